package uk.nhs.portal.maturity.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.persistence.Columns;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.KeepTrusts;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.responses.AnswerQuestions;
import uk.nhs.portal.questionnaires.responses.Answering;
import uk.nhs.portal.questionnaires.responses.ResponseToken;
import uk.nhs.portal.questionnaires.responses.Typed;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;

@DatabaseTest
class AssessmentsIT {

  private static final AtomicInteger TRUSTS = new AtomicInteger();
  private static final AssessmentEdition EDITION = AssessmentEdition.OF_2023;

  @Autowired private WriteAssessments write;
  @Autowired private ReviewAssessments review;
  @Autowired private FindAssessments find;
  @Autowired private AssessmentForms forms;
  @Autowired private AnswerQuestions answer;
  @Autowired private KeepTrusts keep;
  @Autowired private FindTrusts trusts;
  @Autowired private JdbcClient sql;

  private OdsCode own;
  private OdsCode other;

  @BeforeEach
  void twoTrusts() {
    int number = TRUSTS.incrementAndGet();
    own = new OdsCode("ZA" + number + "A");
    other = new OdsCode("ZA" + number + "B");
    keep.nameToday(own, "Own Hospitals", "a test");
    keep.nameToday(other, "Other Hospitals", "a test");
    asEditorOf(own);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  private static void asEditorOf(OdsCode trust) {
    SignedInAs.somebody(Set.of(Role.TRUST_EDITOR), null, List.of(trust));
  }

  /// Every question answered with one level.
  private Answers all(String code) {
    Answers answers = Answers.none();
    for (Item item : forms.questionnaire(EDITION).items()) {
      if (item.kind() == Kind.CHOICE) {
        answers = answers.with(item.id(), new Answer.Choice(code));
      } else if (item.kind() == Kind.TEXT) {
        answers = answers.with(item.id(), new Answer.Text("The board's paper of May"));
      }
    }
    return answers;
  }

  private static UUID key() {
    return UUID.randomUUID();
  }

  private UUID sent() {
    UUID id = write.begin(own, EDITION, all("l4")).id();
    assertThat(write.send(key(), id)).isEqualTo(new Moved.Done());
    return id;
  }

  private UUID inReview() {
    UUID id = sent();
    assertThat(review.ask(key(), id, other)).isEqualTo(new Moved.Done());
    asEditorOf(other);
    return id;
  }

  private UUID reviewed(String disputed) {
    UUID id = inReview();
    for (Theme theme : forms.themes(EDITION)) {
      boolean agrees = !theme.id().equals(disputed);
      assertThat(
              review.review(
                  key(),
                  id,
                  new NewWord(
                      theme.id(), agrees, agrees ? null : new BigDecimal("2.5"), "We saw it")))
          .isEqualTo(new Moved.Done());
    }
    assertThat(review.finishReview(key(), id)).isEqualTo(new Moved.Done());
    asEditorOf(own);
    return id;
  }

  private UUID published() {
    UUID id = reviewed("");
    assertThat(review.finishReply(key(), id)).isEqualTo(new Moved.Done());
    SignedInAs.curator();
    assertThat(review.publish(key(), id)).isEqualTo(new Moved.Done());
    return id;
  }

  private AssessmentState state(UUID id) {
    return SignedInAs.thePortal(() -> find.one(id).state());
  }

  @Test
  void isAnsweredReviewedRepliedToAndPublished() {
    UUID id = reviewed("improve-care");
    assertThat(review.finishReply(key(), id))
        .isInstanceOfSatisfying(
            Moved.Unfinished.class,
            open ->
                assertThat(open.themes()).extracting(Theme::id).containsExactly("improve-care"));
    review.reply(key(), id, new NewWord("improve-care", true, null, "They are right"));
    assertThat(review.finishReply(key(), id)).isEqualTo(new Moved.Done());
    SignedInAs.curator();
    assertThat(review.publish(key(), id)).isEqualTo(new Moved.Done());

    SignedInAs.visitor();
    Assessment assessment = find.one(id);
    assertThat(assessment.state()).isEqualTo(AssessmentState.PUBLISHED);
    assertThat(assessment.reviewer()).isEqualTo(other);
    assertThat(find.results(assessment))
        .hasSize(7)
        .allSatisfy(each ->
            assertThat(each.score())
                .isEqualByComparingTo(each.theme().id().equals("improve-care") ? "2.5" : "4"));
    assertThat(find.answers(assessment).orElseThrow().isComplete()).isTrue();
    assertThat(find.published(trusts.byCode(own).orElseThrow())).containsExactly(assessment);
  }

  @Test
  void thereIsOneOfATrustInAnEditionAndAYear() {
    Assessment first = write.begin(own, EDITION);

    assertThat(write.begin(own, EDITION)).isEqualTo(first);
    assertThat(write.begin(own, AssessmentEdition.OF_2015).id()).isNotEqualTo(first.id());
    assertThat(find.own(own)).hasSize(2);
    assertThatThrownBy(() ->
            sql.sql(
                    """
                    INSERT INTO maturity_assessment (id, trust, edition, of_year, response)
                    SELECT :id, trust, edition, of_year, :id FROM maturity_assessment WHERE id = :first\
                    """)
                .param("id", Columns.bytes(key()))
                .param("first", Columns.bytes(first.id()))
                .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void isAnsweredQuestionByQuestionAndGoneOnWithLater() {
    UUID id = write.begin(own, EDITION).id();
    Item first = forms.questionnaire(EDITION).items().get(1);
    assertThat(answer.answer(write.open(id), first.id(), Typed.known(new Answer.Choice("l3"))))
        .isInstanceOf(Answering.Accepted.class);

    ResponseToken later = write.open(id);

    assertThat(find.answers(find.one(id)).orElseThrow().question(first.id()).orElseThrow().answer())
        .isEqualTo(new Answer.Choice("l3"));
    assertThat(later).isNotNull();
    assertThat(write.send(key(), id))
        .isInstanceOfSatisfying(
            Moved.Unfinished.class, open -> assertThat(open.themes()).hasSize(7));
    assertThat(state(id)).isEqualTo(AssessmentState.DRAFT);
  }

  @Test
  void theSameFormTwiceIsOneStep() {
    UUID id = write.begin(own, EDITION, all("l2")).id();
    UUID key = key();

    assertThat(write.send(key, id)).isEqualTo(new Moved.Done());
    assertThat(write.send(key, id)).isEqualTo(new Moved.Done());
    assertThat(write.send(key(), id)).isEqualTo(new Moved.NotNow(AssessmentState.SENT));
    assertThat(find.one(id).steps()).isEqualTo(2);
  }

  @Test
  void nobodyReviewsTheirOwn() {
    UUID id = sent();

    assertThat(review.ask(key(), id, own)).isEqualTo(new Moved.OwnTrust());
    assertThat(review.ask(key(), id, new OdsCode("ZZZZ9"))).isEqualTo(new Moved.NoTrust());
    assertThatThrownBy(() -> step(id, 3, "SENT", "IN_REVIEW", own))
        .isInstanceOf(DataAccessException.class) // MySQL's driver has no own name for a check
        .hasMessageContaining("ck_maturity_assessment_step_other");
  }

  @Test
  void theSchemaPublishesNothingThatWasNotReviewed() {
    UUID id = sent();

    assertThatThrownBy(() -> step(id, 3, "SENT", "PUBLISHED", other))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("ck_maturity_assessment_step_way");
    assertThatThrownBy(() -> step(id, 3, "ANSWERED", "PUBLISHED", other))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("constraint");
    step(id, 3, "SENT", "IN_REVIEW", other); // the same statement, with a step that is allowed
    assertThat(state(id)).isEqualTo(AssessmentState.IN_REVIEW);
  }

  private void step(UUID id, int ordinal, String was, String state, OdsCode reviewer) {
    sql.sql("DELETE FROM maturity_assessment_stand WHERE assessment = :of AND ordinal = :ordinal")
        .param("of", Columns.bytes(id))
        .param("ordinal", ordinal)
        .update();
    sql.sql(
            """
            INSERT INTO maturity_assessment_stand (assessment, ordinal, state)
            VALUES (:of, :ordinal, :state)\
            """)
        .param("of", Columns.bytes(id))
        .param("ordinal", ordinal)
        .param("state", state)
        .update();
    sql.sql(
            """
            INSERT INTO maturity_assessment_step (id, assessment, ordinal, before_ordinal, was, state, trust,
              reviewer, taken_at, taken_as)
            VALUES (:id, :of, :ordinal, :before, :was, :state, :trust, :reviewer, '2026-01-01 00:00:00', 'TEST')\
            """)
        .param("id", Columns.bytes(key()))
        .param("of", Columns.bytes(id))
        .param("ordinal", ordinal)
        .param("before", ordinal - 1)
        .param("was", was)
        .param("state", state)
        .param("trust", own.value())
        .param("reviewer", reviewer.value())
        .update();
  }

  @Test
  void reviewersSayWhyAndProposeAScoreOfTheScale() {
    UUID id = inReview();

    assertThat(review.review(key(), id, new NewWord("well-led", false, null, "Too high")))
        .isEqualTo(new Moved.NoScore());
    assertThat(said(id, "5.1", "Too low")).isEqualTo(new Moved.NoScore());
    assertThat(said(id, "0.9", "Too high")).isEqualTo(new Moved.NoScore());
    assertThat(said(id, "2.55", "Too high")).isEqualTo(new Moved.NoScore());
    assertThat(said(id, "2.5", "  ")).isEqualTo(new Moved.NoReason());
    assertThat(said(id, "2.5", "x".repeat(1_501))).isEqualTo(new Moved.TooLong());
    assertThat(said(id, "2.5", "x".repeat(1_500))).isEqualTo(new Moved.Done());
    assertThatThrownBy(() -> review.review(key(), id, new NewWord("no-such-theme", true, null, "")))
        .isInstanceOf(NotFound.class);
    assertThat(review.finishReview(key(), id))
        .isInstanceOfSatisfying(
            Moved.Unfinished.class, open -> assertThat(open.themes()).hasSize(6));
  }

  private Moved said(UUID id, String score, String why) {
    return review.review(key(), id, new NewWord("well-led", false, new BigDecimal(score), why));
  }

  @Test
  void theLastWordAboutAThemeCounts() {
    UUID id = inReview();
    said(id, "2.5", "Too high");
    review.review(key(), id, new NewWord("well-led", true, null, ""));

    assertThat(find.results(find.one(id)).getFirst().isDisputed()).isFalse();
  }

  @Test
  void anotherReviewerBeginsAnew() {
    UUID id = inReview();
    said(id, "2.5", "Too high");
    assertThat(review.decline(key(), id)).isEqualTo(new Moved.Done());
    assertThatThrownBy(() -> find.one(id)).isInstanceOf(NotFound.class);

    SignedInAs.curator();
    assertThat(review.ask(key(), id, other)).isEqualTo(new Moved.Done());
    assertThat(find.results(find.one(id)).getFirst().review()).isNull();
  }

  @Test
  void onlyItsTrustItsReviewerAndCuratorsReadWhatIsNotPublished() {
    UUID id = write.begin(own, EDITION, all("l4")).id();
    SignedInAs.curator();
    assertThatThrownBy(() -> find.one(id)).isInstanceOf(NotFound.class);
    asEditorOf(own);
    write.send(key(), id);
    asEditorOf(other);
    assertThatThrownBy(() -> find.one(id)).isInstanceOf(NotFound.class);
    SignedInAs.visitor();
    assertThatThrownBy(() -> find.one(id)).isInstanceOf(NotFound.class);
    SignedInAs.curator();
    assertThat(find.one(id).id()).isEqualTo(id);
    review.ask(key(), id, other);
    asEditorOf(other);
    assertThat(find.one(id).id()).isEqualTo(id);
  }

  @Test
  void othersCanDoNothing() {
    UUID id = sent();
    OdsCode third = new OdsCode("ZA9999");
    for (Runnable signIn : List.<Runnable>of(() -> asEditorOf(third), SignedInAs::visitor)) {
      signIn.run();
      assertThatThrownBy(() -> write.begin(own, EDITION)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> write.open(id)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> write.send(key(), id)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> review.ask(key(), id, third)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> review.decline(key(), id)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> review.finishReview(key(), id)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> review.finishReply(key(), id)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> review.publish(key(), id)).isInstanceOf(NotAllowed.class);
    }
    assertThat(state(id)).isEqualTo(AssessmentState.SENT);
  }

  @Test
  void theReviewedTrustDoesNotReviewAndTheReviewerDoesNotReply() {
    UUID id = inReview();
    asEditorOf(own);
    assertThatThrownBy(() -> said(id, "5", "Ours")).isInstanceOf(NotFound.class);
    SignedInAs.curator();
    assertThatThrownBy(() -> said(id, "5", "Ours")).isInstanceOf(NotFound.class);
    asEditorOf(other);
    assertThatThrownBy(() -> review.reply(key(), id, new NewWord("well-led", true, null, "")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whatIsPublishedIsReadInFewStatements() {
    published();
    published2();
    SignedInAs.visitor();

    long statements =
        CountedStatements.during(() -> {
          List<Assessment> all = find.published();
          assertThat(find.published(all)).hasSizeGreaterThanOrEqualTo(2);
        });

    assertThat(statements).isEqualTo(3);
  }

  private void published2() {
    twoTrusts();
    published();
  }
}
