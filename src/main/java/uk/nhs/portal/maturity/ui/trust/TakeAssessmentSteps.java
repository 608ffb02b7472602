package uk.nhs.portal.maturity.ui.trust;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.assessments.Assessment;
import uk.nhs.portal.maturity.assessments.AssessmentEdition;
import uk.nhs.portal.maturity.assessments.AssessmentState;
import uk.nhs.portal.maturity.assessments.FindAssessments;
import uk.nhs.portal.maturity.assessments.Moved;
import uk.nhs.portal.maturity.assessments.NewWord;
import uk.nhs.portal.maturity.assessments.ReviewAssessments;
import uk.nhs.portal.maturity.assessments.WriteAssessments;
import uk.nhs.portal.maturity.ui.assessments.AssessmentParts;
import uk.nhs.portal.maturity.ui.assessments.PostForm;
import uk.nhs.portal.questionnaires.responses.ResponseToken;

/// Takes the forms of trusts about assessments, which browsers post by themselves, with scripts or
/// without.
@RestController
@RolesAllowed("TRUST_EDITOR")
class TakeAssessmentSteps {

  private static final int LONGEST_REPEATED = 1_600;

  private final WriteAssessments write;
  private final ReviewAssessments review;
  private final FindAssessments find;
  private final Map<String, AssessmentQuestions> questions;

  TakeAssessmentSteps(
      WriteAssessments write,
      ReviewAssessments review,
      FindAssessments find,
      List<AssessmentQuestions> questions) {
    this.write = write;
    this.review = review;
    this.find = find;
    this.questions =
        questions.stream()
            .collect(Collectors.toMap(AssessmentQuestions::service, Function.identity()));
  }

  @PostMapping("/trust/assessments/begin")
  public ResponseEntity<Void> begin(@RequestParam String trust, @RequestParam String edition) {
    Assessment begun =
        write.begin(
            code(trust), AssessmentEdition.of(edition).orElseThrow(() -> new NotFound("edition")));
    return PostForm.seeOther(address(begun.id()));
  }

  @PostMapping("/trust/assessments/{id}/do/open")
  public ResponseEntity<Void> open(@PathVariable String id) {
    UUID assessment = PostForm.id(id);
    ResponseToken token = write.open(assessment);
    String form = find.one(assessment).edition().form();
    return PostForm.seeOther(Objects.requireNonNull(questions.get(form)).tasks(token));
  }

  @PostMapping("/trust/assessments/{id}/do/send")
  public ResponseEntity<Void> send(@PathVariable String id, @RequestParam String key) {
    return answer(id, write.send(PostForm.id(key), PostForm.id(id)));
  }

  @PostMapping("/trust/assessments/{id}/do/ask")
  public ResponseEntity<Void> ask(
      @PathVariable String id, @RequestParam String key, @RequestParam String reviewer) {
    try {
      return answer(
          id, review.ask(PostForm.id(key), PostForm.id(id), OdsCode.of(reviewer.strip())));
    } catch (InvalidValue none) {
      return answer(id, new Moved.NoTrust());
    }
  }

  @PostMapping("/trust/assessments/{id}/do/decline")
  public ResponseEntity<Void> decline(@PathVariable String id, @RequestParam String key) {
    review.decline(PostForm.id(key), PostForm.id(id));
    return PostForm.seeOther(MaturityLinks.ownAssessments()); // it is no longer theirs to read
  }

  @PostMapping("/trust/assessments/{id}/do/finish-review")
  public ResponseEntity<Void> finishReview(@PathVariable String id, @RequestParam String key) {
    return answer(id, review.finishReview(PostForm.id(key), PostForm.id(id)));
  }

  @PostMapping("/trust/assessments/{id}/do/finish-reply")
  public ResponseEntity<Void> finishReply(@PathVariable String id, @RequestParam String key) {
    return answer(id, review.finishReply(PostForm.id(key), PostForm.id(id)));
  }

  /// A word about a theme: of its reviewers while it is reviewed, of its trust afterwards.
  @PostMapping("/trust/assessments/{id}/do/say")
  public ResponseEntity<Void> say(
      @PathVariable String id,
      @RequestParam String key,
      @RequestParam String theme,
      @RequestParam(defaultValue = "") String agrees,
      @RequestParam(defaultValue = "") String proposed,
      @RequestParam(defaultValue = "") String text) {
    UUID assessment = PostForm.id(id);
    NewWord word =
        new NewWord(
            theme, agrees.equals(SayView.YES), number(proposed), text.replace("\r\n", "\n"));
    Moved moved =
        find.one(assessment).state() == AssessmentState.IN_REVIEW
            ? review.review(PostForm.id(key), assessment, word)
            : review.reply(PostForm.id(key), assessment, word);
    return AssessmentParts.refusal(moved)
        .map(why ->
            PostForm.seeOther(
                address(assessment)
                    + "/themes/"
                    + encoded(theme)
                    + "?refused="
                    + why
                    + typed(SayView.AGREES, agrees)
                    + typed(SayView.PROPOSED, proposed)
                    + typed(SayView.TEXT, text)))
        .orElseGet(() -> PostForm.seeOther(address(assessment)));
  }

  /// What was typed, to be shown again.
  private static String typed(String name, String value) {
    return "&"
        + name
        + "="
        + encoded(value.substring(0, Math.min(value.length(), LONGEST_REPEATED)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static @Nullable BigDecimal number(String typed) {
    String text = typed.strip();
    return text.matches("\\d{1,3}(\\.\\d{1,3})?") ? new BigDecimal(text) : null;
  }

  private static OdsCode code(String trust) {
    try {
      return OdsCode.of(trust);
    } catch (InvalidValue none) {
      throw new NotFound("trust");
    }
  }

  private static ResponseEntity<Void> answer(String id, Moved moved) {
    String address = address(PostForm.id(id));
    return PostForm.seeOther(
        AssessmentParts.refusal(moved).map(why -> address + "?refused=" + why).orElse(address));
  }

  private static String address(UUID id) {
    return MaturityLinks.ownAssessments() + "/" + id;
  }
}
