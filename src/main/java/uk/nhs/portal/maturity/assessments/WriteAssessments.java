package uk.nhs.portal.maturity.assessments;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.maturity.assessments.AssessmentState.Move;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.responses.CompleteResponses;
import uk.nhs.portal.questionnaires.responses.Completion;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.questionnaires.responses.ResponseToken;
import uk.nhs.portal.questionnaires.responses.Started;
import uk.nhs.portal.questionnaires.responses.TendResponses;

/// Lets a trust begin, answer and send its assessment.
@Service
@Transactional
public class WriteAssessments {

  /// How long after its last answer an assessment can be gone on with.
  private static final Duration KEPT = Duration.ofDays(730);

  private final AssessmentRows rows;
  private final AssessmentForms forms;
  private final AssessmentRights rights;
  private final StepAssessments steps;
  private final TendResponses responses;
  private final CompleteResponses complete;
  private final FindTrusts trusts;
  private final Clock clock;

  WriteAssessments(
      AssessmentRows rows,
      AssessmentForms forms,
      AssessmentRights rights,
      StepAssessments steps,
      TendResponses responses,
      CompleteResponses complete,
      FindTrusts trusts,
      Clock clock) {
    this.rows = rows;
    this.forms = forms;
    this.rights = rights;
    this.steps = steps;
    this.responses = responses;
    this.complete = complete;
    this.trusts = trusts;
    this.clock = clock;
  }

  /// Begins this year's assessment of a trust in an edition, or finds the one that was begun.
  ///
  /// @throws NotFound if the trust is not theirs
  public Assessment begin(OdsCode trust, AssessmentEdition edition) {
    return begin(trust, edition, Answers.none());
  }

  /// The same with answers that are known.
  ///
  /// @throws NotFound if the trust is not theirs
  public Assessment begin(OdsCode trust, AssessmentEdition edition, Answers known) {
    rights.requireEdits(trust);
    OdsCode today = trusts.today(trust);
    int year = London.today(clock).getYear();
    Optional<Assessment> begun = rows.find(today, edition, year);
    if (begun.isPresent()) {
      return begun.get();
    }
    Started started = responses.start(edition.form(), forms.version(edition), known, KEPT);
    UUID id = TimeOrderedId.next();
    try {
      rows.add(id, today, edition, year, started.id());
    } catch (DuplicateKeyException quicker) {
      responses.forget(started.id());
      return rows.find(today, edition, year).orElseThrow(() -> quicker);
    }
    rows.begun(id, id, today, steps.by());
    Assessment assessment = steps.at(id);
    steps.note(Act.CREATE, assessment, edition.slug() + "-" + year);
    return assessment;
  }

  /// What opens its questions, on whatever device somebody goes on.
  ///
  /// @throws NotFound if it is not theirs, or is sent
  public ResponseToken open(UUID id) {
    Assessment assessment = steps.at(id);
    rights.requireEdits(assessment.trust());
    if (!assessment.state().isOpen()) {
      throw new NotFound("draft");
    }
    return responses.openAnew(assessment.response());
  }

  /// Sends it: from now on its answers stay as they are, and so do their scores.
  ///
  /// @throws NotFound if it is not theirs
  public Moved send(UUID key, UUID id) {
    Assessment assessment = steps.at(id);
    rights.requireEdits(assessment.trust());
    Optional<Moved> refusal = steps.refusal(key, assessment, Move.SEND);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    return switch (complete.completeAndKeep(responses.openAnew(assessment.response()))) {
      case Completion.Completed(Response response) -> {
        Moved moved = steps.take(key, assessment, Move.SEND, null);
        if (moved instanceof Moved.Done && rows.scores(List.of(id)).isEmpty()) {
          rows.score(id, ScoreAnswers.of(response.questionnaire(), response.first().answers()));
        }
        yield moved;
      }
      case Completion.Unanswered(Response response, var _) ->
          new Moved.Unfinished(unfinished(assessment.edition(), response));
      case Completion.Stopped _ -> throw new NotFound("the answers are no longer kept");
    };
  }

  private List<Theme> unfinished(AssessmentEdition edition, Response response) {
    List<String> open =
        response.questions().stream()
            .filter(asked -> !asked.isDone())
            .map(asked -> asked.section() == null ? "" : asked.section().id().value())
            .toList();
    return forms.themes(edition).stream().filter(each -> open.contains(each.id())).toList();
  }
}
