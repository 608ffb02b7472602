package uk.nhs.portal.maturity.ui.curator;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.assessments.Moved;
import uk.nhs.portal.maturity.assessments.ReviewAssessments;
import uk.nhs.portal.maturity.ui.assessments.AssessmentParts;
import uk.nhs.portal.maturity.ui.assessments.PostForm;

/// Takes the forms of curators about assessments, which browsers post by themselves, with scripts
/// or without.
@RestController("curatorsTakeAssessmentSteps")
@RolesAllowed({"CURATOR", "ADMIN"})
class TakeAssessmentSteps {

  private final ReviewAssessments review;

  TakeAssessmentSteps(ReviewAssessments review) {
    this.review = review;
  }

  @PostMapping("/curator/maturity/assessments/{id}/do/ask")
  public ResponseEntity<Void> ask(
      @PathVariable String id, @RequestParam String key, @RequestParam String reviewer) {
    try {
      return answer(
          id, review.ask(PostForm.id(key), PostForm.id(id), OdsCode.of(reviewer.strip())));
    } catch (InvalidValue none) {
      return answer(id, new Moved.NoTrust());
    }
  }

  @PostMapping("/curator/maturity/assessments/{id}/do/publish")
  public ResponseEntity<Void> publish(@PathVariable String id, @RequestParam String key) {
    return answer(id, review.publish(PostForm.id(key), PostForm.id(id)));
  }

  private static ResponseEntity<Void> answer(String id, Moved moved) {
    String address = MaturityLinks.curatorAssessments() + "/" + PostForm.id(id);
    return PostForm.seeOther(
        AssessmentParts.refusal(moved).map(why -> address + "?refused=" + why).orElse(address));
  }
}
