package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.needs.Needs;
import uk.nhs.portal.identity.needs.PatientNeeds;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.RegistrationLinks;
import uk.nhs.portal.registration.decisions.ApplicantFile;
import uk.nhs.portal.registration.decisions.ApproveTogether;
import uk.nhs.portal.registration.decisions.Decision;
import uk.nhs.portal.registration.decisions.QueueRow;
import uk.nhs.portal.registration.decisions.ReviewApplications;
import uk.nhs.portal.registration.decisions.ShowApplicants;
import uk.nhs.portal.registration.decisions.Stepping;

/// One person's application: who, what was answered, by when, what was done, and who comes next.
@Route("practice/registrations/:applicant")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class ApplicantView extends RegistrationPage {

  private final transient ShowApplicants applicants;
  private final transient ReviewApplications review;
  private final transient ApproveTogether together;
  private final transient PatientNeeds needs;
  private final transient Clock clock;
  private QueueAddress address = QueueAddress.FIRST;

  ApplicantView(
      MyPractices practices,
      ShowApplicants applicants,
      ReviewApplications review,
      ApproveTogether together,
      PatientNeeds needs,
      Clock clock) {
    super(practices);
    this.applicants = applicants;
    this.review = review;
    this.together = together;
    this.needs = needs;
    this.clock = clock;
  }

  @Override
  void show(BeforeEnterEvent event) {
    address = QueueAddress.in(event.getLocation().getQueryParameters());
    ApplicantFile file = applicants.one(practice(), applicant(event));
    LocalDate today = London.today(clock);
    QueueRow row = file.row();
    backLink(WORDS.get("practice.queue"), to(address.on(PATH)));
    sayWhatWasDone(event);
    if (row.approveAt() != null) {
      add(new PendingBanner(List.of(row), clock.instant()).offering(() -> takeBack(row)));
    }
    title(WORDS.get("practice.one"), WORDS.get("practice.queue")).caption(row.name().formatted());
    add(
        Markup.element(
            "div",
            "app-tags nhsuk-u-margin-bottom-4",
            ApplicantWords.status(row.status()),
            ApplicantWords.clock(row, today),
            ApplicantWords.flags(row)));
    if (row.status().isWaiting()) {
      add(new InsetText(WORDS.get("practice.no-papers")));
      add(new ApplicantActs(row, step -> href(row.id(), step)).group(() -> endReview(row)));
    }
    DecisionPart.of(file).forEach(this::add);
    ApplicantFacts facts =
        new ApplicantFacts(file, needs(file), today, each -> href(each.id(), ""));
    add(facts.list());
    facts.household().forEach(this::add);
    answers(file);
    add(Heading.h2(WORDS.get("practice.history")), HistoryTable.of(file), note(row));
    Neighbour.links(
            applicants.neighbours(practice(), address.question(), row.id()), id -> href(id, ""))
        .ifPresent(this::add);
  }

  /// Of the patient who they turned out to be, or are matched to.
  private Needs needs(ApplicantFile file) {
    Decision decision = file.decision();
    PatientId patient = decision == null ? file.row().matched() : decision.patient();
    return patient == null ? Needs.NONE : needs.of(patient);
  }

  private String href(ApplicantId id, String step) {
    return to(address.on(RegistrationLinks.applicant(id) + step));
  }

  private void answers(ApplicantFile file) {
    add(Heading.h2(WORDS.get("practice.answers.own", file.row().name().given())));
    AnswerSections.of(file.own()).forEach(this::add);
    add(
        Heading.h2(
            WORDS.get(
                file.household().size() > 1
                    ? "practice.answers.household"
                    : "practice.answers.shared")));
    AnswerSections.of(file.shared()).forEach(this::add);
  }

  private Component note(QueueRow row) {
    CharacterCount words =
        new CharacterCount("note", WORDS.get("practice.note.words"), ReviewApplications.LONGEST)
            .hint(WORDS.get("practice.note.hint"))
            .tooLong(WORDS.get("practice.error.note.long", ReviewApplications.LONGEST))
            .required(WORDS.get("practice.error.note"));
    Form form = Form.inPage().add(words);
    form.add(new Button(WORDS.get("practice.note.button")).secondary().preventDoubleClick());
    return onSubmit(
        form,
        _ -> {
          review.note(practice(), row.id(), words.value());
          done(row, "note");
        });
  }

  private void endReview(QueueRow row) {
    Stepping stepping = review.endReview(practice(), row.id(), row.version());
    done(row, stepping == Stepping.DONE ? "review-ended" : "changed");
  }

  private void takeBack(QueueRow row) {
    boolean any = !together.takeBack(practice(), List.of(row.id())).isEmpty();
    done(row, any ? "undone" : "changed");
  }

  private void done(QueueRow row, String what) {
    String here = href(row.id(), "");
    go(here + (here.contains("?") ? "&" : "?") + "done=" + what);
  }
}
