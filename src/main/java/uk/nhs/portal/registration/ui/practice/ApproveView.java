package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.WarningCallout;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.registration.Stay;
import uk.nhs.portal.registration.decisions.DecideApplications;
import uk.nhs.portal.registration.decisions.Match;
import uk.nhs.portal.registration.decisions.QueueRow;
import uk.nhs.portal.registration.decisions.ShowApplicants;

/// Says what approving somebody does, and does it.
@Route("practice/registrations/:applicant/approve")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class ApproveView extends ActPage {

  static final String STEP = "/approve";

  private final transient DecideApplications decide;

  ApproveView(MyPractices practices, ShowApplicants applicants, DecideApplications decide) {
    super(practices, applicants);
    this.decide = decide;
  }

  @Override
  String heading() {
    return "practice.approve.title";
  }

  @Override
  void show(BeforeEnterEvent event, QueueRow row) {
    if (row.match() == Match.PARTIAL || row.match() == Match.STOPPED) {
      add(
          new WarningCallout(
              WORDS.get("practice.approve.not-yet"),
              new Paragraph(ApplicantWords.one("practice.approve.match", row.match())),
              new Paragraph(new Link(WORDS.get("practice.match.open"), step(MatchView.STEP)))));
      return;
    }
    LocalDate until = row.stayUntil();
    ItemList effects = ItemList.bullets(WORDS.get("practice.approve.access"));
    if (row.stay() == Stay.TEMPORARY && until != null) {
      effects.item(new Text(WORDS.get("practice.approve.stay", NhsFormat.date(until))));
    } else {
      effects.item(
          new Text(
              WORDS.get(
                  row.matched() == null ? "practice.approve.as-new" : "practice.approve.moves")));
    }
    effects.item(new Text(WORDS.get("practice.approve.told")));
    Form form = Form.inPage();
    form.add(new Button(WORDS.get("practice.approve")).preventDoubleClick());
    add(
        new SummaryList()
            .row(WORDS.get("practice.name"), row.name().formatted())
            .row(WORDS.get("practice.date-of-birth"), row.dateOfBirth().formatted())
            .row(WORDS.get("practice.match"), ApplicantWords.match(row.match())),
        new Paragraph(WORDS.get("practice.approve.lead")),
        effects,
        new Paragraph(WORDS.get("practice.approve.final")),
        onSubmit(
            form,
            errors ->
                answer(decide.approve(practice(), row.id(), row.version()), "approved", errors)));
  }
}
