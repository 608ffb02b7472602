package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Checkboxes;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.registration.decisions.FindCandidates;
import uk.nhs.portal.registration.decisions.FindCandidates.Candidate;
import uk.nhs.portal.registration.decisions.Match;
import uk.nhs.portal.registration.decisions.QueueRow;
import uk.nhs.portal.registration.decisions.ReviewApplications;
import uk.nhs.portal.registration.decisions.ShowApplicants;
import uk.nhs.portal.registration.decisions.Stepping;
import uk.nhs.portal.registration.matching.Match.Level;

/// Somebody beside a patient, to say that they are the same person and which details are right.
@Route("practice/registrations/:applicant/match/:patient")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class CompareView extends ActPage {

  private final transient FindCandidates candidates;
  private final transient ReviewApplications review;

  CompareView(
      MyPractices practices,
      ShowApplicants applicants,
      FindCandidates candidates,
      ReviewApplications review) {
    super(practices, applicants);
    this.candidates = candidates;
    this.review = review;
  }

  @Override
  String heading() {
    return "practice.compare.title";
  }

  @Override
  void show(BeforeEnterEvent event, QueueRow row) {
    width(Width.FULL);
    Candidate candidate = candidates.one(practice(), row.id(), patient(event));
    if (row.match() == Match.STOPPED || candidate.match().level() == Level.STOPPED) {
      add(new InsetText(WORDS.get("practice.approve.match.STOPPED")));
      return;
    }
    boolean chosen = candidate.patient().equals(row.matched());
    ComparedDetails compared = new ComparedDetails(candidate.match());
    add(compared.table());
    Form form = Form.inPage();
    form.addClassName("app-picks");
    var picks = compared.picks(chosen ? row.picks() : Set.of());
    if (!picks.isEmpty()) {
      form.add(
          Heading.h2(WORDS.get("practice.pick.title")),
          new Paragraph(WORDS.get("practice.pick.lead")));
      picks.forEach(form::add);
    }
    if (!chosen) {
      form.add(
          new Checkboxes("checked", WORDS.get("practice.compare.sure"))
              .option("yes", WORDS.get("practice.compare.checked"))
              .required(WORDS.get("practice.error.checked")));
    } else if (picks.isEmpty()) {
      add(new Paragraph(WORDS.get("practice.compare.matched")));
      return;
    }
    form.add(
        new Button(WORDS.get(chosen ? "practice.pick.button" : "practice.compare.button"))
            .preventDoubleClick());
    add(onSubmit(form, errors -> store(row, candidate, chosen, compared.picked(), errors)));
  }

  /// The match and the picks: the picks belong to the version that the match has made.
  private void store(
      QueueRow row, Candidate candidate, boolean chosen, Set<String> picks, FormErrors errors) {
    int seen = row.version();
    if (!chosen) {
      Stepping matched = review.match(practice(), row.id(), seen, candidate.patient());
      if (matched != Stepping.DONE || picks.isEmpty()) {
        answer(matched, "matched", errors);
        return;
      }
      seen++;
    }
    answer(review.pick(practice(), row.id(), seen, picks), chosen ? "picked" : "matched", errors);
  }

  private static PatientId patient(BeforeEnterEvent event) {
    try {
      return event
          .getRouteParameters()
          .get("patient")
          .map(text -> new PatientId(UUID.fromString(text)))
          .orElseThrow(() -> new NotFound("patient"));
    } catch (IllegalArgumentException _) {
      throw new NotFound("patient");
    }
  }
}
