package uk.nhs.portal.triage.journeys;

import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Service;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.responses.AnswerQuestions;
import uk.nhs.portal.questionnaires.responses.Answering;
import uk.nhs.portal.questionnaires.responses.Asked;
import uk.nhs.portal.questionnaires.responses.ResponseToken;
import uk.nhs.portal.questionnaires.responses.StartResponses;
import uk.nhs.portal.questionnaires.responses.Started;
import uk.nhs.portal.questionnaires.responses.Typed;
import uk.nhs.portal.questionnaires.responses.VersionHash;
import uk.nhs.portal.triage.TriageLinks;
import uk.nhs.portal.triage.pathways.PublishedPathways;

/// Starts journeys: new ones, and new ones with the answers of earlier ones.
@Service
public class StartJourneys {

  /// How long after its last answer a journey can be gone on with.
  static final Duration KEPT = Duration.ofHours(24);

  private final StartResponses responses;
  private final AnswerQuestions answer;
  private final FindJourneys journeys;
  private final PublishedPathways published;
  private final KeptPathways kept;
  private final Lineages lineages;

  StartJourneys(
      StartResponses responses,
      AnswerQuestions answer,
      FindJourneys journeys,
      PublishedPathways published,
      KeptPathways kept,
      Lineages lineages) {
    this.responses = responses;
    this.answer = answer;
    this.journeys = journeys;
    this.published = published;
    this.kept = kept;
    this.lineages = lineages;
  }

  /// Whether journeys can be started at all.
  public boolean isOpen() {
    return published.named(StartItems.QUESTIONNAIRE).isPresent();
  }

  /// Starts a journey.
  ///
  /// @return where it leads on from
  public String start() {
    return href(
        responses.start(ChoosePathway.SERVICE, startVersion(), Answers.none(), KEPT).token());
  }

  /// Starts a journey with the answers of an earlier one up to a question, because the symptoms
  /// have changed since; the earlier one stays as it was.
  ///
  /// @throws NotFound if there is no such journey, or the question was not asked in it
  public String changed(String earlier, LinkId from) {
    Journey journey = journeys.at(earlier);
    Started started = responses.again(journey.token(), from);
    lineages.add(started.id(), journey.response().id());
    return href(started.token());
  }

  /// Starts a journey with as many answers of an earlier one as still answer a question, because
  /// its questions were withdrawn.
  ///
  /// @throws NotFound if there is no such journey
  public String keepingAnswers(String earlier) {
    Journey journey = journeys.at(earlier);
    Started started =
        responses.start(
            ChoosePathway.SERVICE, startVersion(), journey.response().first().answers(), KEPT);
    lineages.add(started.id(), journey.response().id());
    Map<LinkId, Answer> old = journey.response().current().answers().byItem();
    answerAgain(started.token(), old);
    return href(started.token());
  }

  // Each answer is given as a person would give it, so that none jumps over a new question.
  private void answerAgain(ResponseToken token, Map<LinkId, Answer> old) {
    for (int asked = 0; asked < old.size(); asked++) {
      Journey now = journeys.at(token.value());
      Answer known = now.response().next().map(next -> old.get(next)).orElse(null);
      if (known == null || !isTaken(token, now, known)) {
        return;
      }
    }
  }

  private boolean isTaken(ResponseToken token, Journey now, Answer known) {
    Asked asked = now.response().next().flatMap(now.response()::question).orElseThrow();
    return asked.item().refusal(known, null).isEmpty()
        && answer.answer(token, asked.item().id(), Typed.known(known))
            instanceof Answering.Accepted;
  }

  private VersionHash startVersion() {
    return published
        .named(StartItems.QUESTIONNAIRE)
        .map(kept::version)
        .orElseThrow(() -> new NotFound("111 online is switched off"));
  }

  private static String href(ResponseToken token) {
    return TriageLinks.journey(token.value());
  }
}
