package uk.nhs.portal.questionnaires.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.UnsoundQuestionnaire;

class FormatTests {

  private static final String SMALL =
      """
      questionnaire: small
      title: Small
      steps:
        - ask: age-group
          type: choice
          question: How old are you?
          options: [{child: A child}, {code: adult, text: An adult}]
        - ask: fever
          type: yes or no
          question: Do you have a fever?
          when: %s
      """;

  @Test
  void aPathwayIsReadWithItsCases() throws IOException {
    Questionnaire throat = ReadQuestionnaire.of(pathway("sore-throat"));
    Engine engine = new Engine(throat);

    assertThat(throat.items().getFirst().id()).isEqualTo(new LinkId("age"));
    assertThat(throat.cases())
        .isNotEmpty()
        .allSatisfy(
            each -> assertThat(engine.path(each.answers()).outcome()).isEqualTo(each.outcome()));
  }

  @Test
  void whatIsWrittenReadsAsTheSameAndHasTheSameHash() throws IOException {
    Questionnaire throat = ReadQuestionnaire.of(pathway("sore-throat"));

    Questionnaire again = ReadQuestionnaire.of(WriteQuestionnaire.toYaml(throat));

    assertThat(again).isEqualTo(throat);
    assertThat(WriteQuestionnaire.hash(again))
        .isEqualTo(WriteQuestionnaire.hash(throat))
        .matches("[0-9a-f]{64}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "age-group = adult",
        "age-group != \"child\"",
        "answered age-group",
        "not answered age-group",
        "(age-group = adult or age-group = child) and answered age-group",
        "age-group = adult or age-group = child and answered age-group",
      })
  void aConditionReadsAsItIsWritten(String condition) {
    Questionnaire read = ReadQuestionnaire.of(SMALL.formatted("'" + condition + "'"));

    String written = WriteQuestionnaire.text(read.item(new LinkId("fever")).orElseThrow().when());

    assertThat(
            ReadQuestionnaire.of(SMALL.formatted("'" + written + "'"))
                .item(new LinkId("fever"))
                .orElseThrow()
                .when())
        .isEqualTo(read.item(new LinkId("fever")).orElseThrow().when());
  }

  @ParameterizedTest
  @CsvSource({
    "age-group = adult or, condition",
    "age-group == adult, condition",
    "age = adult, condition",
    "age-group = granny, unknown-option",
    "age-group >= adult, kind",
    "fever = yes, reference-loop",
    "(age-group = adult, condition",
  })
  void aWrongConditionIsNamedWithItsItem(String condition, String code) {
    List<Finding> findings = findings(SMALL.formatted("'" + condition + "'"));

    assertThat(findings).extracting(Finding::code).contains(code);
    assertThat(findings).extracting(Finding::where).containsOnly("fever");
  }

  @Test
  void aConditionWithBracketsWithoutEndIsRefused() {
    String deep = "(".repeat(20_000) + "age-group = adult" + ")".repeat(20_000);

    assertThat(findings(SMALL.formatted("'" + deep + "'")))
        .extracting(Finding::code, Finding::where)
        .containsExactly(tuple("condition", "fever"));
  }

  @Test
  void aMisspeltFieldIsNamed() {
    assertThat(findings(SMALL.formatted("always") + "    queston: What?\n"))
        .extracting(Finding::code)
        .containsExactly("unknown-field");
  }

  @Test
  void brokenYamlIsNamedWithItsLine() {
    assertThat(findings("questionnaire: x\ntitle: [unclosed\n"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.where()).startsWith("line "));
  }

  @Test
  void aFileThatIsNoObjectIsRefused() {
    assertThat(findings("just words")).extracting(Finding::code).contains("syntax");
    assertThat(findings("")).isNotEmpty();
  }

  @Test
  void everyKindOfQuestionHasAWord() {
    for (Kind kind : Kind.values()) {
      if (kind.isQuestion()) {
        assertThat(KindWords.parse(KindWords.of(kind))).contains(kind);
      }
    }
  }

  private static List<Finding> findings(String text) {
    return Objects.requireNonNull(
            catchThrowableOfType(UnsoundQuestionnaire.class, () -> ReadQuestionnaire.of(text)))
        .findings();
  }

  private static String pathway(String name) throws IOException {
    try (InputStream in =
        FormatTests.class.getResourceAsStream("/uk/nhs/portal/triage/pathways/" + name + ".yaml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
