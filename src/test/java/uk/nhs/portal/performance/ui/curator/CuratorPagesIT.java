package uk.nhs.portal.performance.ui.curator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.identity.OpenAccounts;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.identity.signin.Browser;
import uk.nhs.portal.identity.signin.ServerTest;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.figures.ReadFigures;
import uk.nhs.portal.performance.measures.DefineMeasures;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.MeasureCode;
import uk.nhs.portal.testing.MovableClock;

/// Two curators bring figures to the public and back, in browsers without scripts.
@ServerTest
class CuratorPagesIT {

  private static final String PATH = "/curator/performance";
  private static final String PASSWORD = "glacier trumpet walnut";
  private static final AtomicInteger NEXT = new AtomicInteger();

  @Autowired private OpenAccounts accounts;
  @Autowired private DefineMeasures define;
  @Autowired private FindMeasures measures;
  @Autowired private ReadFigures figures;
  @Autowired private JdbcClient sql;
  @Autowired private MovableClock clock;
  @LocalServerPort private int port;

  private Browser first = new Browser(0);
  private Browser second = new Browser(0);
  private String code = "";
  private OdsCode trust = new OdsCode("Z9A00");

  @BeforeEach
  void twoCuratorsAndAMeasure() {
    clock.reset();
    int number = NEXT.incrementAndGet();
    code = "curated-" + number;
    trust = new OdsCode("Z9A%02d".formatted(number));
    sql.sql(
            """
            INSERT INTO organisation (ods_code, kind, status, name, address, town, described_by)
            VALUES (?, 'TRUST', 'ACTIVE', ?, '1 Test Street', 'Testford', 'PORTAL')\
            """)
        .params(trust.value(), "Trust of test " + number)
        .update();
    SignedInAs.thePortal(() ->
        define.define(
            """
            {"code": "%s", "name": "Seen in time (%s)", "unit": "%%", "frequency": "month",
             "polarity": "increase", "kinds": ["trust"]}\
            """
                .formatted(code, code),
            _ -> {}));
    first = signedIn("first" + number, Role.CURATOR);
    second = signedIn("second" + number, Role.CURATOR);
  }

  private Browser signedIn(String name, Role role) {
    String email = name + "@figures.example.com";
    List<OdsCode> worksAt = role.worksSomewhere() ? List.of(trust) : List.of();
    SignedInAs.thePortal(() ->
        accounts.forStaff(
            EmailAddress.of(email), "Casey " + name, PASSWORD, Set.of(role), worksAt));
    Browser browser = new Browser(port);
    browser.signIn(email, PASSWORD, "/");
    return browser;
  }

  private String rows(String... rows) {
    return "period,organisation,numerator,denominator,value\n" + String.join("\n", rows) + "\n";
  }

  private String row(String period, int numerator, int denominator) {
    return "%s,%s,%d,%d,".formatted(period, trust, numerator, denominator);
  }

  /// Sends a file as one of the curators, and says where that leads.
  private String sent(Browser browser, String text, Map<String, String> also) {
    Map<String, String> fields = new HashMap<>(also);
    fields.putIfAbsent("measure", code);
    fields.put("_csrf", browser.formToken(PATH + "/import"));
    HttpResponse<String> answer =
        browser.postFile(
            PATH + "/import/file",
            fields,
            "file",
            "figures-" + code + ".csv",
            text.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).isEqualTo(303);
    return Browser.location(answer);
  }

  /// Imports a file that can be taken; returns the address of its batch.
  private String imported(String text, Map<String, String> also) {
    String to = sent(first, text, also);
    assertThat(to).contains("done=imported");
    return to.replaceFirst("\\?.*", "");
  }

  private Document posted(Browser browser, String page, String action, Map<String, String> typed) {
    Map<String, String> fields = new HashMap<>(typed);
    fields.put("_csrf", browser.formToken(page));
    HttpResponse<String> answer = browser.post(action, fields);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return page(browser, Browser.location(answer));
  }

  private Document page(Browser browser, String href) {
    HttpResponse<String> page = browser.get(href);
    assertThat(page.statusCode()).as(href).isEqualTo(200);
    return Jsoup.parse(page.body());
  }

  private static String text(Document page) {
    return page.select("main").text();
  }

  private static String errors(Document page) {
    return page.select(".nhsuk-error-summary").text();
  }

  private List<Double> publicValues() {
    return figures.series(measures.byCode(new MeasureCode(code)).orElseThrow().id(), trust).stream()
        .map(Figure::value)
        .toList();
  }

  @Test
  void aFileIsPreviewedAndPublishedByASecondPerson() {
    String batch = imported(rows(row("2026-01-01", 60, 100)), Map.of());

    Document preview = page(first, batch);
    assertThat(text(preview))
        .contains("Waiting", "Figures added: ", "Rows read: 1. Figures used: 1. Rows refused: 0.")
        .contains("60.0%", "January 2026", "Casey first")
        .contains("You imported this batch. Somebody else has to publish it.");
    assertThat(preview.select("form[action$=/approve]")).isEmpty();
    assertThat(publicValues()).isEmpty();
    assertThat(errors(posted(first, batch, batch + "/approve", Map.of("when", "now"))))
        .contains("Somebody else has to publish it.");
    assertThat(publicValues()).isEmpty();

    Document done = posted(second, batch, batch + "/approve", Map.of("when", "now"));

    assertThat(text(done)).contains("The figures are public.", "Casey second");
    assertThat(publicValues()).containsExactly(60.0);
  }

  @Test
  void theSamePublishingSentTwiceHasTheResultOfTheFirstTime() {
    String batch = imported(rows(row("2026-01-01", 61, 100)), Map.of());

    posted(second, batch, batch + "/approve", Map.of("when", "now"));

    assertThat(text(posted(second, batch, batch + "/approve", Map.of("when", "now"))))
        .contains("The figures are public.");
    Browser third = signedIn("third-" + code, Role.CURATOR);
    assertThat(errors(posted(third, batch, batch + "/approve", Map.of("when", "now"))))
        .contains("Somebody has approved this batch already.");
  }

  @Test
  void anEmbargoEndsOnADayAndATimeInEngland() {
    String batch = imported(rows(row("2026-01-01", 62, 100)), Map.of());

    Document wrong =
        posted(
            second,
            batch,
            batch + "/approve",
            Map.of(
                "when", "later", "on-day", "2", "on-month", "3", "on-year", "2026", "at", "9:30"));
    assertThat(errors(wrong)).contains("The embargo must end in the future");
    assertThat(wrong.select("input[name=on-day]").val()).isEqualTo("2");
    assertThat(
            errors(
                posted(second, batch, batch + "/approve", Map.of("when", "later", "at", "nine"))))
        .contains("Enter the day on which the embargo ends", "Enter a time, such as 9:30am");
    assertThat(errors(posted(second, batch, batch + "/approve", Map.of())))
        .contains("Choose when the figures become public");

    Document done =
        posted(
            second,
            batch,
            batch + "/approve",
            Map.of(
                "when",
                "later",
                "on-day",
                "1",
                "on-month",
                "june",
                "on-year",
                "2026",
                "at",
                "9:30am"));

    assertThat(text(done)).contains("Embargoed", "1 June 2026 at 9:30am");
    assertThat(publicValues()).isEmpty();
    clock.set(java.time.Instant.parse("2026-06-01T08:30:00Z")); // summer time
    assertThat(publicValues()).containsExactly(62.0);
  }

  @Test
  void aRevisionShowsWhatItChangesAndWhoWouldLoseFigures() {
    OdsCode other = new OdsCode("Z9B" + code.substring("curated-".length()));
    sql.sql(
            """
            INSERT INTO organisation (ods_code, kind, status, name, address, town, described_by)
            VALUES (?, 'TRUST', 'ACTIVE', 'Another trust', '1 Test Street', 'Testford', 'PORTAL')\
            """)
        .param(other.value())
        .update();
    String batch =
        imported(rows(row("2026-01-01", 60, 100), "2026-01-01," + other + ",20,40,"), Map.of());
    posted(second, batch, batch + "/approve", Map.of("when", "now"));

    String revision =
        imported(rows(row("2026-01-01", 70, 100)), Map.of("reason", "Ten were counted late."));

    String preview = text(page(second, revision));
    assertThat(preview)
        .contains("The largest changes", "60.0%", "70.0%")
        .contains("Ten were counted late.");
    posted(second, revision, revision + "/approve", Map.of("when", "now"));
    assertThat(publicValues()).containsExactly(70.0);
    assertThat(text(page(second, batch))).contains("figures-" + code);
  }

  @Test
  void figuresAreWithdrawnWithAReasonAndEarlierOnesCountAgain() {
    String batch = imported(rows(row("2026-01-01", 60, 100)), Map.of());
    assertThat(text(page(second, batch + "/withdraw"))).contains("it cannot be withdrawn");
    posted(second, batch, batch + "/approve", Map.of("when", "now"));
    String revision = imported(rows(row("2026-01-01", 80, 100)), Map.of());
    posted(second, revision, revision + "/approve", Map.of("when", "now"));

    String page = revision + "/withdraw";
    assertThat(errors(posted(first, page, page + "/confirm", Map.of("reason", " "))))
        .contains("Say why you withdraw the figures");
    assertThat(errors(posted(first, page, page + "/confirm", Map.of("reason", "x".repeat(501)))))
        .contains("The reason must be 500 characters or less");
    Document done =
        posted(first, page, page + "/confirm", Map.of("reason", "The wrong month was sent."));

    assertThat(text(done)).contains("The figures are withdrawn.", "The wrong month was sent.");
    assertThat(publicValues()).containsExactly(60.0);
    assertThat(text(page(first, page))).contains("it cannot be withdrawn");
  }

  @Test
  void aBatchIsDiscardedBeforeAnybodySeesIt() {
    String batch = imported(rows(row("2026-01-01", 60, 100)), Map.of());

    Document done = posted(first, batch, batch + "/discard", Map.of());

    assertThat(text(done)).contains("The batch is discarded.", "Discarded");
    Browser third = signedIn("discards-" + code, Role.CURATOR);
    HttpResponse<String> late =
        third.post(
            batch + "/approve", Map.of("_csrf", third.formToken(PATH + "/import"), "when", "now"));
    assertThat(errors(page(third, Browser.location(late))))
        .contains("This batch is discarded. It cannot be published.");
    assertThat(publicValues()).isEmpty();
  }

  @Test
  void theSameFileAgainLeadsToItsBatch() {
    String file = rows(row("2026-01-01", 60, 100));
    String batch = imported(file, Map.of());

    assertThat(sent(second, file, Map.of())).isEqualTo(batch + "?done=already-there");
    assertThat(text(page(second, batch + "?done=already-there")))
        .contains("This file was imported before.");
  }

  @Test
  void refusedRowsAreListedWithLineAndColumnAndNothingIsImported() {
    String to =
        sent(
            first,
            rows(row("2026-01-01", 60, 100), row("2026-02-01", 120, 100), "soon,?,1,2,"),
            Map.of("reason", "What I wrote"));
    assertThat(to).isEqualTo(PATH + "/import?refused");

    Document page = page(first, to);
    assertThat(errors(page)).contains("The file cannot be imported. Read below what is wrong.");
    assertThat(page.select("main table tbody tr"))
        .hasSizeGreaterThanOrEqualTo(2)
        .anySatisfy(row -> assertThat(row.text()).contains("3").contains("Refused"))
        .anySatisfy(row -> assertThat(row.text()).contains("4").contains("Refused"));
    assertThat(page.select("textarea[name=reason]").text()).isEqualTo("What I wrote");
    assertThat(page.select("select[name=measure] option[selected]").val()).isEqualTo(code);

    assertThat(
            sent(
                first,
                rows(row("2026-01-01", 60, 100), row("2026-02-01", 120, 100)),
                Map.of("skip-bad", "yes", "provisional", "yes")))
        .contains("done=imported");
  }

  @Test
  void aFormWithoutItsFileOrWithAWrongOneSaysWhatIsWrong() {
    assertThat(errors(page(first, sentFile("", new byte[0], Map.of()))))
        .contains("Choose the file of figures");
    assertThat(errors(page(first, sentFile("empty.csv", new byte[0], Map.of()))))
        .contains("The file is empty.");
    assertThat(errors(page(first, sentFile("big.csv", new byte[10_000_001], Map.of()))))
        .contains("The file must be smaller than 10MB");
    assertThat(
            errors(
                page(
                    first,
                    sentFile("a.csv", new byte[] {'a'}, Map.of("measure", "there/is no such")))))
        .contains("Choose a measure from the list");
    assertThat(
            errors(
                page(
                    first, sentFile("a.csv", new byte[] {'a'}, Map.of("reason", "x".repeat(501))))))
        .contains("The reason must be 500 characters or less");
    assertThat(
            text(page(first, sentFile("a.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 0}, Map.of()))))
        .contains("What is wrong in a.xlsx");
  }

  private String sentFile(String name, byte[] content, Map<String, String> also) {
    Map<String, String> fields = new HashMap<>(also);
    fields.put("_csrf", first.formToken(PATH + "/import"));
    HttpResponse<String> answer =
        first.postFile(PATH + "/import/file", fields, "file", name, content);
    assertThat(answer.statusCode()).isEqualTo(303);
    return Browser.location(answer);
  }

  @Test
  void theListShowsWhereEachBatchStandsAndFiltersByIt() {
    imported(rows(row("2026-01-01", 60, 100)), Map.of());

    assertThat(text(page(first, PATH)))
        .contains("Waiting for a second person")
        .contains("figures-" + code + ".csv");
    assertThat(text(page(first, PATH + "?status=previewed"))).contains("figures-" + code);
    assertThat(text(page(first, PATH + "?status=embargoed"))).doesNotContain("figures-" + code);
    assertThat(text(page(first, PATH + "?status=nonsense&page=0"))).contains("figures-" + code);
  }

  @Test
  void aDefinitionIsCheckedAndThenConfirmed() {
    String define = PATH + "/define";
    String changed =
        """
        {"code": "%s", "name": "Seen in time", "unit": "%%", "frequency": "month",
         "polarity": "increase", "kinds": ["trust"], "target": 78, "colour": "red"}\
        """
            .formatted(code);
    Document checked = posted(first, define, define + "/check", Map.of("definition", changed));
    assertThat(text(checked))
        .contains("What would change", "Target", "78", "Name")
        .contains("colour: Nobody knows this field.");
    assertThat(measures.byCode(new MeasureCode(code)).orElseThrow().version()).isEqualTo(1);

    String key = checked.select("input[name=checked]").val();
    Document done = posted(first, define, define + "/confirm", Map.of("checked", key));
    assertThat(text(done)).contains("The measures are defined.");
    posted(first, define, define + "/confirm", Map.of("checked", key));
    assertThat(measures.byCode(new MeasureCode(code)).orElseThrow().version()).isEqualTo(2);

    assertThat(text(page(second, PATH + "/measures/" + code)))
        .contains("Version 2", "Version 1", "Casey first", "The first version.")
        .contains("Seen in time (" + code + ")");
    assertThat(errors(posted(second, define, define + "/confirm", Map.of("checked", key))))
        .contains("Check it again.");
  }

  @Test
  void aDefinitionThatCannotBeTakenSaysWhereItIsWrong() {
    String define = PATH + "/define";
    assertThat(
            errors(
                posted(
                    first,
                    define,
                    define + "/check",
                    Map.of("definition", "{\"code\": \"x y\", \"decimals\": \"two\"}"))))
        .contains("Measure 1, code: It must be letters, digits")
        .contains("Measure 1, name: It must be there.")
        .contains("Measure 1, decimals: It must be a number.");
    assertThat(errors(posted(first, define, define + "/check", Map.of("definition", "{"))))
        .contains("This is not JSON.");
    assertThat(errors(posted(first, define, define + "/check", Map.of("definition", " "))))
        .contains("Choose a file, or paste a definition");
    HttpResponse<String> noText =
        first.postFile(
            define + "/check",
            Map.of("_csrf", first.formToken(define)),
            "file",
            "measure.json",
            new byte[] {(byte) 0xC3, (byte) 0x28});
    assertThat(errors(page(first, Browser.location(noText))))
        .contains("The file must be plain text in UTF-8");
  }

  @Test
  void anAddressThatNamesNothingIsNotFound() {
    for (String href :
        List.of(
            PATH + "/nonsense",
            PATH + "/00000000-0000-0000-0000-000000000001",
            PATH + "/00000000-0000-0000-0000-000000000001/withdraw",
            PATH + "/measures/no-such-measure",
            PATH + "/measures/no%20such")) {
      assertThat(first.get(href).statusCode()).as(href).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"CURATOR", "ADMIN"},
      mode = EnumSource.Mode.EXCLUDE)
  void nobodyElseSeesOrDecides(Role role) {
    String batch = imported(rows(row("2026-01-01", 60, 100)), Map.of());
    // a patient's account needs a patient: whoever works somewhere stands for all who are signed in
    Browser stranger =
        role == Role.PATIENT
            ? new Browser(port)
            : signedIn("stranger" + NEXT.incrementAndGet(), role);
    String token = stranger.formToken(role == Role.PATIENT ? "/sign-in" : "/");

    for (String page :
        List.of(
            PATH,
            batch,
            batch + "/withdraw",
            PATH + "/import",
            PATH + "/measures",
            PATH + "/measures/" + code,
            PATH + "/define")) {
      assertThat(stranger.get(page).body())
          .as(page)
          .doesNotContain("figures-" + code + ".csv", "Seen in time (" + code);
    }
    for (String act :
        List.of(
            batch + "/approve",
            batch + "/discard",
            batch + "/withdraw/confirm",
            PATH + "/define/confirm",
            PATH + "/define/check")) {
      stranger.post(act, Map.of("_csrf", token, "when", "now", "reason", "Because"));
    }
    stranger.postFile(
        PATH + "/import/file",
        Map.of("_csrf", token, "measure", code),
        "file",
        "stranger-" + code + ".csv",
        rows(row("2025-01-01", 1, 2)).getBytes(StandardCharsets.UTF_8));

    assertThat(publicValues()).isEmpty();
    assertThat(text(page(first, batch))).contains("Waiting");
    assertThat(
            sql.sql("SELECT COUNT(*) FROM batch WHERE file_name = ?")
                .param("stranger-" + code + ".csv")
                .query(Long.class)
                .single())
        .isZero();
  }
}
