package uk.nhs.portal.triage.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.appointments.Surgery;
import uk.nhs.portal.identity.OpenAccounts;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.identity.signin.Browser;
import uk.nhs.portal.identity.signin.ServerTest;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.format.ReadQuestionnaire;
import uk.nhs.portal.questionnaires.responses.AnswerQuestions;
import uk.nhs.portal.questionnaires.responses.FindResponses;
import uk.nhs.portal.questionnaires.responses.KeepVersions;
import uk.nhs.portal.questionnaires.responses.Part;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.questionnaires.responses.StartResponses;
import uk.nhs.portal.questionnaires.responses.Started;
import uk.nhs.portal.questionnaires.responses.Typed;
import uk.nhs.portal.questionnaires.responses.UploadedFile;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.triage.handover.FinishedTriage;
import uk.nhs.portal.triage.handover.HandOver;
import uk.nhs.portal.triage.handover.TriageAnswer;
import uk.nhs.portal.triage.handover.TriageCaseId;
import uk.nhs.portal.triage.handover.Triages;

/// Staff keep a file with which somebody answered, over the wire.
@ServerTest
class CaseFilesIT {

  private static final String PASSWORD = "glacier trumpet walnut";
  private static final LinkId PHOTO = new LinkId("photo");
  private static final AtomicInteger STAFF = new AtomicInteger();

  @Autowired private ApplicationContext context;
  @Autowired private KeepVersions versions;
  @Autowired private StartResponses start;
  @Autowired private AnswerQuestions answer;
  @Autowired private FindResponses find;
  @Autowired private HandOver handOver;
  @Autowired private OpenAccounts accounts;
  @Autowired private JdbcClient jdbc;
  @Autowired private MovableClock clock;
  @LocalServerPort private int port;

  private Surgery surgery;
  private TriageCaseId id;
  private String replaced;
  private String sent;

  @BeforeEach
  void aCaseWithAPhotoThatWasReplacedOnce() {
    clock.reset();
    surgery = Surgery.opens(context);
    SignedInAs.visitor();
    Started started =
        start.start(
            "photo-test",
            versions.keep(
                ReadQuestionnaire.of(
                    """
                    questionnaire: photo-test
                    title: A photo
                    steps:
                      - ask: photo
                        type: file
                        question: Can you send a photo?
                    """)),
            Answers.none(),
            Duration.ofHours(24));
    replaced = uploaded(started, "first.png", "\u0089PNG first");
    sent = uploaded(started, "rash \u2013 <b>\".png", "\u0089PNG second");
    Part part = find.byToken(started.token()).first();
    FinishedTriage finished = Triages.at(surgery.practice, "Dx05", "Nobody");
    id =
        SignedInAs.thePortal(() ->
            handOver
                .toPractice(
                    new FinishedTriage(
                        started.id().value(),
                        surgery.practice,
                        null,
                        finished.person(),
                        finished.contact(),
                        "Rash",
                        part.version().value(),
                        finished.outcome(),
                        Triages.NINE,
                        TriageAnswer.all(part.engine(), part.answers()),
                        null,
                        finished.wish(),
                        null))
                .id());
    clock.pass(Duration.ofDays(60)); // long after the link to the journey has expired
  }

  @Test
  void theCaseLinksToTheFileAndABrowserKeepsItInsteadOfShowingIt() {
    Browser staff = staffOf(surgery.practice);

    String link =
        Jsoup.parse(staff.get("/practice/triage/" + id).body())
            .select("main a[href*=/files/]")
            .attr("href");
    HttpResponse<String> file = staff.get(link.startsWith("/") ? link : "/" + link);

    assertThat(link).endsWith("/files/" + sent);
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.body()).endsWith("PNG second");
    assertThat(file.headers().firstValue("Content-Type")).contains("image/png");
    assertThat(file.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment; ")
        .contains("filename*=UTF-8''rash%20%E2%80%93%20%3Cb%3E%22.png");
    assertThat(
            jdbc.sql("SELECT detail FROM audit_row WHERE act = 'READ' AND what_id = ?")
                .param(id.toString())
                .query(String.class)
                .list())
        .contains("file " + sent);
  }

  @Test
  void forOthersThereIsNone() {
    String file = "/practice/triage/" + id + "/files/" + sent;
    Browser elsewhere = staffOf(Surgery.opens(context).practice);

    assertThat(elsewhere.get(file).statusCode()).isEqualTo(404);
    assertThat(elsewhere.get(file + "?practice=" + surgery.practice).statusCode()).isEqualTo(404);
    assertThat(Browser.location(new Browser(port).get(file))).startsWith("/sign-in");
  }

  @Test
  void whatWasNotHandedOverOrIsNoFileIsNotThere() {
    Browser staff = staffOf(surgery.practice);
    String files = "/practice/triage/" + id + "/files/";

    for (String other : List.of(replaced, UUID.randomUUID().toString(), "x", "%2e%2e")) {
      assertThat(staff.get(files + other).statusCode()).as(other).isBetween(400, 404);
    }
    assertThat(staff.get(files + replaced).statusCode()).isEqualTo(404);
    assertThat(staff.get("/practice/triage/x/files/" + sent).statusCode()).isEqualTo(404);
    assertThat(staff.get(files + sent + "?practice=!").statusCode()).isEqualTo(404);
  }

  private Browser staffOf(OdsCode practice) {
    String email = "file-staff" + STAFF.incrementAndGet() + "@example.com";
    SignedInAs.thePortal(() ->
        accounts.forStaff(
            EmailAddress.of(email),
            "Rosa Field",
            PASSWORD,
            Set.of(Role.PRACTICE_STAFF),
            List.of(practice)));
    Browser browser = new Browser(port);
    browser.signIn(email, PASSWORD, "/practice");
    return browser;
  }

  private String uploaded(Started started, String name, String content) {
    UploadedFile file =
        new UploadedFile(name, "image/png", content.getBytes(StandardCharsets.UTF_8));
    answer.answer(
        started.token(),
        PHOTO,
        new Typed() {
          @Override
          public Reading as(Item item, LocalDate today) {
            return new Reading.Uploaded(file);
          }

          @Override
          public Map<String, List<String>> fields() {
            return Map.of();
          }
        });
    Response response = find.byToken(started.token());
    return ((Answer.Attachment) response.first().answers().to(PHOTO).orElseThrow()).id();
  }
}
