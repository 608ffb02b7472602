package uk.nhs.portal.registration.cli;

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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.nhs.portal.organisations.RealData;

class RegistrationCommandTests {

  private static final String BABY =
      """
      {"resourceType": "Parameters", "parameter": [
        {"name": "gpTradingPartnerCode", "valueString": "TES5"},
        {"name": "acceptanceCode", "valueString": "A"},
        {"name": "acceptanceType", "valueString": "1"},
        {"name": "acceptanceDate", "valueString": "2026-03-03"},
        {"name": "patient", "resource": {"resourceType": "Patient",
          "managingOrganization": {"identifier": {"value": "XX1"}},
          "generalPractitioner": [{"identifier": {"value": "4826940,281"}}],
          "identifier": [{"system": "https://fhir.nhs.uk/Id/nhs-number", "value": "9434765919"}],
          "name": [{"family": "Stevens", "given": ["Ida"]}, {"family": "Before"}],
          "gender": "female", "birthDate": "2026-01-01",
          "address": [{"line": ["1 Farm Lane"], "postalCode": "BR6 7EW"}]}}
      ]}
      """;

  private static final String PREVIOUS =
      "{\"name\": \"previousGpName\", \"valueString\": \"Dr Black\"},";
  private static final String ENTRY =
      "{\"name\": \"dateOfUkEntry\", \"valueString\": \"2026-02-01\"},";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "type1-birth-all,     birth",
    "type2-first-all,     first",
    "type3-transferin-all,transfer-in",
    "type3-transferin-app-j,transfer-in",
    "type4-immigrant-all, from-abroad",
  })
  void anExampleOfThePublisherIsCompleteAndOfItsKind(String name, String kind) {
    Ended ended = command("", "check", example(name));

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).isEqualTo("{\"kind\":\"" + kind + "\",\"missing\":[]}\n");
    assertThat(ended.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "type1-birth-all,     birth", // the same as the next, but for its type
    "type2-first-all,     birth",
    "type3-transferin-all,transfer-in",
    "type3-transferin-app-j,transfer-in",
    "type4-immigrant-all, from-abroad",
  })
  void theKindOfAnExampleWithoutItsTypeIsDeduced(String name, String kind) throws IOException {
    ObjectNode example = read(name);
    remove(example, "acceptanceType");

    assertThat(command(example.toString(), "check", "-").out())
        .isEqualTo("{\"kind\":\"" + kind + "\",\"missing\":[]}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "type3-transferin-all,transfer-in",
    "type3-transferin-app-j,transfer-in",
    "type4-immigrant-all, from-abroad",
  })
  void whatAnExampleHoldsCountsMoreThanAWrongType(String name, String kind) throws IOException {
    for (String wrong : List.of("1", "2", "3", "4", "9", "")) {
      ObjectNode example = read(name);
      remove(example, "acceptanceType");
      example
          .withArray("parameter")
          .addObject()
          .put("name", "acceptanceType")
          .put("valueString", wrong);

      assertThat(command(example.toString(), "check", "-").json().path("kind").asString())
          .as("acceptanceType %s", wrong)
          .isEqualTo(kind);
    }
  }

  /// What is needed of whom stands here once more, as the specification of the adaptor has it.
  @ParameterizedTest
  @CsvSource({
    "type1-birth-all,      nhsNumber birthDate",
    "type2-first-all,      ''",
    "type3-transferin-all, previousAddress previousGpName",
    "type3-transferin-app-j, previousAddress previousGpName",
    "type4-immigrant-all,  dateOfUkEntry",
  })
  void everyNeededFieldThatAnExampleLosesIsNamedAndNoOther(String name, String also)
      throws IOException {
    List<String> needed =
        List.of(
            ("acceptanceDate acceptanceCode gpTradingPartnerCode gpCode haCipher surname sex address "
                    + also)
                .strip()
                .split(" "));
    String kind = command("", "check", example(name)).json().path("kind").asString();
    for (String blank : List.of("gone", "empty", "spaces", "null")) {
      for (String field : ALL_FIELDS) {
        ObjectNode example = read(name);
        lose(example, field, blank);

        Ended ended = command(example.toString(), "check", "-");

        String missing = needed.contains(field) ? "\"" + field + "\"" : "";
        assertThat(ended.out())
            .as("%s without %s (%s): %s", name, field, blank, ended.err())
            .isEqualTo("{\"kind\":\"" + kind + "\",\"missing\":[" + missing + "]}\n");
        assertThat(ended.code()).isEqualTo(missing.isEmpty() ? 0 : 1);
      }
    }
  }

  private static final List<String> ALL_FIELDS =
      List.of(
          "acceptanceDate",
          "acceptanceCode",
          "gpTradingPartnerCode",
          "previousGpName",
          "previousHaCipher",
          "dateOfUkEntry",
          "dateOfUkExit",
          "freeText",
          "gpCode",
          "haCipher",
          "nhsNumber",
          "surname",
          "sex",
          "birthDate",
          "address",
          "previousAddress",
          "previousSurname");

  @Test
  void anythingThatIsMissingIsNamedInTheSameOrder() {
    String bare =
        "{\"resourceType\": \"Parameters\", \"parameter\": ["
            + ENTRY.replace("2026-02-01", "")
            + "{\"name\": \"acceptanceType\", \"valueString\": \"4\"},"
            + "{\"name\": \"patient\", \"resource\": {\"resourceType\": \"Patient\"}}]}";

    Ended ended = command(bare, "check", "-");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out())
        .isEqualTo(
            "{\"kind\":\"from-abroad\",\"missing\":[\"acceptanceDate\",\"acceptanceCode\","
                + "\"gpTradingPartnerCode\",\"gpCode\",\"haCipher\",\"surname\",\"sex\",\"address\","
                + "\"dateOfUkEntry\"]}\n");
  }

  @Test
  void aTransferThatLostEverythingOfThePracticeBeforeIsStillOneThatLacksIt() throws IOException {
    ObjectNode example = read("type3-transferin-app-j");
    lose(example, "previousGpName", "gone");
    lose(example, "previousAddress", "gone");

    assertThat(command(example.toString(), "check", "-").out())
        .isEqualTo(
            "{\"kind\":\"transfer-in\",\"missing\":[\"previousAddress\",\"previousGpName\"]}\n");
  }

  @Test
  void aPostcodeAloneIsNoAddress() {
    Ended ended = command(BABY.replace("\"1 Farm Lane\"", "null, \"\", \" \""), "check", "-");

    assertThat(ended.out()).isEqualTo("{\"kind\":\"birth\",\"missing\":[\"address\"]}\n");
  }

  @Test
  void anAddressThatSaysItIsOldIsThePreviousOneWhereverItStands() {
    String old = "\"address\": [{\"use\": \"old\", \"line\": [\"2 Mill Road\"]}, ";
    String moved = BABY.replace("\"address\": [", old);

    assertThat(command(moved, "check", "-").out())
        .isEqualTo("{\"kind\":\"transfer-in\",\"missing\":[\"previousGpName\"]}\n");
  }

  @Test
  void theFirstAddressStaysTodaysWhereItIsEmpty() {
    String empty = BABY.replace("\"address\": [", "\"address\": [{}, ");

    assertThat(command(empty, "check", "-").out())
        .isEqualTo("{\"kind\":\"transfer-in\",\"missing\":[\"address\",\"previousGpName\"]}\n");
  }

  @Test
  void aTypeThatContradictsWhatTheFileHoldsIsMentioned() {
    String moved = BABY.replace("\"parameter\": [", "\"parameter\": [" + PREVIOUS);

    Ended ended = command(moved, "check", "-");

    assertThat(ended.json().path("kind").asString()).isEqualTo("transfer-in");
    assertThat(ended.err().lines()).singleElement().asString().contains("birth", "transfer-in");
  }

  @Test
  void datesMayComeAsDatesToo() {
    String typed = ENTRY.replace("valueString", "valueDate");
    String dated =
        BABY.replace("\"parameter\": [", "\"parameter\": [" + typed)
            .replace("\"acceptanceDate\", \"valueString\"", "\"acceptanceDate\", \"valueDate\"");

    assertThat(command(dated, "check", "-").out())
        .isEqualTo("{\"kind\":\"from-abroad\",\"missing\":[]}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "\"Parameters\"",
        "{\"resourceType\": \"Patient\"}",
        "{\"resourceType\": \"Parameters\"}",
        "{\"resourceType\": \"Parameters\", \"parameter\": []}",
        "{\"resourceType\": \"Parameters\", \"resourceType\": \"Parameters\"}",
        "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"patient\"}]}",
        "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"patient\", \"resource\": "
            + "{\"resourceType\": \"Practitioner\"}}]}",
        "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"patient\", \"resource\": "
            + "{\"resourceType\": \"Wombat\"}}]}",
        "{\"resourceType\": \"Parameters\", \"parameter\": \"patient\"}",
      })
  void whatIsNoAcceptanceIsRefused(String text) {
    assertBroken(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"2026-03-03\"     | \"3 March 2026\"",
        "\"2026-03-03\"     | \"2026-02-30\"",
        "\"2026-01-01\"     | \"yesterday\"",
        "\"2026-01-01\"     | \"2026-13-01\"",
        "\"female\"         | \"F\"",
      })
  void aValueThatFhirDoesNotHaveIsRefusedWithoutRepeatingIt(String right, String wrong) {
    String broken = BABY.replace(right, wrong);

    assertBroken(broken);
    assertThat(command(broken, "check", "-").err())
        .doesNotContain(wrong)
        .doesNotContain(wrong.replace('"', '\''));
  }

  @Test
  void whatFhirDoesNotKnowIsNoHarm() {
    String more = BABY.replace("\"gender\"", "\"favouriteColour\": \"red\", \"gender\"");

    assertThat(command(more, "check", "-").code()).isZero();
  }

  @Test
  void aTimeBehindADateDoesNotMatterAndAnythingElseDoes() {
    String day = "\"2026-03-03\"";

    assertThat(command(BABY.replace(day, "\"2026-03-03T09:30:00Z\""), "check", "-").code())
        .isZero();
    assertBroken(BABY.replace(day, "\"2026-03-03 or so\""));
  }

  @Test
  void aFileFromWindowsIsReadToo() {
    assertThat(command("\uFEFF" + BABY, "check", "-").code()).isZero();
  }

  @Test
  void anAddressThatIsNullKeepsItsPlace() throws IOException {
    ObjectNode example = read("type3-transferin-app-j");
    patient(example).withArray("address").setNull(0);

    assertThat(command(example.toString(), "check", "-").out())
        .isEqualTo("{\"kind\":\"transfer-in\",\"missing\":[\"address\"]}\n");
  }

  @Test
  void twoPatientsAreRefused() {
    String patient = BABY.substring(BABY.indexOf("{\"name\": \"patient\""), BABY.lastIndexOf("]}"));

    assertBroken(BABY.replace("\"parameter\": [", "\"parameter\": [" + patient + ","));
  }

  @Test
  void ofSeveralFilesEachHasItsLineAndTheWorstCounts() throws IOException {
    String whole = file("whole.json", BABY);
    String lacking = file("lacking.json", BABY.replace("\"gender\": \"female\",", ""));
    String broken = file("broken.json", "{");

    Ended two = command("", "check", whole, lacking);
    Ended three = command("", "check", broken, whole, lacking);

    assertThat(two.code()).isEqualTo(1);
    assertThat(two.out().lines())
        .containsExactly(
            "{\"kind\":\"birth\",\"missing\":[]}", "{\"kind\":\"birth\",\"missing\":[\"sex\"]}");
    assertThat(three.code()).isEqualTo(65);
    assertThat(three.out()).isEqualTo(two.out());
    assertThat(three.err().lines()).singleElement().asString().contains("broken.json");
  }

  @Test
  void aFileThatIsNoTextIsRefused() throws IOException {
    Path file = Files.write(folder.resolve("image.json"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});

    Ended ended = command("", "check", file.toString());

    assertThat(ended.code()).isEqualTo(65);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "check", "decide baby.json", "check nowhere.json", "check --loud baby.json"})
  void aWrongCallIsExplainedInOneLine(String words) throws IOException {
    String call = words.replace("baby.json", file("baby.json", BABY));

    Ended ended = command("", call.isEmpty() ? new String[0] : call.split(" "));

    assertThat(ended.code()).isEqualTo(64);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines()).singleElement().asString().startsWith("portal: ");
  }

  private static void assertBroken(String text) {
    Ended ended = command(text, "check", "-");
    assertThat(ended.code()).as(text).isEqualTo(65);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines()).singleElement().asString().startsWith("portal: -: ");
  }

  /// Takes a field away, or leaves it there without a value.
  private static void lose(ObjectNode example, String field, String blank) {
    ObjectNode patient = patient(example);
    switch (field) {
      case "gpCode" ->
          blank((ObjectNode) patient.at("/generalPractitioner/0/identifier"), "value", blank);
      case "haCipher" ->
          blank((ObjectNode) patient.at("/managingOrganization/identifier/0"), "value", blank);
      case "nhsNumber" -> {
        if (patient.has("identifier")) {
          blank((ObjectNode) patient.at("/identifier/0"), "value", blank);
        }
      }
      case "surname" -> blank((ObjectNode) patient.at("/name/0"), "family", blank);
      case "previousSurname" -> {
        if (patient.at("/name/1").isObject()) {
          blank((ObjectNode) patient.at("/name/1"), "family", blank);
        }
      }
      case "sex" -> blank(patient, "gender", blank);
      case "birthDate" -> blank(patient, "birthDate", blank);
      case "address" -> lines(patient.at("/address/0"), blank);
      case "previousAddress" -> lines(patient.at("/address/1"), blank);
      default -> {
        for (JsonNode each : example.withArray("parameter")) {
          if (each.path("name").asString().equals(field)) {
            blank((ObjectNode) each, "valueString", blank);
          }
        }
      }
    }
  }

  private static void blank(ObjectNode object, String name, String blank) {
    switch (blank) {
      case "gone" -> object.remove(name);
      case "empty" -> object.put(name, "");
      case "spaces" -> object.put(name, "  ");
      default -> object.putNull(name);
    }
  }

  private static void lines(JsonNode address, String blank) {
    if (address instanceof ObjectNode there) {
      int lines = there.path("line").size();
      there.remove("line");
      if (!blank.equals("gone")) {
        ArrayNode line = there.putArray("line");
        for (int i = 0; i < lines; i++) {
          switch (blank) {
            case "empty" -> line.add("");
            case "spaces" -> line.add("  ");
            default -> line.addNull();
          }
        }
      }
    }
  }

  private static ObjectNode patient(ObjectNode example) {
    for (JsonNode each : example.withArray("parameter")) {
      if (each.path("resource") instanceof ObjectNode patient) {
        return patient;
      }
    }
    throw new AssertionError("the example has no patient");
  }

  private static void remove(ObjectNode example, String parameter) {
    ArrayNode all = example.withArray("parameter");
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).path("name").asString().equals(parameter)) {
        all.remove(i);
      }
    }
  }

  private static ObjectNode read(String name) throws IOException {
    return (ObjectNode) JsonMapper.shared().readTree(Files.readString(Path.of(example(name))));
  }

  private static String example(String name) {
    return RealData.file("fhir/registration/" + name.strip() + ".fhir.json").toString();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private record Ended(int code, String out, String err) {
    JsonNode json() {
      return JsonMapper.shared().readTree(out);
    }
  }

  private static Ended command(String in, String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code =
        RegistrationCommand.run(
            List.of(words),
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            err);
    return new Ended(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
