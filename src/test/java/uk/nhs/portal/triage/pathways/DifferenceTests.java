package uk.nhs.portal.triage.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.questionnaires.format.ReadQuestionnaire;
import uk.nhs.portal.triage.pathways.Difference.Change;
import uk.nhs.portal.triage.pathways.Difference.Part;

class DifferenceTests {

  private static final String BEFORE = Drafts.sound("pain", "1");

  @Test
  void aVersionDoesNotDifferFromItself() {
    Difference none = differenceTo(BEFORE);

    assertThat(none.changes()).isEmpty();
    assertThat(none.lines()).isEmpty();
  }

  @Test
  void aChangedConditionIsSaidWithWhatItWas() {
    String after = BEFORE.replaceFirst("when: pain = yes", "when: pain = yes and age >= 5");

    assertThat(differenceTo(after).changes())
        .containsExactly(new Change(Part.ENDING, "Dx02", "pain = yes", "pain = yes and age >= 5"));
  }

  @Test
  void anAddedQuestionIsSaidOnceAndInTheOrder() {
    String after =
        BEFORE.replace(
            "  - end: Dx38\nworsening",
            "  - ask: days\n    type: whole number\n    question: For how long?\n"
                + "  - end: Dx38\nworsening");

    assertThat(differenceTo(after).changes())
        .extracting(change -> change.part() + " " + change.kind() + " " + change.where())
        .containsExactly("ORDER CHANGED steps", "QUESTION ADDED days", "CONDITION ADDED days");
  }

  @Test
  void aRemovedAdviceAndARemovedPromiseAreSaid() {
    String after =
        BEFORE
            .replace("worsening advice:\n  - id: worse\n    text: Call 111 if it gets worse.\n", "")
            .replace(
                "safety:\n  - rule: bad pain is seen\n    when: pain = yes\n    at least: Dx02\n",
                "");

    assertThat(differenceTo(after).changes())
        .extracting(change -> change.part() + " " + change.kind())
        .containsExactly("ADVICE REMOVED", "SAFETY REMOVED");
  }

  @Test
  void theTextShowsTheChangedLinesWithTheirSigns() {
    String after = BEFORE.replace("Does it hurt a lot?", "Is the pain bad?");

    assertThat(differenceTo(after).lines())
        .anyMatch(line -> line.startsWith("-") && line.contains("Does it hurt a lot?"))
        .anyMatch(line -> line.startsWith("+") && line.contains("Is the pain bad?"))
        .noneMatch(line -> line.startsWith("---"));
  }

  private static Difference differenceTo(String after) {
    PathwayVersion from =
        new PathwayVersion(
            PathwayVersionId.next(),
            "pain",
            "0".repeat(64),
            "1",
            "Pain",
            "",
            PathwayStatus.PUBLISHED,
            null,
            Instant.EPOCH,
            "",
            Instant.EPOCH,
            null);
    return Difference.of(from, ReadQuestionnaire.of(BEFORE), ReadQuestionnaire.of(after));
  }
}
