package uk.nhs.portal.questionnaires.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.WorkedCase;
import uk.nhs.portal.questionnaires.format.ReadQuestionnaire;
import uk.nhs.portal.questionnaires.format.WriteQuestionnaire;

/// What holds of every questionnaire: nothing is lost on the way through FHIR.
class FhirLawTests {

  private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedQuestionnaireComesBackFromFhirAsItWas(Path file) throws IOException {
    Questionnaire questionnaire = ReadQuestionnaire.of(Files.readString(file));

    Questionnaire back =
        FhirQuestionnaires.fromJson(
            FhirQuestionnaires.toJson(questionnaire, PublicationStatus.ACTIVE));

    assertThat(back).isEqualTo(questionnaire);
    assertThat(WriteQuestionnaire.hash(back)).isEqualTo(WriteQuestionnaire.hash(questionnaire));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void theAnswersOfEveryWorkedCaseComeBackFromFhir(Path file) throws IOException {
    Questionnaire questionnaire = ReadQuestionnaire.of(Files.readString(file));
    Engine engine = new Engine(questionnaire);

    assertThat(questionnaire.cases())
        .isNotEmpty()
        .extracting(WorkedCase::answers)
        .allSatisfy(answers ->
            assertThat(throughFhir(questionnaire, answers)).isEqualTo(engine.counted(answers)));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void everyKindOfQuestionnaireComesBackFromFhirAsItWas(long number) {
    Questionnaire one = new RandomQuestionnaires(number).questionnaire();

    assertThat(FhirQuestionnaires.fromJson(FhirQuestionnaires.toJson(one, PublicationStatus.DRAFT)))
        .isEqualTo(one);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void everyKindOfAnswerThatCountsComesBackFromFhirAsItWas(long number) {
    RandomQuestionnaires random = new RandomQuestionnaires(number);
    Questionnaire one = random.questionnaire();
    Answers answers = random.answers(one);

    assertThat(throughFhir(one, answers)).isEqualTo(new Engine(one).counted(answers));
  }

  private static Answers throughFhir(Questionnaire questionnaire, Answers answers) {
    return FhirAnswers.fromJson(questionnaire, FhirAnswers.toJson(questionnaire, answers, NOON));
  }

  static LongStream numbers() {
    return LongStream.range(0, 200);
  }

  /// The files of every module that has questionnaires.
  static List<Path> shipped() throws IOException {
    List<Path> files = new ArrayList<>(files("uk/nhs/portal/triage/pathways"));
    files.addAll(files("uk/nhs/portal/registration"));
    return files;
  }

  private static List<Path> files(String folder) throws IOException {
    List<Path> files = new ArrayList<>();
    // tests have packages of the same names
    for (URL each : Collections.list(FhirLawTests.class.getClassLoader().getResources(folder))) {
      try (Stream<Path> inside = Files.list(Path.of(URI.create(each.toString())))) {
        inside.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
      }
    }
    return files;
  }
}
