package uk.nhs.portal.questionnaires.responses;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.LinkId;

/// A service as tests need one: its first questionnaire leads to another for sore throats.
@Component
public class TestService implements Continuation {

  public static final String NAME = "test-service";

  private static final Duration KEPT = Duration.ofHours(24);

  private final KeepVersions versions;
  private final StartResponses start;

  TestService(KeepVersions versions, StartResponses start) {
    this.versions = versions;
    this.start = start;
  }

  /// Starts a response to one of the test questionnaires.
  public ResponseToken start(String questionnaire) {
    return start(questionnaire, Answers.none()).token();
  }

  Started start(String questionnaire, Answers known) {
    return start.start(NAME, keep(questionnaire), known, KEPT);
  }

  VersionHash keep(String questionnaire) {
    return versions.keep(TestQuestionnaires.read(questionnaire));
  }

  @Override
  public String service() {
    return NAME;
  }

  @Override
  public Optional<VersionHash> after(Response response) {
    Answers answers = response.first().answers();
    boolean grown = answers.to(new LinkId("age")).filter(TestService::isGrown).isPresent();
    boolean throat =
        answers.to(new LinkId("symptom")).filter(new Answer.Choice("throat")::equals).isPresent();
    return throat && grown ? Optional.of(keep("throat")) : Optional.empty();
  }

  private static boolean isGrown(Answer age) {
    return age instanceof Answer.Whole(long years) && years >= 16;
  }
}
