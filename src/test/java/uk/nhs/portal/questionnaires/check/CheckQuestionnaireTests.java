package uk.nhs.portal.questionnaires.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.format.ReadQuestionnaire;
import uk.nhs.portal.questionnaires.responses.TestQuestionnaires;

class CheckQuestionnaireTests {

  /// Nothing is wrong with it; each test spoils one thing.
  private static final String SOUND =
      """
      questionnaire: small
      title: Small
      outcomes: [now, today, home]
      phrases:
        worries: [scared, afraid]
      steps:
        - ask: bleeding
          type: yes or no
          question: Are you bleeding?
          red flag: yes
        - end: now
          when: bleeding = yes
        - ask: fever
          type: yes or no
          question: Do you have a fever?
        - ask: days
          type: whole number
          question: For how many days?
          when: fever = yes
          limits: {least: 0, most: 30}
        - end: today
          when: days >= 5
        - ask: words
          type: text
          question: What else?
        - end: today
          when: words mentions worries
        - end: home
      care advice:
        - id: cool
          text: Keep cool.
          for: [home]
          when: fever = yes
      safety:
        - rule: bleeding is an emergency
          when: bleeding = yes
          at least: now
        - rule: a long fever is seen today
          when: days >= 5
          at least: today
      cases:
        - case: Somebody with a short fever
          answers: {bleeding: no, fever: yes, days: 2, words: hello}
          asks: [bleeding, fever, days, words]
          outcome: home
      """;

  @Test
  void nothingIsWrongWithASoundQuestionnaire() {
    assertThat(check(SOUND).findings()).isEmpty();
  }

  @Test
  void aQuestionOfEveryKindCanBeProven() {
    Questionnaire everyKind = TestQuestionnaires.read("every-kind");

    assertThat(CheckQuestionnaire.check(everyKind).findings()).isEmpty();
    assertThat(CheckQuestionnaire.check(everyKind).items()).hasSameSizeAs(everyKind.items());
  }

  @ParameterizedTest
  @MethodSource("uk.nhs.portal.questionnaires.check.Pathways#all")
  void everyPathwayIsSound(Questionnaire pathway) {
    assertThat(CheckQuestionnaire.check(pathway).findings()).isEmpty();
  }

  @Test
  void theWitnessesLeadWhereTheySay() {
    Questionnaire questionnaire = ReadQuestionnaire.of(SOUND);
    Engine engine = new Engine(questionnaire);

    Report report = CheckQuestionnaire.check(questionnaire);

    assertThat(report.items()).hasSize(4);
    report
        .items()
        .forEach((item, answers) -> assertThat(engine.path(answers).next()).isEqualTo(item));
    assertThat(report.outcomes()).containsOnlyKeys("now", "today", "home");
    report
        .outcomes()
        .forEach(
            (outcome, answers) -> assertThat(engine.path(answers).outcome()).isEqualTo(outcome));
  }

  @Test
  void anItemThatNoAnswersLeadToIsNamed() {
    assertOnly(SOUND.replace("when: fever = yes\n    limits", "when: bleeding = yes\n    limits"))
        .contains("unreachable-item days");
  }

  @Test
  void anOutcomeThatNoAnswersEndWithIsNamed() {
    assertOnly(SOUND.replace("outcomes: [now,", "outcomes: [now, soon,"))
        .containsExactly("unreachable-outcome soon");
  }

  @Test
  void anEndingThatNoAnswersReachIsNamed() {
    String spoiled =
        SOUND.replace("  - end: home\n", "  - end: today\n    when: days > 20\n  - end: home\n");

    assertOnly(spoiled).containsExactly("unreachable-ending ending today (3)");
  }

  @Test
  void answersThatEndNowhereAreShown() {
    Questionnaire spoiled =
        ReadQuestionnaire.of(
            SOUND.replace("- end: home", "- {end: home, when: not answered days or days <= 3}"));

    Finding finding = only("no-outcome", spoiled);

    assertThat(new Engine(spoiled).path(example(finding)).isComplete()).isTrue();
    assertThat(new Engine(spoiled).path(example(finding)).outcome()).isNull();
  }

  @Test
  void aFormGoesOnAfterItsLastExitAndThenCollects() {
    String form =
        """
        questionnaire: form
        title: Form
        outcomes: [now]
        steps:
          - {ask: bleeding, type: yes or no, question: Are you bleeding?}
          - {end: now, when: bleeding = yes}
          - {ask: carer, type: yes or no, question: Are you a carer?}
        """;

    assertOnly(form).isEmpty();
    assertOnly(form.replace("title: Form", "title: Form\ntopic: forms"))
        .containsExactly("no-outcome questionnaire", "useless-item carer");
  }

  @Test
  void answersThatBreakAPromiseAreShown() {
    Questionnaire spoiled =
        ReadQuestionnaire.of(SOUND.replace("when: days >= 5\n    at", "when: days >= 4\n    at"));

    Finding finding = only("unsafe", spoiled);

    assertThat(finding.where()).isEqualTo("a long fever is seen today");
    assertThat(example(finding).to(new LinkId("days"))).contains(new Answer.Whole(4));
    assertThat(new Engine(spoiled).path(example(finding)).outcome()).isEqualTo("home");
  }

  @Test
  void aCaseThatComesOutOtherwiseIsNamed() {
    assertOnly(SOUND.replace("outcome: home", "outcome: today"))
        .containsExactly("case-outcome Somebody with a short fever");
    assertOnly(SOUND.replace("asks: [bleeding, fever, days,", "asks: [bleeding, fever,"))
        .containsExactly("case-path Somebody with a short fever");
    assertOnly(SOUND + "    advises: [warm]\n")
        .containsExactly("case-advice Somebody with a short fever");
    assertOnly(SOUND.replace(", days: 2, words", ", words"))
        .containsExactly("case-incomplete Somebody with a short fever");
  }

  @Test
  void aCaseThatAnswersWhatIsNotAskedIsNamed() {
    String spoiled =
        SOUND
            .replace("fever: yes, days: 2", "fever: no, days: 2")
            .replace("    asks: [bleeding, fever, days, words]\n", "");

    assertOnly(spoiled).containsExactly("case-path Somebody with a short fever");
  }

  @Test
  void aQuestionThatNeverMattersIsNamed() {
    String spoiled =
        SOUND.replace(
            "  - ask: days", "  - {ask: pain, type: yes or no, question: Pain?}\n  - ask: days");

    assertOnly(
            spoiled
                .replace("fever: yes, days", "fever: yes, pain: no, days")
                .replace("fever, days", "fever, pain, days"))
        .containsExactly("useless-item pain");
  }

  @Test
  void aQuestionMayCollectInformation() {
    String collecting =
        SOUND.replace(
            "  - ask: words",
            "  - {ask: phone, type: phone number, question: Phone?}\n  - ask: words");

    assertOnly(
            collecting
                .replace("days: 2, words", "days: 2, phone: \"07700900123\", words")
                .replace("days, words", "days, phone, words"))
        .isEmpty();
  }

  @Test
  void aQuestionThatIsAskedWhenItIsTooLateToMatterIsNamedWithTheAnswersBeforeIt() {
    String ending = "- end: today\n    when: days >= 5\n";
    Questionnaire spoiled =
        ReadQuestionnaire.of(
            SOUND
                .replace("  " + ending, "")
                .replace(
                    "  - end: today\n    when: words",
                    "  " + ending + "  - end: today\n    when: words"));

    Finding finding = only("asked-in-vain", spoiled);

    assertThat(finding.where()).isEqualTo("words");
    assertThat(new Engine(spoiled).path(example(finding)).next()).isEqualTo(new LinkId("words"));
    assertThat(example(finding).to(new LinkId("days"))).contains(new Answer.Whole(5));
  }

  @ParameterizedTest
  @CsvSource({
    "fever = yes and bleeding = no, days",
    "fever != no, ",
    "fever = yes or bleeding = yes, days",
  })
  void aPartOfAConditionThatChangesNothingIsNamed(String condition, String where) {
    assertOnly(
            SOUND.replace("when: fever = yes\n    limits", "when: " + condition + "\n    limits"))
        .containsExactlyElementsOf(
            where == null ? List.of() : List.of("useless-condition " + where));
  }

  @Test
  void aRuleThatSpeaksOfNobodyIsNamed() {
    assertOnly(SOUND.replace("when: days >= 5\n    at", "when: days > 30\n    at"))
        .containsExactly("useless-condition a long fever is seen today");
  }

  @Test
  void aRedFlagThatLowersUrgencyIsShown() {
    Questionnaire spoiled =
        ReadQuestionnaire.of(
            SOUND.replace("question: Do you have a fever?", "question: Fever?\n    red flag: no"));

    Finding finding = only("lowers-urgency", spoiled);

    assertThat(finding.where()).isEqualTo("fever");
    assertThat(finding.message())
        .isEqualTo("With no the outcome is home, but with yes it is today, which is more urgent.");
    assertThat(new Engine(spoiled).path(example(finding)).outcome()).isEqualTo("home");
  }

  @Test
  void adviceForNobodyIsNamed() {
    assertOnly(SOUND.replace("for: [home]\n    when: fever", "for: [home]\n    when: bleeding"))
        .containsExactly("advice-never cool");
  }

  @Test
  void phrasesThatNobodyLooksForAreNamed() {
    assertOnly(SOUND.replace("  worries: [", "  others: [lonely]\n  worries: ["))
        .containsExactly("unused-phrases others");
  }

  private static ListAssert<String> assertOnly(String text) {
    return assertThat(
        check(text).findings().stream()
            .map(finding -> finding.code() + " " + finding.where())
            .toList());
  }

  private static Finding only(String code, Questionnaire questionnaire) {
    List<Finding> findings = CheckQuestionnaire.check(questionnaire).findings();
    assertThat(findings).extracting(Finding::code).containsExactly(code);
    return findings.getFirst();
  }

  private static Answers example(Finding finding) {
    Answers example = finding.example();
    assertThat(example).isNotNull();
    return Objects.requireNonNull(example);
  }

  private static Report check(String text) {
    return CheckQuestionnaire.check(ReadQuestionnaire.of(text));
  }
}
