package uk.nhs.portal.registration.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.fhir.ManageClients;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.identity.signin.ServerTest;
import uk.nhs.portal.identity.signin.TestAccounts;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.TestApplications;

/// What a system of a practice gets and changes over HTTP.
@ServerTest
@Import(TestAccounts.class)
class RegistrationResourcesIT {

  private static final String RECEIVED = patch("received", "[]", "");

  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  @Autowired private ManageClients clients;
  @Autowired private JdbcClient sql;

  private OdsCode practice;
  private ApplicantId person;
  private String key;

  @BeforeEach
  void aPracticeWithASystem() {
    TestApplications applications = new TestApplications(context);
    practice = applications.practice();
    person = applications.sent(practice).person();
    key = keyOf(practice);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  private String keyOf(OdsCode of) {
    SignedInAs.managerOf(of);
    String made = clients.letIn(of, "Test system").value();
    SecurityContextHolder.clearContext();
    return made;
  }

  private static String patch(String status, String codes, String text) {
    return """
    [{"op": "replace", "path": "/status", "value": "%s"},
     {"op": "add", "path": "/statusReason", "value": {"coding": %s, "text": "%s"}}]
    """
        .formatted(status, codes, text);
  }

  private static String code(String code) {
    return "[{\"code\": \"" + code + "\"}]";
  }

  private HttpResponse<String> get(String path, @Nullable String by) {
    return send(request(path, by).GET());
  }

  private HttpResponse<String> change(String by, @Nullable String version, String body) {
    HttpRequest.Builder request =
        request("Task/" + person, by)
            .header("Content-Type", "application/json-patch+json")
            .method("PATCH", BodyPublishers.ofString(body));
    return send(version == null ? request : request.header("If-Match", version));
  }

  private HttpRequest.Builder request(String path, @Nullable String by) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/fhir/R4/" + path));
    return by == null ? request : request.header("Authorization", "Bearer " + by);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static <R extends Resource> R read(Class<R> type, HttpResponse<String> answer) {
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/fhir+json");
    return FhirContext.forR4Cached().newJsonParser().parseResource(type, answer.body());
  }

  private String version() {
    return get("Task/" + person, key).headers().firstValue("ETag").orElseThrow();
  }

  @Test
  void whatTheServerCanDoIsToldToEverybody() {
    HttpResponse<String> answer = get("metadata", null);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(read(CapabilityStatement.class, answer).getRestFirstRep().getResource())
        .extracting(resource -> resource.getType())
        .contains("Task", "Patient", "QuestionnaireResponse");
  }

  @Test
  void aSystemGetsTheNewApplicationsOfItsPracticeWithWhoAndWhat() {
    Bundle bundle = read(Bundle.class, get("Task?status=requested", key));

    assertThat(bundle.getEntry())
        .extracting(entry -> entry.getResource().fhirType())
        .containsExactly("Task", "Patient", "QuestionnaireResponse", "QuestionnaireResponse");
    Task task = (Task) bundle.getEntryFirstRep().getResource();
    assertThat(task.getStatus()).isEqualTo(TaskStatus.REQUESTED);
    assertThat(task.getOwner().getIdentifier().getValue()).isEqualTo(practice.value());
    assertThat(task.getFor().getReference()).isEqualTo("Patient/" + person);
  }

  @Test
  void thePersonAndTheAnswersAreResourcesOfTheirOwn() {
    Patient patient = read(Patient.class, get("Patient/" + person, key));
    assertThat(patient.getBirthDateElement().getValueAsString()).isEqualTo("1990-04-02");
    assertThat(patient.getNameFirstRep().getGivenAsSingleString()).startsWith("Adam");

    QuestionnaireResponse own =
        read(QuestionnaireResponse.class, get("QuestionnaireResponse/" + person, key));
    QuestionnaireResponse shared =
        read(QuestionnaireResponse.class, get("QuestionnaireResponse/" + person + "-shared", key));
    assertThat(own.getItem()).isNotEmpty();
    assertThat(shared.getItem()).isNotEmpty();
    assertThat(own.getQuestionnaire()).isNotEqualTo(shared.getQuestionnaire());
  }

  @Test
  void withoutAKeyNobodyGetsAnything() {
    SignedInAs.managerOf(practice);
    String id = clients.of(practice).getFirst().id().toString();
    assertThat(id).isNotEmpty();
    for (String by : new String[] {null, "portal_wrong", key + "x"}) {
      HttpResponse<String> answer = get("Task/" + person, by);
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
      assertThat(read(OperationOutcome.class, answer).getIssue()).isNotEmpty();
    }
  }

  @Test
  void aSystemThatIsShutOutGetsNothingAnyMore() {
    SignedInAs.managerOf(practice);
    clients.shutOut(practice, clients.of(practice).getFirst().id());
    SecurityContextHolder.clearContext();

    assertThat(get("Task", key).statusCode()).isEqualTo(401);
  }

  @Test
  void anotherPracticesSystemFindsNothing() {
    String other = keyOf(new TestApplications(context).practice());

    for (String path :
        new String[] {
          "Task/" + person, "Patient/" + person, "QuestionnaireResponse/" + person,
        }) {
      assertThat(get(path, other).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(read(Bundle.class, get("Task", other)).getEntry()).isEmpty();
    assertThat(change(other, version(), RECEIVED).statusCode()).isEqualTo(404);
    assertThat(change(other, version(), patch("completed", "[]", "")).statusCode()).isEqualTo(404);
  }

  @Test
  void aTaskIsAcknowledgedAndThenDecided() {
    HttpResponse<String> received = change(key, version(), RECEIVED);
    assertThat(received.statusCode()).isEqualTo(200);
    assertThat(read(Task.class, received).getStatus()).isEqualTo(TaskStatus.RECEIVED);

    HttpResponse<String> approved = change(key, version(), patch("completed", "[]", ""));
    assertThat(approved.statusCode()).isEqualTo(200);
    assertThat(read(Task.class, approved).getStatus()).isEqualTo(TaskStatus.COMPLETED);

    assertThat(change(key, version(), patch("completed", "[]", "")).statusCode()).isEqualTo(200);
    assertThat(change(key, version(), patch("rejected", code("OUT_OF_AREA"), "")).statusCode())
        .isEqualTo(409);
  }

  @Test
  void aRejectionNeedsALawfulGround() {
    assertThat(
            change(key, version(), patch("rejected", "[]", "We want to see your passport"))
                .statusCode())
        .isEqualTo(422);
    assertThat(change(key, version(), patch("rejected", code("NO_ID"), "")).statusCode())
        .isEqualTo(422);
    assertThat(change(key, version(), patch("rejected", code("OTHER_REASONABLE"), "")).statusCode())
        .isEqualTo(422);

    HttpResponse<String> rejected =
        change(key, version(), patch("rejected", code("OUT_OF_AREA"), ""));

    Task task = read(Task.class, rejected);
    assertThat(task.getStatus()).isEqualTo(TaskStatus.REJECTED);
    assertThat(task.getStatusReason().getCodingFirstRep().getCode()).isEqualTo("OUT_OF_AREA");
  }

  @ParameterizedTest
  @CsvSource({
    "428,", // no version named
    "400,3",
    "412,W/\"999\"",
  })
  void aChangeNamesTheVersionThatWasRead(int status, @Nullable String version) {
    assertThat(change(key, version, RECEIVED).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | nothing",
        "400 | {}",
        "400 | []",
        "422 | [{\"op\": \"remove\", \"path\": \"/status\"}]",
        "422 | [{\"op\": \"replace\", \"path\": \"/owner\", \"value\": \"x\"}]",
        "422 | [{\"op\": \"replace\", \"path\": \"/status\", \"value\": \"failed\"}]",
        "422 | [{\"op\": \"add\", \"path\": \"/statusReason\", \"value\": {}}]",
      })
  void whatIsNoChangeOfATaskIsRefusedWithWords(int status, String body) {
    HttpResponse<String> answer = change(key, version(), body);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(read(OperationOutcome.class, answer).getIssueFirstRep().getDiagnostics())
        .isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({"Task?status=wrong,400", "Task?_page=0,400", "Task/x,404", "Observation,404"})
  void whatDoesNotExistIsSaidSo(String path, int status) {
    assertThat(get(path, key).statusCode()).isEqualTo(status);
  }

  @Test
  void eachReadByASystemLeavesItsRow() {
    assertThat(get("Patient/" + person, key).statusCode()).isEqualTo(200);

    long rows =
        sql.sql(
                """
                SELECT COUNT(*) FROM audit_row
                WHERE what = 'registration-applicant' AND what_id = ? AND act = 'READ'
                """)
            .param(person.toString())
            .query(Long.class)
            .single();
    assertThat(rows).isEqualTo(1);
  }
}
