package uk.nhs.portal.maturity.assessments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.assessments.AssessmentState.Move;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.maturity.trusts.WhoKeeps;

/// Lets another trust review an assessment, the trust reply, and a curator publish it.
@Service
@Transactional
public class ReviewAssessments {

  private final AssessmentRows rows;
  private final FindAssessments find;
  private final AssessmentRights rights;
  private final StepAssessments steps;
  private final FindTrusts trusts;
  private final WhoKeeps who;

  ReviewAssessments(
      AssessmentRows rows,
      FindAssessments find,
      AssessmentRights rights,
      StepAssessments steps,
      FindTrusts trusts,
      WhoKeeps who) {
    this.rows = rows;
    this.find = find;
    this.rights = rights;
    this.steps = steps;
    this.trusts = trusts;
    this.who = who;
  }

  /// Asks another trust to review; its own editors or a curator do.
  ///
  /// @param reviewer a code of then or of today
  /// @throws NotFound if it is not theirs
  public Moved ask(UUID key, UUID id, OdsCode reviewer) {
    Assessment assessment = steps.at(id);
    if (assessment.state().isOpen()) {
      rights.requireEdits(assessment.trust());
    } else {
      who.requireKeeps(assessment.trust());
    }
    Optional<Moved> refusal = steps.refusal(key, assessment, Move.ASK);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Optional<Trust> other = trusts.byCode(reviewer);
    if (other.isEmpty()) {
      return new Moved.NoTrust();
    }
    if (other.get().code().equals(trusts.today(assessment.trust()))) {
      return new Moved.OwnTrust();
    }
    return steps.take(key, assessment, Move.ASK, other.get().code());
  }

  /// The asked trust will not review it; another one can be asked.
  ///
  /// @throws NotFound if they were not asked
  public Moved decline(UUID key, UUID id) {
    Assessment assessment = reviewedByThem(id);
    return steps
        .refusal(key, assessment, Move.DECLINE)
        .orElseGet(() -> steps.take(key, assessment, Move.DECLINE, null));
  }

  /// The reviewing trust says what it thinks of a theme; again takes the place of what it said.
  ///
  /// @throws NotFound if they were not asked, or there is no such theme
  public Moved review(UUID key, UUID id, NewWord word) {
    Assessment assessment = reviewedByThem(id);
    BigDecimal proposed = word.proposed();
    if (!word.agrees() && (proposed == null || !isOnScale(assessment.edition(), proposed))) {
      return new Moved.NoScore();
    }
    NewWord said = word.agrees() ? new NewWord(word.theme(), true, null, word.text()) : word;
    return say(key, assessment, AssessmentState.IN_REVIEW, Word.Kind.REVIEW, said);
  }

  /// Ends the review.
  ///
  /// @throws NotFound if they were not asked
  public Moved finishReview(UUID key, UUID id) {
    Assessment assessment = reviewedByThem(id);
    return finish(key, assessment, Move.FINISH_REVIEW, each -> each.review() == null);
  }

  /// The trust replies to what was said of a theme.
  ///
  /// @throws NotFound if it is not theirs, or there is no such theme
  public Moved reply(UUID key, UUID id, NewWord word) {
    Assessment assessment = theirs(id);
    NewWord said = new NewWord(word.theme(), word.agrees(), null, word.text());
    return say(key, assessment, AssessmentState.REVIEWED, Word.Kind.REPLY, said);
  }

  /// Ends the reply: every other score that was proposed is accepted or not.
  ///
  /// @throws NotFound if it is not theirs
  public Moved finishReply(UUID key, UUID id) {
    Assessment assessment = theirs(id);
    return finish(
        key, assessment, Move.FINISH_REPLY, each -> each.isDisputed() && each.reply() == null);
  }

  /// Publishes it, for good.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed for everybody but curators
  public Moved publish(UUID key, UUID id) {
    who.requireCurator();
    Assessment assessment = steps.at(id);
    return steps
        .refusal(key, assessment, Move.PUBLISH)
        .orElseGet(() -> steps.take(key, assessment, Move.PUBLISH, assessment.reviewer()));
  }

  private Moved finish(UUID key, Assessment assessment, Move move, Predicate<ThemeResult> open) {
    Optional<Moved> refusal = steps.refusal(key, assessment, move);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    List<Theme> missing =
        find.results(assessment).stream().filter(open).map(ThemeResult::theme).toList();
    return missing.isEmpty()
        ? steps.take(key, assessment, move, assessment.reviewer())
        : new Moved.Unfinished(missing);
  }

  private Moved say(
      UUID key, Assessment assessment, AssessmentState turn, Word.Kind kind, NewWord word) {
    if (rows.isSaid(key)) {
      return new Moved.Done();
    }
    if (assessment.state() != turn) {
      return new Moved.NotNow(assessment.state());
    }
    if (find.results(assessment).stream()
        .noneMatch(each -> each.theme().id().equals(word.theme()))) {
      throw new NotFound("theme");
    }
    if (word.text().length() > NewWord.LONGEST) {
      return new Moved.TooLong();
    }
    if (!word.agrees() && word.text().isEmpty()) {
      return new Moved.NoReason();
    }
    try {
      rows.say(key, assessment.id(), kind, word, steps.by());
    } catch (DuplicateKeyException quicker) {
      return rows.isSaid(key) ? new Moved.Done() : new Moved.NotNow(assessment.state());
    }
    steps.note(Act.UPDATE, assessment, kind.name() + "-" + word.theme());
    return new Moved.Done();
  }

  private static boolean isOnScale(AssessmentEdition edition, BigDecimal score) {
    return score.compareTo(BigDecimal.valueOf(edition.lowest())) >= 0
        && score.compareTo(BigDecimal.valueOf(edition.highest())) <= 0
        && score.stripTrailingZeros().scale() <= edition.decimals();
  }

  private Assessment theirs(UUID id) {
    Assessment assessment = steps.at(id);
    rights.requireEdits(assessment.trust());
    return assessment;
  }

  private Assessment reviewedByThem(UUID id) {
    Assessment assessment = steps.at(id);
    OdsCode reviewer = assessment.reviewer();
    if (reviewer == null) {
      throw new NotFound("review");
    }
    rights.requireEdits(reviewer);
    return assessment;
  }
}
