package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.registration.decisions.DecideApplications;
import uk.nhs.portal.registration.decisions.QueueRow;
import uk.nhs.portal.registration.decisions.ShowApplicants;

/// Says that somebody is a patient of the practice already.
@Route("practice/registrations/:applicant/already")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class AlreadyView extends ActPage {

  static final String STEP = "/already";

  private final transient DecideApplications decide;

  AlreadyView(MyPractices practices, ShowApplicants applicants, DecideApplications decide) {
    super(practices, applicants);
    this.decide = decide;
  }

  @Override
  String heading() {
    return "practice.already.title";
  }

  @Override
  void show(BeforeEnterEvent event, QueueRow row) {
    Form form = Form.inPage();
    form.add(new Button(WORDS.get("practice.already.button")).preventDoubleClick());
    add(
        new Paragraph(WORDS.get("practice.already.lead")),
        new Paragraph(WORDS.get("practice.approve.final")),
        onSubmit(
            form,
            errors ->
                answer(
                    decide.alreadyRegistered(practice(), row.id(), row.version()),
                    "already",
                    errors)));
  }
}
