package uk.nhs.portal.questionnaires.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Path;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.WorkedCase;
import uk.nhs.portal.questionnaires.format.ReadQuestionnaire;
import uk.nhs.portal.questionnaires.format.WriteQuestionnaire;

class MutationsTests {

  /// Sound, but no case tells who must be seen today.
  private static final String UNPROTECTED =
      """
      questionnaire: small
      title: Small
      outcomes: [today, home]
      steps:
        - ask: fever
          type: yes or no
          question: Do you have a fever?
        - ask: days
          type: whole number
          question: For how many days?
          when: fever = yes
          limits: {least: 0, most: 30}
        - end: today
          when: days >= 5 or days <= 1
        - end: home
      safety:
        - rule: a very long fever is seen today
          when: days >= 10 and fever = yes
          at least: today
      """;

  @Test
  void nearlyEverythingInEveryPathwayIsProtected() throws IOException {
    int killed = 0;
    List<String> survived = new ArrayList<>();
    for (Questionnaire pathway : Pathways.all()) {
      Mutations mutations = Mutations.run(pathway);
      System.out.printf(
          "%s: killed %d/%d, equivalent %d%n",
          pathway.name(),
          mutations.killed().size(),
          mutations.killed().size() + mutations.survived().size(),
          mutations.equivalent().size());
      killed += mutations.killed().size();
      mutations.survived().forEach(each -> survived.add(pathway.name() + ", " + each.what()));
    }
    System.out.printf("killed %d/%d%n", killed, killed + survived.size());
    assertThat(killed / (double) (killed + survived.size()))
        .as("survived: %s", survived)
        .isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void whatNothingProtectsSurvivesWithAnswersForWhichItMatters() {
    Mutations mutations = Mutations.run(ReadQuestionnaire.of(UNPROTECTED));

    assertThat(mutations.survived())
        .extracting(Mutations.Survivor::what)
        .containsExactly("ending today: without \"days <= 1\"");
    assertThat(mutations.survived().getFirst().answers())
        .satisfies(answers -> assertThat(outcome(UNPROTECTED, answers)).isEqualTo("today"))
        .satisfies(answers ->
            assertThat(outcome(UNPROTECTED.replace(" or days <= 1", ""), answers))
                .isEqualTo("home"));
  }

  @Test
  void whatIsProtectedIsKilled() {
    assertThat(Mutations.run(ReadQuestionnaire.of(UNPROTECTED)).killed())
        .contains(
            "ending today: without \"days >= 5\"", // the safety rule is broken
            "ending today: without \"days >= 5 or days <= 1\"", // nobody ends at home
            "ending today: without the ending",
            "home: without all its endings");
  }

  @Test
  void whatChangesNothingIsEquivalent() {
    assertThat(Mutations.run(ReadQuestionnaire.of(UNPROTECTED)).equivalent())
        .containsExactly("a very long fever is seen today: without \"fever = yes\"");
  }

  @Test
  void theSuggestedCasesProtectWhatSurvived() {
    Questionnaire unprotected = ReadQuestionnaire.of(UNPROTECTED);

    List<WorkedCase> cases = SuggestCases.of(unprotected);

    assertThat(cases).hasSize(1);
    Questionnaire with = ReadQuestionnaire.of(UNPROTECTED + WriteQuestionnaire.toYaml(cases));
    assertThat(with.cases()).isEqualTo(cases);
    assertThat(CheckQuestionnaire.check(with).findings()).isEmpty();
    assertThat(Mutations.run(with).survived()).isEmpty();
    assertThat(SuggestCases.of(with)).isEmpty();
  }

  @Test
  void theSuggestedCasesTellTheAdviceToo() {
    String advising =
        UNPROTECTED
            + """
            care advice:
              - {id: rest, text: Rest.}
              - {id: cool, text: Keep cool., when: fever = yes}
            """;

    List<WorkedCase> cases = SuggestCases.of(ReadQuestionnaire.of(advising));

    assertThat(cases).extracting(WorkedCase::advised).contains(List.of("rest"));
    assertThat(
            Mutations.run(ReadQuestionnaire.of(advising + WriteQuestionnaire.toYaml(cases)))
                .survived())
        .isEmpty();
  }

  @Test
  void theSuggestedCasesNoticeEverySurvivorOfRandomQuestionnaires() {
    int suggested = 0;
    for (long seed = 0; seed < 50; seed++) {
      Questionnaire questionnaire = RandomQuestionnaires.of(seed);
      List<WorkedCase> cases = SuggestCases.of(questionnaire);
      suggested += cases.size();
      Questionnaire with =
          new Questionnaire(
              questionnaire.titlePage(),
              null,
              questionnaire.outcomes(),
              questionnaire.steps(),
              questionnaire.phrases(),
              questionnaire.advice(),
              questionnaire.safety(),
              cases);

      assertThat(Cases.of(with)).as("questionnaire %d", seed).isEmpty();
      assertThat(Mutations.run(with).survived())
          .as("questionnaire %d", seed)
          .allSatisfy(each -> assertThat(asksNothing(each.what(), questionnaire)).isTrue());
    }
    assertThat(suggested).isGreaterThan(50); // so that something was shown
  }

  private static boolean asksNothing(String what, Questionnaire questionnaire) {
    return questionnaire.items().stream()
        .filter(item -> !item.kind().isQuestion())
        .anyMatch(item -> what.startsWith(item.id() + ": "));
  }

  @Test
  void everySurvivorOfRandomQuestionnairesDiffersForItsAnswers() {
    int survivors = 0;
    for (long seed = 0; seed < 100; seed++) {
      Questionnaire questionnaire = RandomQuestionnaires.of(seed);
      Engine original = new Engine(questionnaire);
      Mutations.Trial trial = new Mutations.Trial(questionnaire);
      for (Deletion deletion : Deletions.of(questionnaire)) {
        if (trial.of(deletion)
            instanceof Mutations.Different(Questionnaire left, Answers answers)) {
          Engine mutant = new Engine(left);
          survivors++;
          assertThat(came(mutant, answers))
              .as("questionnaire %d, %s", seed, deletion)
              .isNotEqualTo(came(original, answers));
        }
      }
    }
    assertThat(survivors).isGreaterThan(100);
  }

  private static String came(Engine engine, Answers answers) {
    Path path = engine.path(answers);
    return path.enabled()
        + " "
        + path.next()
        + " "
        + path.outcome()
        + " "
        + engine.advice(answers).stream().map(advice -> advice.id()).toList();
  }

  private static String outcome(String text, Answers answers) {
    return String.valueOf(new Engine(ReadQuestionnaire.of(text)).path(answers).outcome());
  }
}
