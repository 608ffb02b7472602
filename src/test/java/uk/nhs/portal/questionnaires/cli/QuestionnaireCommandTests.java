package uk.nhs.portal.questionnaires.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.nhs.portal.organisations.RealData;

class QuestionnaireCommandTests {

  private static final String SMALL =
      """
      questionnaire: small
      title: Small
      outcomes: [Dx07, Dx38]
      steps:
        - ask: fever
          type: yes or no
          question: Do you have a fever?
        - ask: days
          type: whole number
          question: For how many days?
          when: fever = yes
          limits: {least: 1, most: 30}
        - end: Dx07
          when: days >= 5
        - end: Dx38
      """;

  @TempDir Path folder;

  @Test
  void runTellsWhichQuestionsAreAskedAndWhichComesNext() throws IOException {
    Ended ended = command("{\"fever\": true}", "run", small(), "--answers", "-");

    assertThat(ended.code()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.json())
        .isEqualTo(
            json("{\"enabled\": [\"fever\", \"days\"], \"next\": \"days\", \"outcome\": null}"));
  }

  @Test
  void runTellsTheOutcomeOfACompleteSetOfAnswers() throws IOException {
    Path answers = file("answers.json", "{\"fever\": \"yes\", \"days\": 5}");

    Ended ended = command("", "run", "--answers=" + answers, small());

    assertThat(ended.json())
        .isEqualTo(
            json("{\"enabled\": [\"fever\", \"days\"], \"next\": null, \"outcome\": \"Dx07\"}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"cough\": true}           | unknown-item | cough",
        "{\"fever\": \"maybe\"}      | answer       | fever",
        "{\"fever\": {\"code\": 1}}  | answer       | fever",
        "{\"days\": 31}              | answer       | days",
        "{\"days\": 1.5}             | answer       | days",
        "[]                          | answer       | answers",
        "{\"fever\": true            | syntax       | answers",
        "{\"fever\":true,\"fever\":1}| syntax       | answers",
      })
  void anAnswerThatIsNoneIsNamed(String answers, String code, String where) throws IOException {
    Ended ended = command(answers, "run", small(), "--answers", "-");

    assertThat(ended.code()).isEqualTo(65);
    assertThat(ended.err().lines()).singleElement().asString().contains(where);
    assertThat(ended.json().get(0).path("code").asString()).isEqualTo(code);
    assertThat(ended.json().get(0).path("where").asString()).isEqualTo(where);
    assertThat(ended.json().get(0).path("message").asString()).isNotEmpty();
  }

  @Test
  void everythingThatIsWrongWithAFileIsNamed() throws IOException {
    Path file =
        file("wrong.yaml", SMALL.replace("fever = yes", "pain = yes").replace("Dx38", "Dx3"));

    Ended ended = command("{}", "run", file.toString(), "--answers", "-");

    assertThat(ended.code()).isEqualTo(65);
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(ended.json().findValuesAsString("where")).contains("days");
  }

  @Test
  void aQuestionnaireGoesThroughFhirAndComesBackTheSame() throws IOException {
    Ended fhir = command("", "export", small());
    Path exported = file("small.json", fhir.out());

    Ended own = command("", "export", "--format", "own", exported.toString());

    assertThat(fhir.json().path("resourceType").asString()).isEqualTo("Questionnaire");
    assertThat(own.code()).isZero();
    assertThat(own.out()).isEqualTo(command("", "export", "--format=own", small()).out());
  }

  @Test
  void answersGoThroughFhirAndLeadToTheSame() throws IOException {
    String answers = "{\"fever\": true, \"days\": 7}";
    Ended response = command(answers, "export", small(), "--answers", "-");

    Ended again = command(response.out(), "run", small(), "--answers", "-");

    assertThat(response.json().path("resourceType").asString()).isEqualTo("QuestionnaireResponse");
    assertThat(response.json().path("status").asString()).isEqualTo("completed");
    assertThat(again.out()).isEqualTo(command(answers, "run", small(), "--answers", "-").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"YES\"", "{\"code\": \"YES\", \"display\": \"Yes\"}"})
  void anOptionOfAFhirQuestionnaireIsItsCodeOrItsCoding(String yes) throws IOException {
    Ended ended = command("{\"p1\": " + yes + "}", "run", nested(), "--answers", "-");

    assertThat(ended.json())
        .isEqualTo(
            json(
                "{\"enabled\": [\"p1\", \"g1\", \"c1\", \"g2\", \"cc1\"], \"next\": \"c1\", \"outcome\": null}"));
  }

  @Test
  void aFhirQuestionnaireWhoseQuestionsWaitForEachOtherIsRefused() {
    String loop = RealData.file("fhir/questionnaire/reference-loop.json").toString();

    Ended ended = command("{}", "run", loop, "--answers", "-");

    assertThat(ended.code()).isEqualTo(65);
    assertThat(ended.json().findValuesAsString("where")).contains("item1", "item2");
    assertThat(ended.err().lines()).singleElement().asString().contains("item1");
  }

  private static String nested() {
    return RealData.file("fhir/questionnaire/nested-enableWhen.json").toString();
  }

  @Test
  void aFileThatIsNoTextIsRefused() throws IOException {
    Path file = Files.write(folder.resolve("image.yaml"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});

    Ended ended = command("{}", "run", file.toString(), "--answers", "-");

    assertThat(ended.code()).isEqualTo(65);
    assertThat(ended.err().lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "fly small.yaml",
        "run",
        "run small.yaml",
        "run small.yaml --answers",
        "run nowhere.yaml --answers -",
        "check",
        "check nowhere.yaml",
        "check small.yaml --topics nowhere.yaml",
        "paths small.yaml --list many",
        "paths small.yaml --list -1",
        "run small.yaml small.yaml --answers -",
        "run small.yaml --answers - --loud",
        "export small.yaml --format pdf",
        "export small.yaml --format own --answers -",
      })
  void aWrongCallIsExplainedInOneLine(String words) throws IOException {
    String call = words.replace("small.yaml", small());

    Ended ended = command("{}", call.isEmpty() ? new String[0] : call.split(" "));

    assertThat(ended.code()).isEqualTo(64);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines()).singleElement().asString().startsWith("portal: ");
  }

  @Test
  void checkEndsWithNothingFoundForASoundQuestionnaire() throws IOException {
    Ended ended = command("", "check", small());

    assertThat(ended.code()).isZero();
    assertThat(ended.json()).isEqualTo(json("[]"));
  }

  @Test
  void checkTellsWhatIsWrongAndShowsAnswers() throws IOException {
    Path spoiled =
        file("spoiled.yaml", SMALL.replace("- end: Dx38", "- {end: Dx38, when: days < 3}"));

    Ended ended = command("", "check", small(), spoiled.toString());

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.json()).hasSize(1);
    assertThat(ended.json().get(0).path("code").asString()).isEqualTo("no-outcome");
    assertThat(ended.json().get(0).path("where").asString()).isEqualTo("small: questionnaire");
    assertThat(ended.json().get(0).path("example")).isEqualTo(json("{\"fever\": false}"));
  }

  @Test
  void checkProvesThatATopicIsForEverybody() throws IOException {
    String adults = SMALL.replace("outcomes:", "topic: fever\nfor: {ages: 16 to 120}\noutcomes:");
    Path topics = file("topics.yaml", "topics: [{topic: fever, for: {ages: 15 to 120}}]");

    Ended ended =
        command("", "check", file("adults.yaml", adults).toString(), "--topics=" + topics);

    assertThat(ended.json().findValuesAsString("code")).containsExactly("gap", "gap");
    assertThat(ended.json().get(0).path("example"))
        .isEqualTo(json("{\"age\": 15, \"sex\": \"female\"}"));
  }

  @Test
  void pathsCountsTheWaysAndListsSome() throws IOException {
    Ended ended = command("", "paths", small(), "--list", "2");

    assertThat(ended.code()).isZero();
    assertThat(ended.out().lines())
        .containsExactly("3", "{\"fever\":false}", "{\"fever\":true,\"days\":1}");
  }

  @Test
  void casesSuggestsWhatMutationsMisses() throws IOException {
    Path loose = file("loose.yaml", SMALL.replace("days >= 5", "days >= 5 or days <= 1"));

    assertThat(command("", "mutations", loose.toString()))
        .satisfies(ended -> assertThat(ended.code()).isEqualTo(1))
        .satisfies(
            ended -> assertThat(ended.out().lines()).last().asString().startsWith("killed "));
    Ended cases = command("", "cases", loose.toString());
    Path kept = file("kept.yaml", Files.readString(loose) + cases.out());

    assertThat(command("", "mutations", kept.toString()).code()).isZero();
    assertThat(command("", "cases", kept.toString()).out()).isEmpty();
  }

  private String small() throws IOException {
    return file("small.yaml", SMALL).toString();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private record Ended(int code, String out, String err) {
    JsonNode json() {
      return QuestionnaireCommandTests.json(out);
    }
  }

  private static Ended command(String in, String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code =
        QuestionnaireCommand.run(
            List.of(words),
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            err);
    return new Ended(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
