package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.registration.decisions.QueueRow;
import uk.nhs.portal.registration.decisions.ReviewApplications;
import uk.nhs.portal.registration.decisions.ReviewReason;
import uk.nhs.portal.registration.decisions.ShowApplicants;

/// Says what has to be looked into before the decision; the clock goes on.
@Route("practice/registrations/:applicant/review")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class ReviewView extends ActPage {

  static final String STEP = "/review";

  private final transient ReviewApplications review;

  ReviewView(MyPractices practices, ShowApplicants applicants, ReviewApplications review) {
    super(practices, applicants);
    this.review = review;
  }

  @Override
  String heading() {
    return "practice.review.title";
  }

  @Override
  void show(BeforeEnterEvent event, QueueRow row) {
    Radios reason =
        new Radios("reason", WORDS.get("practice.review.why"))
            .required(WORDS.get("practice.error.review"));
    for (ReviewReason each : ReviewReason.values()) {
      reason.option(each.name(), ApplicantWords.one("practice.review", each));
    }
    ReviewReason now = row.reviewReason();
    reason.setValue(now == null ? "" : now.name());
    Form form = Form.inPage().add(reason);
    form.add(new Button(WORDS.get("practice.review.button")).preventDoubleClick());
    add(
        new Paragraph(WORDS.get("practice.review.lead")),
        onSubmit(
            form,
            errors ->
                answer(
                    review.review(
                        practice(), row.id(), row.version(), ReviewReason.valueOf(reason.value())),
                    "review",
                    errors)));
  }
}
