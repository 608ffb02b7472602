package uk.nhs.portal.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.questionnaires.Answer.Choice;
import uk.nhs.portal.questionnaires.Answer.Skipped;
import uk.nhs.portal.questionnaires.Answer.Whole;
import uk.nhs.portal.questionnaires.Answer.YesNo;
import uk.nhs.portal.questionnaires.Condition.All;
import uk.nhs.portal.questionnaires.Condition.Compare;
import uk.nhs.portal.questionnaires.Condition.Mentions;

class EngineTests {

  private static final Item SMOKES = Item.of("smokes", Kind.YES_NO, "Do you smoke?");
  private static final Item DAILY =
      Item.of("daily", Kind.WHOLE, "How many a day?")
          .limits(Limits.between(0, 100), "cigarettes")
          .when(is("smokes", new YesNo(true)));
  private static final Item WORDS = Item.of("words", Kind.TEXT, "Anything else?").optional();
  private static final Ending MANY =
      new Ending("many", compare("daily", Comparison.AT_LEAST, new Whole(20)));
  private static final Ending SAID =
      new Ending("said", new Mentions(new LinkId("words"), "worries"));
  private static final Ending FINE = new Ending("fine", Condition.always());

  private static final Engine SMOKING =
      new Engine(
          new Questionnaire(
              TitlePage.of("smoking", "Smoking"),
              null,
              List.of("many", "said", "fine"),
              List.of(SMOKES, DAILY, MANY, WORDS, SAID, FINE),
              Map.of("worries", List.of("can't breathe")),
              List.of(
                  new Advice(
                      "stop", Advice.Type.CARE, "Stop.", Set.of(), is("smokes", new YesNo(true)))),
              List.of(),
              List.of()));

  @Test
  void theFirstQuestionComesFirst() {
    Path path = SMOKING.path(Answers.none());

    assertThat(path.next()).isEqualTo(SMOKES.id());
    assertThat(path.enabled()).containsExactly(SMOKES.id(), WORDS.id());
    assertThat(path.outcome()).isNull();
  }

  @Test
  void aQuestionIsAskedOnlyWhereItsConditionHolds() {
    assertThat(SMOKING.path(answers("smokes", new YesNo(true))).next()).isEqualTo(DAILY.id());
    assertThat(SMOKING.path(answers("smokes", new YesNo(false))).next()).isEqualTo(WORDS.id());
  }

  @Test
  void anEndingStopsTheQuestions() {
    Path path = SMOKING.path(answers("smokes", new YesNo(true)).with(DAILY.id(), new Whole(20)));

    assertThat(path.enabled()).containsExactly(SMOKES.id(), DAILY.id());
    assertThat(path.outcome()).isEqualTo("many");
  }

  @Test
  void anAnswerToAHiddenQuestionDoesNotCountUntilTheQuestionComesBack() {
    Answers changed =
        answers("smokes", new YesNo(false))
            .with(DAILY.id(), new Whole(20))
            .with(WORDS.id(), Skipped.SKIPPED);

    assertThat(SMOKING.path(changed).outcome()).isEqualTo("fine");
    assertThat(SMOKING.counted(changed).byItem()).doesNotContainKey(DAILY.id());
    assertThat(SMOKING.path(changed.with(SMOKES.id(), new YesNo(true))).outcome())
        .isEqualTo("many");
  }

  @Test
  void aRequiredQuestionCannotBeSkipped() {
    assertThat(SMOKING.path(answers("smokes", Skipped.SKIPPED)).next()).isEqualTo(SMOKES.id());
  }

  @Test
  void noOutcomeIsGivenWhileAnEarlierQuestionIsOpen() {
    Path path = SMOKING.path(answers("words", new Answer.Text("I can’t   breathe!")));

    assertThat(path.next()).isEqualTo(SMOKES.id());
    assertThat(path.outcome()).isNull();
  }

  @Test
  void phrasesAreFoundWhateverTheirCaseApostropheAndSpaces() {
    assertThat(SMOKING.path(said("Help I CANT\nbreathe now")).outcome()).isEqualTo("said");
    assertThat(SMOKING.path(said("scant breathes")).outcome()).isEqualTo("fine");
  }

  @Test
  void adviceDependsOnAnswersToo() {
    Answers smoker =
        answers("smokes", new YesNo(true))
            .with(DAILY.id(), new Whole(1))
            .with(WORDS.id(), Skipped.SKIPPED);

    assertThat(SMOKING.advice(smoker)).extracting(Advice::id).containsExactly("stop");
    assertThat(SMOKING.advice(said("nothing"))).isEmpty();
  }

  @Test
  void theAnswersThatDecidedAreNamed() {
    Answers many = answers("smokes", new YesNo(true)).with(DAILY.id(), new Whole(40));

    assertThat(SMOKING.decidedBy(many)).containsExactly(DAILY.id());
    assertThat(SMOKING.decidedBy(said("nothing"))).containsExactly(WORDS.id());
  }

  @Test
  void aQuestionnaireMayBeForOneSexOnly() {
    Questionnaire women =
        new Questionnaire(
            TitlePage.of("women", "Women"),
            new Population(12, 55, Set.of(Population.FEMALE)),
            List.of(),
            List.of(SMOKES),
            Map.of(),
            List.of(),
            List.of(),
            List.of());

    assertThat(women.item(Population.SEX).orElseThrow().option(Population.MALE)).isEmpty();
  }

  @Test
  void aConditionOnALaterQuestionIsRefusedWithTheItemNamed() {
    Item early = Item.of("early", Kind.YES_NO, "Early?").when(is("late", new YesNo(true)));
    Item late = Item.of("late", Kind.YES_NO, "Late?");

    assertThatExceptionOfType(UnsoundQuestionnaire.class)
        .isThrownBy(() -> Questionnaire.of(TitlePage.of("order", "Order"), List.of(early, late)))
        .satisfies(refused ->
            assertThat(refused.findings())
                .extracting(Finding::code, Finding::where)
                .containsExactly(tuple("later-item", "early")));
  }

  @Test
  void questionsThatWaitForEachOtherAreRefused() {
    Item one = Item.of("one", Kind.YES_NO, "One?").when(is("two", new YesNo(true)));
    Item two = Item.of("two", Kind.YES_NO, "Two?").when(is("one", new YesNo(true)));

    assertThatExceptionOfType(UnsoundQuestionnaire.class)
        .isThrownBy(() -> Questionnaire.of(TitlePage.of("loop", "Loop"), List.of(one, two)))
        .satisfies(refused ->
            assertThat(refused.findings())
                .extracting(Finding::code)
                .containsExactly("reference-loop"));
  }

  @Test
  void anItemOfAGroupIsAskedOnlyWhereTheGroupIs() {
    Item group =
        Item.of("more", Kind.GROUP, "More")
            .when(is("smokes", new YesNo(true)))
            .items(List.of(Item.of("pipe", Kind.YES_NO, "A pipe?")));
    Engine engine =
        new Engine(Questionnaire.of(TitlePage.of("grouped", "Grouped"), List.of(SMOKES, group)));

    assertThat(engine.path(answers("smokes", new YesNo(false))).isComplete()).isTrue();
    assertThat(engine.path(answers("smokes", new YesNo(true))).next())
        .isEqualTo(new LinkId("pipe"));
  }

  @Test
  void anAnswerThatTheQuestionDoesNotTakeIsRefusedWithAReason() {
    Item day = Item.of("day", Kind.DATE, "When?");

    assertThat(DAILY.refusal(new Whole(101), null)).contains("most");
    assertThat(DAILY.refusal(new Choice("x"), null)).contains("kind");
    assertThat(day.refusal(new Choice("x"), null)).contains("kind");
    assertThat(SMOKES.refusal(Skipped.SKIPPED, null)).contains("empty");
    assertThat(WORDS.refusal(new Answer.Text("x".repeat(1_001)), null)).contains("length");
    assertThat(WORDS.refusal(new Answer.Text("fine"), null)).isEmpty();
  }

  private static Answers said(String words) {
    return answers("smokes", new YesNo(false)).with(WORDS.id(), new Answer.Text(words));
  }

  private static Answers answers(String item, Answer answer) {
    return Answers.none().with(new LinkId(item), answer);
  }

  private static Condition is(String item, Answer answer) {
    return new All(List.of(compare(item, Comparison.EQUAL, answer)));
  }

  private static Condition compare(String item, Comparison how, Answer than) {
    return new Compare(new LinkId(item), how, than);
  }
}
