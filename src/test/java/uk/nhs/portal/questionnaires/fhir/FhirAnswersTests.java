package uk.nhs.portal.questionnaires.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Objects;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.UnsoundQuestionnaire;
import uk.nhs.portal.questionnaires.format.AnswersJson;
import uk.nhs.portal.questionnaires.format.ReadQuestionnaire;

class FhirAnswersTests {

  private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

  private static final Questionnaire PAIN =
      ReadQuestionnaire.of(
          """
          questionnaire: pain
          title: Pain
          version: "3"
          outcomes: [Dx07, Dx38]
          steps:
            - ask: pain
              type: yes or no
              question: Are you in pain?
            - group: more
              title: More about it
              when: pain = yes
              items:
                - ask: where
                  type: several choices
                  question: Where?
                  options: [{arm: Arm}, {leg: Leg}]
                - ask: days
                  type: whole number
                  question: For how many days?
                  optional: true
            - end: Dx07
              when: where = leg
            - end: Dx38
          """);

  @Test
  void answersStandWhereTheirQuestionsDo() {
    QuestionnaireResponse response =
        response("{\"pain\": true, \"where\": [\"leg\", \"arm\"], \"days\": null}");

    assertThat(response.getQuestionnaire())
        .isEqualTo("https://fhir.portal.example/Questionnaire/pain|3");
    assertThat(response.getStatus()).isEqualTo(QuestionnaireResponseStatus.COMPLETED);
    assertThat(response.getAuthoredElement().getValueAsString()).isEqualTo("2026-03-03T12:00:00Z");
    assertThat(Extensions.text(response, Extensions.OUTCOME)).isEqualTo("Dx07");
    QuestionnaireResponseItemComponent more = response.getItem().getLast();
    assertThat(more.getText()).isEqualTo("More about it");
    assertThat(more.getItem().getFirst().getAnswer())
        .extracting(answer -> ((Coding) answer.getValue()).getDisplay())
        .containsExactly("Arm", "Leg");
    assertThat(more.getItem().getLast().getAnswer()).isEmpty(); // skipped
  }

  @Test
  void answersThatDoNotCountAreLeftOut() {
    QuestionnaireResponse response = response("{\"pain\": false, \"where\": [\"leg\"]}");

    assertThat(response.getItem())
        .extracting(QuestionnaireResponseItemComponent::getLinkId)
        .containsExactly("pain");
    assertThat(Extensions.text(response, Extensions.OUTCOME)).isEqualTo("Dx38");
  }

  @Test
  void aResponseIsInProgressWhileSomethingIsUnanswered() {
    QuestionnaireResponse response = response("{\"pain\": true}");

    assertThat(response.getStatus()).isEqualTo(QuestionnaireResponseStatus.INPROGRESS);
    assertThat(Extensions.has(response, Extensions.OUTCOME)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cough | \"valueBoolean\": true                    | unknown-item",
        "more  | \"valueBoolean\": true                    | unknown-item",
        "pain  | \"valueString\": \"yes\"                  | answer",
        "where | \"valueCoding\": {\"code\": \"head\"}     | answer",
        "days  | \"valueDecimal\": 1.5                     | answer",
        "days  | \"valueDecimal\": 2.0}, {\"valueInteger\": 3 | answer",
        "days  | \"valueTime\": \"10:00:00\"               | answer",
      })
  void anAnswerThatDoesNotFitIsRefusedWithItsItem(String item, String answer, String code) {
    String json =
        "{\"resourceType\": \"QuestionnaireResponse\", \"item\": [{\"linkId\": \"%s\", \"answer\": [{%s}]}]}"
            .formatted(item, answer);

    assertThat(refusal(json).code()).isEqualTo(code);
    assertThat(refusal(json).where()).isEqualTo(item);
  }

  @Test
  void answersToAnotherVersionAreRefused() {
    QuestionnaireResponse response = response("{\"pain\": true}");
    response.setQuestionnaire("https://fhir.portal.example/Questionnaire/pain|2");

    assertThat(refusal(FhirJson.write(response)).code()).isEqualTo("questionnaire");
  }

  private static QuestionnaireResponse response(String answers) {
    Answers given = AnswersJson.read(PAIN, JsonMapper.shared().readTree(answers), null);
    return FhirAnswers.toFhir(PAIN, given, NOON);
  }

  private static Finding refusal(String json) {
    return Objects.requireNonNull(
            catchThrowableOfType(
                UnsoundQuestionnaire.class, () -> FhirAnswers.fromJson(PAIN, json)))
        .findings()
        .getFirst();
  }
}
