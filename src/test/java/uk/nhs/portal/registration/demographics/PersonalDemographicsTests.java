package uk.nhs.portal.registration.demographics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.registration.demographics.PdsAnswer.Found;
import uk.nhs.portal.registration.demographics.PdsAnswer.Nobody;
import uk.nhs.portal.registration.demographics.PdsAnswer.NotAvailable;
import uk.nhs.portal.registration.demographics.PdsAnswer.NotConnected;
import uk.nhs.portal.registration.demographics.PdsAnswer.TooMany;
import uk.nhs.portal.registration.matching.CompareDetails;
import uk.nhs.portal.registration.matching.KnownPerson.Standing;
import uk.nhs.portal.registration.matching.Match.Level;
import uk.nhs.portal.registration.matching.PersonDetails;
import uk.nhs.portal.registration.matching.Sex;

@ExtendWith(OutputCaptureExtension.class)
class PersonalDemographicsTests {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-03T12:00:00Z"), ZoneOffset.UTC);
  private static final NhsNumber NUMBER = NhsNumber.of("9000000009");
  private static final PersonDetails JANE =
      PersonDetails.NOTHING
          .named("Jane", "O'Smith")
          .bornOn(LocalDate.of(2010, 10, 22))
          .ofSex(Sex.FEMALE)
          .livingAt(null, Postcode.of("LS1 6AE"));

  private static final String PATIENT =
      """
      {"resourceType": "Patient", "id": "9000000009",
       "identifier": [{"system": "https://fhir.nhs.uk/Id/nhs-number", "value": "9000000009"}],
       "meta": {"versionId": "2", "security": [{"code": "U", "display": "unrestricted",
         "system": "http://terminology.hl7.org/CodeSystem/v3-Confidentiality"}]},
       "name": [
         {"use": "old", "family": "Jones", "given": ["Jane"], "period": {"end": "2019-12-31"}},
         {"use": "usual", "family": "O'Smith", "given": ["Jane", "Marie"], "prefix": ["Mrs"],
          "period": {"start": "2020-01-01"}}],
       "gender": "female", "birthDate": "2010-10-22",
       "address": [
         {"use": "home", "line": ["9 Elm Row", "", "Leeds"], "postalCode": "LS1 1AA",
          "period": {"start": "2010-10-22", "end": "2024-05-01"}},
         {"use": "temp", "line": ["Student Hall"], "postalCode": "M33 7XZ"},
         {"use": "home", "line": ["1 Trevelyan Square", "", "Boar Lane", "", "Leeds"],
          "postalCode": "LS1 6AE", "period": {"start": "2024-05-01"}}],
       "telecom": [
         {"system": "phone", "use": "home", "value": "01632 960587"},
         {"system": "phone", "use": "mobile", "value": "07700900123"},
         {"system": "email", "use": "home", "value": "jane@example.org"}],
       "generalPractitioner": [{"type": "Organization", "identifier": {
         "system": "https://fhir.nhs.uk/Id/ods-organization-code", "value": "Y12345",
         "period": {"start": "2020-01-01"}}}]}
      """;

  private static final String NOBODY_FOUND =
      """
      {"resourceType": "Bundle", "type": "searchset", "total": 0}
      """;

  private final PdsServer server = new PdsServer();

  @TempDir Path folder;

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aPersonIsFoundByNhsNumberAsTheyAreToday() {
    server.answers(200, PATIENT);

    PdsPerson person = only(pds().find(NUMBER));

    assertThat(server.questions()).containsExactly("/Patient/9000000009");
    assertThat(person.number()).isEqualTo(NUMBER);
    assertThat(person.practice()).isEqualTo(new OdsCode("Y12345"));
    assertThat(person.known().standing()).isEmpty();
    PersonDetails details = person.known().details();
    assertThat(details.given()).isEqualTo("Jane Marie");
    assertThat(details.family()).isEqualTo("O'Smith");
    assertThat(details.previousFamily()).isEqualTo("Jones");
    assertThat(details.born()).isEqualTo("2010-10-22");
    assertThat(details.sex()).isEqualTo(Sex.FEMALE);
    assertThat(details.address()).isEqualTo("1 Trevelyan Square, Boar Lane, Leeds");
    assertThat(details.postcode()).isEqualTo(Postcode.of("LS1 6AE"));
    assertThat(details.phone()).isEqualTo(new PhoneNumber("07700900123"));
    assertThat(details.email()).isEqualTo(EmailAddress.of("jane@example.org"));
    assertThat(CompareDetails.compare(JANE, person.known()).level()).isEqualTo(Level.EXACT);
  }

  @Test
  void everyQuestionHasAnIdOfItsOwnAndTheToken() {
    server.answers(200, PATIENT).answers(200, PATIENT);

    pds().find(NUMBER);
    String first = server.headers().getFirst("X-Request-ID");
    pds().find(NUMBER);

    assertThat(UUID.fromString(first)).isNotNull();
    assertThat(server.headers().getFirst("X-Request-ID")).isNotEqualTo(first);
    assertThat(server.headers().getFirst("Authorization")).isEqualTo("Bearer s3cret");
    assertThat(server.headers().getFirst("Accept")).isEqualTo("application/fhir+json");
  }

  @Test
  void aRenewedTokenIsReadFromItsFile() throws IOException {
    Path file = Files.writeString(folder.resolve("token"), "first\n");
    PersonalDemographics pds = over(new PdsProperties(server.url(), "", file, LONG));
    server.answers(200, PATIENT).answers(200, PATIENT);

    pds.find(NUMBER);
    assertThat(server.headers().getFirst("Authorization")).isEqualTo("Bearer first");
    Files.writeString(file, "second\n");
    pds.find(NUMBER);
    assertThat(server.headers().getFirst("Authorization")).isEqualTo("Bearer second");
  }

  @Test
  void aReplacedNumberLeadsToThePersonAndIsTold() {
    server.answers(200, PATIENT);

    PdsPerson person = only(pds().find(NhsNumber.of("9434765919")));

    assertThat(person.isUnderAnotherNumber()).isTrue();
    assertThat(person.number()).isEqualTo(NUMBER);
    assertThat(CompareDetails.compare(JANE, person.known()).level()).isEqualTo(Level.STOPPED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"R", "V", "REDACTED", "X"})
  void ofARestrictedPersonNoAddressIsKnownEvenIfItWereSent(String label) {
    server.answers(200, PATIENT.replace("\"code\": \"U\"", "\"code\": \"" + label + "\""));

    PdsPerson person = only(pds().find(NUMBER));

    assertThat(person.known().standing()).containsExactly(Standing.SENSITIVE);
    assertThat(person.practice()).isNull();
    PersonDetails details = person.known().details();
    assertThat(details.address()).isNull();
    assertThat(details.postcode()).isNull();
    assertThat(details.phone()).isNull();
    assertThat(details.email()).isNull();
    assertThat(CompareDetails.compare(JANE, person.known()).level()).isEqualTo(Level.STOPPED);
    assertThat(CompareDetails.compare(JANE, person.known()).differences()).isEmpty();
  }

  @Test
  void aRedactedRecordMayHaveNothingButItsNumber() {
    server.answers(
        200,
        """
        {"resourceType": "Patient", "id": "9000000009", "meta": {"security": [{"code": "REDACTED"}]}}
        """);

    PdsPerson person = only(pds().find(NUMBER));

    assertThat(person.known().details()).isEqualTo(PersonDetails.NOTHING.numbered(NUMBER));
    assertThat(person.known().standing()).containsExactly(Standing.SENSITIVE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"deceasedDateTime\": \"2025-06-16T00:00:00+00:00\" | true",
        "\"deceasedBoolean\": true  | true",
        "\"deceasedBoolean\": false | false",
      })
  void whoDiedIsKnown(String field, boolean dead) {
    server.answers(200, PATIENT.replaceFirst("\"gender\"", field + ", \"gender\""));

    assertThat(only(pds().find(NUMBER)).known().standing().contains(Standing.DECEASED))
        .isEqualTo(dead);
  }

  @ParameterizedTest
  @CsvSource({
    "404, RESOURCE_NOT_FOUND",
    "404, INVALIDATED_RESOURCE",
    "400, INVALID_RESOURCE_ID",
    "404, INVALID_RESOURCE_ID",
  })
  void aNumberThatNobodyHasIsNobodys(int status, String code) {
    server.answers(status, outcome(code));

    assertThat(pds().find(NUMBER)).isEqualTo(new Nobody());
  }

  @ParameterizedTest
  @CsvSource({
    "429, TOO_MANY_REQUESTS",
    "401, ACCESS_DENIED",
    "403, ACCESS_DENIED",
    "400, MISSING_VALUE",
    "408, SERVER_TIMEOUT",
    "500, SERVER_ERROR",
    "503, UNAVAILABLE",
    "503, RESOURCE_NOT_FOUND",
    "404, SOMETHING_ELSE",
  })
  void whateverElseTheServiceSaysItIsNotAvailableNow(int status, String code) {
    server.answers(status, outcome(code)).answers(status, outcome(code));

    assertThat(pds().find(NUMBER)).isEqualTo(new NotAvailable());
    assertThat(pds().search(JANE)).isEqualTo(new NotAvailable());
    assertThat(server.questions()).hasSize(2); // nothing is tried again
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | <html>Please sign in</html>",
        "200 | {",
        "200 | ''",
        "200 | {\"resourceType\": \"Wombat\"}",
        "200 | {\"resourceType\": \"Practitioner\"}",
        "200 | {\"resourceType\": \"Bundle\", \"type\": \"searchset\"}",
        "200 | {\"resourceType\": \"Patient\"}",
        "200 | {\"resourceType\": \"Patient\", \"id\": \"1234567890\"}",
        "404 | <html>There is no such page</html>",
        "302 | ''",
      })
  void anAnswerThatIsNoneIsNotTakenForOne(int status, String body) {
    server.answers(status, body);

    assertThat(pds().find(NUMBER)).isEqualTo(new NotAvailable());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"resourceType\": "})
  void aServiceThatDoesNotAnswerIsNotWaitedFor(String half) {
    server.hangs(half);

    assertThat(impatient().find(NUMBER)).isEqualTo(new NotAvailable());
  }

  @Test
  void aServiceThatIsNotThereIsNotAvailable() {
    PersonalDemographics pds = pds();
    server.close();

    assertThat(pds.find(NUMBER)).isEqualTo(new NotAvailable());
    assertThat(pds.search(JANE)).isEqualTo(new NotAvailable());
  }

  @Test
  void aSearchAsksExactlyFirst() {
    server.answers(200, bundle(PATIENT));

    assertThat(only(pds().search(JANE)).number()).isEqualTo(NUMBER);
    assertThat(server.questions())
        .containsExactly(
            "/Patient?family=O%27Smith&birthdate=eq2010-10-22&gender=female"
                + "&address-postalcode=LS1%206AE");
  }

  @Test
  void ifThatFindsNobodyItAsksOnceMoreForNamesThatSoundAlike() {
    server.answers(200, NOBODY_FOUND).answers(200, bundle(PATIENT));

    assertThat(only(pds().search(JANE.named("Zoë & Co", "O+Smith"))).number()).isEqualTo(NUMBER);
    assertThat(server.questions())
        .last()
        .isEqualTo(
            "/Patient?family=O%2BSmith&given=Zo%C3%AB%20%26%20Co&birthdate=eq2010-10-22"
                + "&_fuzzy-match=true");
  }

  @Test
  void whoseSexIsNotKnownIsSearchedForByNamesAlone() {
    server.answers(200, NOBODY_FOUND);

    assertThat(pds().search(JANE.ofSex(null))).isEqualTo(new Nobody());
    assertThat(server.questions()).singleElement().asString().contains("_fuzzy-match=true");
  }

  @Test
  void withoutAFamilyNameAndADayOfBirthNothingIsAsked() {
    assertThat(pds().search(JANE.bornOn(null))).isEqualTo(new Nobody());
    assertThat(pds().search(JANE.named("Jane", null))).isEqualTo(new Nobody());
    assertThat(server.questions()).isEmpty();
  }

  @Test
  void severalPeopleComeBackAndTooManyAreSaidToBe() {
    String other = PATIENT.replace("9000000009", "9434765919");
    server.answers(200, bundle(PATIENT, other)).answers(200, outcome("TOO_MANY_MATCHES"));

    assertThat(pds().search(JANE))
        .isInstanceOfSatisfying(Found.class, found -> assertThat(found.people()).hasSize(2));
    assertThat(pds().search(JANE)).isEqualTo(new TooMany());
  }

  @Test
  void valuesThatAreNotWellFormedAreLeftOut() {
    server.answers(
        200,
        PATIENT
            .replace("LS1 6AE", "ZZ99 3CZZ")
            .replace("07700900123", "see below")
            .replace("2010-10-22\",\n", "2010-10\",\n")
            .replace("jane@example.org", "none"));

    PersonDetails details = only(pds().find(NUMBER)).known().details();

    assertThat(details.postcode()).isNull();
    assertThat(details.born()).isNull();
    assertThat(details.email()).isNull();
    assertThat(details.phone()).isNotNull(); // the other one
  }

  @Test
  void aPortalThatIsNotConnectedSaysSo() {
    PersonalDemographics none =
        new PdsConfiguration().personalDemographics(new PdsProperties(" ", "", null, LONG), CLOCK);

    assertThat(none.find(NUMBER)).isEqualTo(new NotConnected());
    assertThat(none.search(JANE)).isEqualTo(new NotConnected());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://pds.example/FHIR/R4", "ftp://localhost/", "pds.example"})
  void theTokenIsNotSentInTheClear(String url) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PdsProperties(url, "s3cret", null, LONG))
        .withMessageContaining("portal.pds.url");
  }

  @Test
  void noLogSaysWhomItWasAbout(CapturedOutput logs) {
    server.answers(500, outcome("SERVER_ERROR")).answers(200, PATIENT.replace("female", "dame"));
    server.hangs("");

    pds().search(JANE);
    pds().find(NUMBER);
    impatient().find(NUMBER);
    PersonalDemographics pds = pds();
    server.close();
    pds.search(JANE);

    assertThat(logs.toString())
        .contains("Personal Demographics Service")
        .doesNotContain("9000000009", "Smith", "2010", "s3cret", "dame");
  }

  private static final Duration LONG = Duration.ofSeconds(30);

  private PersonalDemographics pds() {
    return over(new PdsProperties(server.url() + "/", "s3cret", null, LONG));
  }

  private PersonalDemographics impatient() {
    return over(new PdsProperties(server.url(), "", null, Duration.ofMillis(300)));
  }

  private static PersonalDemographics over(PdsProperties properties) {
    return new PdsConfiguration().personalDemographics(properties, CLOCK);
  }

  private static PdsPerson only(@Nullable PdsAnswer answer) {
    assertThat(answer).isInstanceOf(Found.class);
    return answer instanceof Found(var people) ? people.getFirst() : fail();
  }

  private static PdsPerson fail() {
    throw new AssertionError("nobody was found");
  }

  private static String bundle(String... patients) {
    String entries =
        Arrays.stream(patients)
            .map(patient -> "{\"search\": {\"score\": 0.9}, \"resource\": " + patient + "}")
            .collect(Collectors.joining(","));
    return "{\"resourceType\": \"Bundle\", \"type\": \"searchset\", \"entry\": [" + entries + "]}";
  }

  private static String outcome(String code) {
    return """
    {"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "value",
      "details": {"coding": [{"system": "https://fhir.nhs.uk/R4/CodeSystem/Spine-ErrorOrWarningCode",
        "version": "1", "code": "%s"}]}, "diagnostics": "Jane O'Smith, 9000000009"}]}
    """
        .formatted(code);
  }
}
