package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.ErrorSummary;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.registration.applications.Applicant;
import uk.nhs.portal.registration.applications.ApplicationKey;
import uk.nhs.portal.registration.applications.CorrectApplications;
import uk.nhs.portal.registration.applications.Correction;
import uk.nhs.portal.registration.applications.DraftProgress;
import uk.nhs.portal.registration.applications.FollowDrafts;

/// What was sent, to be corrected while the practice has not decided; and the corrections that wait
/// to be confirmed.
@Route("register-with-a-gp/:reference/correct")
@AnonymousAllowed
class CorrectView extends ApplicationPage {

  private static final Words WORDS = Words.of(CorrectView.class);

  private final transient FollowDrafts follow;
  private final transient CorrectApplications corrections;

  CorrectView(ApplicationCookies cookies, FollowDrafts follow, CorrectApplications corrections) {
    super(cookies);
    this.follow = follow;
    this.corrections = corrections;
  }

  @Override
  void show(ApplicationKey key, ApplicationAddress at, BeforeEnterEvent event) {
    DraftProgress progress = follow.progress(key);
    if (progress.application().isDraft()) {
      forward(event, at.href());
      return;
    }
    List<Applicant> people = progress.application().people();
    boolean waiting = people.stream().anyMatch(person -> person.status().isWaiting());
    backLink(at.href());
    heading(WORDS.get(waiting ? "correct.title" : "correct.title.over"));
    List<Correction> open = waiting ? corrections.unconfirmed(key) : List.of();
    open.forEach(correction -> add(CorrectionPart.of(correction, at)));
    if (waiting) {
      add(new Paragraph(WORDS.get("correct.text")));
    }
    all(WORDS.get("application.shared"), progress, null, waiting ? at : null);
    people.forEach(person ->
        all(person.name().formatted(), progress, person, person.status().isWaiting() ? at : null));
    String refused = "correct.refused." + parameter(event, "refused");
    if (WORDS.has(refused)) {
      show(new ErrorSummary().error(WORDS.get(refused)));
    }
  }

  private void all(
      String heading,
      DraftProgress progress,
      @Nullable Applicant person,
      @Nullable ApplicationAddress at) {
    String part = person == null ? "shared" : Integer.toString(person.position());
    Function<LinkId, String> change = at == null ? null : item -> at.correct(part, item);
    List<Component> answers =
        AnswerLists.of(person == null ? progress.shared() : progress.of(person), change);
    add(
        Heading.h2(heading),
        new Details(WORDS.get("correct.answers"), answers.toArray(Component[]::new)));
  }
}
