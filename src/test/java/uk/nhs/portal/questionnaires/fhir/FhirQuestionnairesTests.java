package uk.nhs.portal.questionnaires.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import uk.nhs.portal.organisations.RealData;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Option;
import uk.nhs.portal.questionnaires.Path;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.UnsoundQuestionnaire;
import uk.nhs.portal.questionnaires.format.AnswersJson;
import uk.nhs.portal.questionnaires.format.ReadQuestionnaire;

class FhirQuestionnairesTests {

  private static final String FOREIGN =
      """
      {"resourceType": "Questionnaire", "status": "active", "title": "Smoking, and more!", "item": [
        {"linkId": "1", "type": "boolean", "text": "Do you smoke?",
         "item": [{"linkId": "1h", "type": "display", "text": "Pipes count.", "extension": [
           {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
            "valueCodeableConcept": {"coding": [{"code": "help"}]}}]}]},
        {"linkId": "2", "type": "integer", "text": "How many a day?", "required": true, "extension": [
           {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0},
           {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unit",
            "valueCoding": {"code": "{cig}"}}]},
        {"linkId": "3", "type": "choice", "text": "Which?", "repeats": true,
         "answerOption": [{"valueString": "Roll-ups"}, {"valueCoding": {"display": "Cigars"}},
                          {"valueInteger": 3}]},
        {"linkId": "4", "type": "string", "text": "More?", "maxLength": 80 %s}
      ]}
      """;

  @Test
  void aDocumentOfOthersKeepsWhatWeUnderstand() {
    Questionnaire read = FhirQuestionnaires.fromJson(FOREIGN.formatted(""));

    assertThat(read.name()).isEqualTo("smoking-and-more");
    assertThat(read.items())
        .extracting(Item::kind)
        .containsExactly(Kind.YES_NO, Kind.WHOLE, Kind.CHOICES, Kind.TEXT);
    assertThat(read.items()).extracting(Item::required).containsExactly(false, true, false, false);
    assertThat(item(read, "1").hint()).isEqualTo("Pipes count.");
    assertThat(item(read, "2").unit()).isEqualTo("{cig}");
    assertThat(item(read, "2").limits().least()).isZero();
    assertThat(item(read, "3").option("Cigars")).isPresent();
    assertThat(item(read, "4").limits().longest()).isEqualTo(80);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "exists | answerBoolean | true       | {}                  | false",
        "exists | answerBoolean | true       | {'2': 1}            | true",
        "exists | answerBoolean | false      | {}                  | true",
        "exists | answerBoolean | false      | {'2': 1}            | false",
        "=      | answerInteger | 5          | {'2': 5}            | true",
        "=      | answerInteger | 5          | {}                  | false",
        "!=     | answerInteger | 5          | {'2': 4}            | true",
        "!=     | answerInteger | 5          | {'2': 5}            | false",
        "!=     | answerInteger | 5          | {}                  | false",
        ">      | answerInteger | 5          | {'2': 5}            | false",
        ">=     | answerInteger | 5          | {'2': 5}            | true",
        "<      | answerDecimal | 5.5        | {'2': 5}            | true",
        "<=     | answerInteger | 5          | {'2': 6}            | false",
      })
  void everyOperatorOfFhirMeansWhatItSays(
      String operator, String field, String value, String answers, boolean asked) {
    Questionnaire read = withCondition("2", operator, "\"%s\": %s".formatted(field, value));

    assertThat(walk(read, answers.replace('\'', '"')).enabled().contains(new LinkId("4")))
        .isEqualTo(asked);
  }

  @Test
  void anOptionIsComparedByItsCodeOrItsText() {
    Questionnaire read = withCondition("3", "=", "\"answerString\": \"Roll-ups\"");

    assertThat(walk(read, "{\"3\": [\"Roll-ups\", \"3\"]}").enabled()).contains(new LinkId("4"));
    assertThat(walk(read, "{\"3\": [\"Cigars\"]}").enabled()).doesNotContain(new LinkId("4"));
  }

  @Test
  void optionsMayStandInAValueSetThatTheDocumentContains() {
    Questionnaire read =
        FhirQuestionnaires.fromJson(
            FOREIGN
                .formatted(
                    "}, {\"linkId\": \"5\", \"type\": \"choice\", \"text\": \"Since?\","
                        + " \"answerValueSet\": \"#since\"")
                .replace(
                    "\"status\": \"active\",",
                    """
                    "status": "active", "contained": [{"resourceType": "ValueSet", "id": "since",
                      "status": "active", "compose": {"include": [{"concept": [
                        {"code": "week", "display": "A week"}, {"code": "year"}]}]}}],
                    """));

    assertThat(item(read, "5").options())
        .containsExactly(Option.of("week", "A week"), Option.of("year", "year"));
  }

  @ParameterizedTest
  @CsvSource({"any, true", "all, false"})
  void severalConditionsHoldTogetherOrOneByOne(String behaviour, boolean asked) {
    Questionnaire read =
        FhirQuestionnaires.fromJson(
            FOREIGN.formatted(
                """
                , "enableBehavior": "%s", "enableWhen": [
                  {"question": "1", "operator": "=", "answerBoolean": true},
                  {"question": "2", "operator": ">", "answerInteger": 20}]
                """
                    .formatted(behaviour)));

    assertThat(walk(read, "{\"1\": true, \"2\": 1}").enabled().contains(new LinkId("4")))
        .isEqualTo(asked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"type\": \"open-choice\"                                            | item",
        "\"type\": \"quantity\"                                               | item",
        "\"type\": \"reference\"                                              | item",
        "\"type\": \"dateTime\"                                               | item",
        "\"type\": \"time\"                                                   | item",
        "\"type\": \"url\"                                                    | item",
        "\"type\": \"coding\"                                                 | type",
        "\"text\": \"no type\"                                                | item",
        "\"type\": \"string\", \"repeats\": true                              | item",
        "\"type\": \"group\", \"repeats\": true                               | item",
        "\"type\": \"choice\", \"answerValueSet\": \"http://example.org/vs\"  | item",
        "\"type\": \"choice\", \"answerValueSet\": \"#none\"              | item",
        "\"type\": \"choice\"                                                 | options",
        "\"type\": \"string\", \"maxLength\": 0                               | item",
        "\"type\": \"string\", \"modifierExtension\": [{\"url\": \"u\", \"valueString\": \"x\"}] | item",
        "\"type\": \"string\", \"item\": [{\"linkId\": \"y\", \"type\": \"string\", \"text\": \"Y\"}] | items",
        "\"type\": \"string\", \"enableWhen\": [{\"question\": \"9\", \"operator\": \"exists\", \"answerBoolean\": true}] | unknown-item",
        "\"type\": \"string\", \"enableWhen\": [{\"question\": \"1\", \"operator\": \"in\", \"answerBoolean\": true}] | operator",
        "\"type\": \"string\", \"enableWhen\": [{\"question\": \"1\", \"operator\": \"=\"}] | condition",
        "\"type\": \"string\", \"enableWhen\": [{\"question\": \"1\", \"operator\": \"exists\", \"answerInteger\": 1}] | condition",
        "\"type\": \"string\", \"enableWhen\": [{\"question\": \"1\", \"operator\": \"=\", \"answerTime\": \"10:00:00\"}] | condition",
        "\"type\": \"string\", \"enableWhen\": [{\"question\": \"1\", \"operator\": \">\", \"answerBoolean\": true}] | kind",
        "\"type\": \"string\", \"enableWhen\": [{\"question\": \"3\", \"operator\": \"=\", \"answerString\": \"Pipe\"}] | unknown-option",
        "\"type\": \"string\", \"enableWhen\": [{\"question\": \"1\", \"operator\": \"=\", \"answerBoolean\": true}, {\"question\": \"2\", \"operator\": \"=\", \"answerInteger\": 1}] | condition",
        "\"type\": \"string\", \"extension\": [{\"url\": \"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression\", \"valueExpression\": {\"language\": \"text/fhirpath\", \"expression\": \"true\"}}] | condition",
        "\"type\": \"string\", \"extension\": [{\"url\": \"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression\", \"valueExpression\": {\"language\": \"text/fhirpath\", \"expression\": \"true\"}}] | item",
      })
  void whatWeDoNotHaveIsRefusedWithTheItemNamed(String fields, String code) {
    String item =
        "}, {\"linkId\": \"x\", %s %s"
            .formatted(fields.startsWith("\"text\"") ? "\"_\": 1," : "\"text\": \"X\",", fields);

    List<Finding> findings = refused(FOREIGN.formatted(item));

    assertThat(findings).extracting(Finding::code).containsOnly(code);
    assertThat(findings).extracting(Finding::where).containsOnly("x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"resourceType\": \"Patient\"}",
        "{\"resourceType\": \"Questionnaire\"",
        "{\"resourceType\": \"Questionnaire\"}",
        "{\"resourceType\": \"Questionnaire\", \"item\": [{\"type\": \"string\", \"text\": \"?\"}]}",
        "{\"resourceType\": \"Questionnaire\", \"item\": [{\"linkId\": \"1\", \"required\": \"yes\"}]}",
        "{\"resourceType\": \"Questionnaire\", \"item\": {\"linkId\": \"1\"}}",
        "[]",
      })
  void whatIsNoQuestionnaireIsRefused(String json) {
    assertThat(refused(json)).isNotEmpty();
  }

  @Test
  void itemsThatAreNestedWithoutEndAreRefused() {
    int deep = 100;
    String json =
        "{\"resourceType\": \"Questionnaire\", "
            + "\"item\": [{\"linkId\": \"g\", \"type\": \"group\", ".repeat(deep)
            + "\"text\": \"?\""
            + "}]".repeat(deep)
            + "}";

    assertThat(refused(json)).extracting(Finding::code).contains("nesting");
  }

  @Test
  void aQuestionInsideNestedGroupsIsAskedOnlyWhereEveryConditionHolds() throws IOException {
    Questionnaire nested = FhirQuestionnaires.fromJson(shared("nested-enableWhen"));

    assertThat(walk(nested, "{\"p1\": \"NO\"}").enabled()).containsExactly(new LinkId("p1"));
    assertThat(walk(nested, "{\"p1\": \"YES\", \"c1\": \"B\", \"cc1\": \"A\"}").enabled())
        .extracting(LinkId::value)
        .containsExactly("p1", "g1", "c1", "d1", "g2", "cc1");
  }

  @Test
  void questionsThatWaitForEachOtherAreRefused() throws IOException {
    assertThat(refused(shared("reference-loop")))
        .contains(
            new Finding("reference-loop", "item1", "The item and \"item3\" depend on each other."));
  }

  @Test
  void othersFindOurQuestionnaireInTheirOwnWords() {
    Questionnaire own =
        ReadQuestionnaire.of(
            """
            questionnaire: 2-things
            title: Two things
            version: "7"
            notice: Demonstration content
            for: {ages: 16 to 120, sexes: female}
            outcomes: [Dx38]
            steps:
              - ask: pain
                type: choice
                question: How bad is the pain?
                options: [{bad: Bad}, {code: none, text: None, exclusive: yes}]
                when: age >= 16 and sex = female
              - ask: number
                type: NHS number
                question: What is your NHS number?
                when: (age >= 16 or answered pain) and sex = female
              - end: Dx38
            """);

    var fhir = FhirQuestionnaires.toFhir(own, PublicationStatus.ACTIVE);

    assertThat(fhir.getUrl()).endsWith("/Questionnaire/2-things");
    assertThat(fhir.getName()).matches("[A-Z][A-Za-z0-9_]{0,254}"); // invariant que-0
    assertThat(fhir.getVersion()).isEqualTo("7");
    assertThat(fhir.getStatus()).isEqualTo(PublicationStatus.ACTIVE);
    assertThat(fhir.getCopyright()).isEqualTo("Demonstration content");
    assertThat(fhir.getUseContext()).hasSize(2);
    assertThat(fhir.getIdentifierFirstRep().getValue()).matches("[0-9a-f]{64}");
    assertThat(fhir.getItem())
        .extracting(QuestionnaireItemComponent::getLinkId)
        .containsExactly("age", "sex", "pain", "number", "ending-1");
    QuestionnaireItemComponent pain = fhir.getItem().get(2);
    assertThat(pain.getEnableWhen()).hasSize(2);
    assertThat(pain.getEnableBehavior().toCode()).isEqualTo("all");
    assertThat(pain.getAnswerOption().getLast().getExtension().getFirst().getUrl())
        .isEqualTo("http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive");
    assertThat(fhir.getItem().get(3).getEnableWhen()).isEmpty();
    assertThat(Extensions.text(fhir.getItem().get(3), Extensions.CONDITION))
        .isEqualTo("(age >= 16 or answered pain) and sex = female");
  }

  private static Questionnaire withCondition(String question, String operator, String answer) {
    return FhirQuestionnaires.fromJson(
        FOREIGN.formatted(
            ", \"enableWhen\": [{\"question\": \"%s\", \"operator\": \"%s\", %s}]"
                .formatted(question, operator, answer)));
  }

  private static Path walk(Questionnaire questionnaire, String answers) {
    var json = JsonMapper.shared().readTree(answers);
    return new Engine(questionnaire).path(AnswersJson.read(questionnaire, json, null));
  }

  private static Item item(Questionnaire questionnaire, String id) {
    return questionnaire.item(new LinkId(id)).orElseThrow();
  }

  private static List<Finding> refused(String json) {
    return Objects.requireNonNull(
            catchThrowableOfType(
                UnsoundQuestionnaire.class, () -> FhirQuestionnaires.fromJson(json)))
        .findings();
  }

  private static String shared(String name) throws IOException {
    return Files.readString(RealData.file("fhir/questionnaire/" + name + ".json"));
  }
}
