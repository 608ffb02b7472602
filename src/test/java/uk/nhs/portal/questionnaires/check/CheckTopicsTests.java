package uk.nhs.portal.questionnaires.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.Population;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.TitlePage;
import uk.nhs.portal.questionnaires.format.ReadPopulations;

class CheckTopicsTests {

  private static final Questionnaire CHILDREN = cough("children", 0, 15, "female", "male");
  private static final Questionnaire ADULTS = cough("adults", 16, 120, "female", "male");

  @Test
  void everybodyOfEveryTopicFindsExactlyOnePathway() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/uk/nhs/portal/triage/topics.yaml")) {
      String topics = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);

      assertThat(CheckTopics.check(Pathways.all(), ReadPopulations.of(topics))).isEmpty();
    }
  }

  @Test
  void pathwaysThatFitTogetherAreSound() {
    assertThat(CheckTopics.check(List.of(CHILDREN, ADULTS), Map.of())).isEmpty();
  }

  @Test
  void somebodyWithoutAPathwayIsShown() {
    Questionnaire older = cough("older", 18, 120, "female", "male");

    assertThat(CheckTopics.check(List.of(CHILDREN, older), Map.of()))
        .extracting(Finding::code, Finding::where, Finding::example)
        .containsExactly(
            tuple("gap", "topic cough", person(16, "female")),
            tuple("gap", "topic cough", person(16, "male")));
  }

  @Test
  void somebodyWithTwoPathwaysIsShown() {
    Questionnaire boys = cough("boys", 10, 17, "male");

    assertThat(CheckTopics.check(List.of(CHILDREN, ADULTS, boys), Map.of()))
        .extracting(Finding::code, Finding::where, Finding::example)
        .containsExactly(
            tuple("overlap", "topic cough", person(10, "male")),
            tuple("overlap", "topic cough", person(16, "male")));
  }

  @Test
  void nobodyIsMissedForWhomTheTopicIsNot() {
    Population children = new Population(0, 15, Set.of("female", "male"));

    assertThat(CheckTopics.check(List.of(CHILDREN), Map.of("cough", children))).isEmpty();
    assertThat(CheckTopics.check(List.of(CHILDREN), Map.of())).hasSize(2);
  }

  @Test
  void aChangeLeavesNobodyAloneWhoHadAPathway() {
    Questionnaire older = cough("adults", 18, 120, "female", "male");

    assertThat(CheckTopics.leftAlone(List.of(CHILDREN, ADULTS), List.of(CHILDREN, older), Map.of()))
        .extracting(Finding::message, Finding::example)
        .containsExactly(
            tuple("There is nothing for ages 16 to 17 (female).", person(16, "female")),
            tuple("There is nothing for ages 16 to 17 (male).", person(16, "male")));
    assertThat(CheckTopics.leftAlone(List.of(CHILDREN, ADULTS), List.of(CHILDREN), Map.of()))
        .extracting(Finding::message)
        .contains("There is nothing for ages 16 to 120 (female).");
    assertThat(CheckTopics.leftAlone(List.of(ADULTS), List.of(), Map.of())).hasSize(2);
  }

  @Test
  void aGapThatWasThereBeforeIsHeldAgainstNobody() {
    Questionnaire olderChildren = cough("children", 0, 17, "female", "male");

    assertThat(CheckTopics.leftAlone(List.of(CHILDREN), List.of(olderChildren), Map.of()))
        .isEmpty();
    assertThat(CheckTopics.leftAlone(List.of(), List.of(CHILDREN), Map.of())).hasSize(2);
  }

  @Test
  void whomATopicDoesNotServeIsNotLeftAlone() {
    Population children = new Population(0, 15, Set.of("female", "male"));

    assertThat(CheckTopics.leftAlone(List.of(), List.of(CHILDREN), Map.of("cough", children)))
        .isEmpty();
    assertThat(
            CheckTopics.leftAlone(
                List.of(CHILDREN, ADULTS), List.of(CHILDREN), Map.of("cough", children)))
        .isEmpty();
  }

  private static Answers person(int age, String sex) {
    return Answers.none()
        .with(Population.AGE, new Answer.Whole(age))
        .with(Population.SEX, new Answer.Choice(sex));
  }

  private static Questionnaire cough(String name, int from, int to, String... sexes) {
    return new Questionnaire(
        new TitlePage(name, "Cough", "1", "", "", "cough"),
        new Population(from, to, Set.of(sexes)),
        List.of(),
        List.of(Item.of("dry", Kind.YES_NO, "Is it dry?")),
        Map.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
