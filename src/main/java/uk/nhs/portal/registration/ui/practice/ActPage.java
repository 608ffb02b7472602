package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.registration.RegistrationLinks;
import uk.nhs.portal.registration.decisions.Deciding;
import uk.nhs.portal.registration.decisions.QueueRow;
import uk.nhs.portal.registration.decisions.ShowApplicants;
import uk.nhs.portal.registration.decisions.Stepping;

/// A page on which one thing is done about somebody who applied and waits.
abstract class ActPage extends RegistrationPage {

  private final transient ShowApplicants applicants;
  private String here = PATH;

  ActPage(MyPractices practices, ShowApplicants applicants) {
    super(practices);
    this.applicants = applicants;
  }

  @Override
  final void show(BeforeEnterEvent event) {
    QueueRow row =
        applicants.some(practice(), List.of(applicant(event))).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound("applicant"));
    QueueAddress address = QueueAddress.in(event.getLocation().getQueryParameters());
    here = to(address.on(RegistrationLinks.applicant(row.id())));
    width(Width.TWO_THIRDS);
    backLink(here);
    title(WORDS.get(heading()), WORDS.get("practice.queue")).caption(row.name().formatted());
    if (row.status().isWaiting()) {
      show(event, row);
    } else {
      add(new InsetText(WORDS.get("practice.not-waiting")));
    }
  }

  /// The key of the heading's words.
  abstract String heading();

  /// Builds the page for somebody who waits.
  abstract void show(BeforeEnterEvent event, QueueRow row);

  /// The address of another step about the same person.
  final String step(String step) {
    String[] parts = here.split("\\?", 2);
    return parts[0] + step + (parts.length == 1 ? "" : "?" + parts[1]);
  }

  /// Goes back to the person and says what was done.
  final void done(String what) {
    go(here + (here.contains("?") ? "&" : "?") + "done=" + what);
  }

  /// Tells what came of a decision.
  final void answer(Deciding deciding, String done, FormErrors errors) {
    switch (deciding) {
      case Deciding.Done _ -> done(done);
      case Deciding.AlreadyDecided _ -> errors.show(WORDS.get("practice.not-waiting"));
      case Deciding.ChangedMeanwhile _ -> errors.show(WORDS.get("practice.changed"));
      case Deciding.Refused(Deciding.Why why) ->
          errors.show(ApplicantWords.one("practice.why", why));
    }
  }

  /// Tells what came of a step before the decision.
  final void answer(Stepping stepping, String done, FormErrors errors) {
    switch (stepping) {
      case DONE -> done(done);
      case CHANGED_MEANWHILE -> errors.show(WORDS.get("practice.changed"));
    }
  }
}
