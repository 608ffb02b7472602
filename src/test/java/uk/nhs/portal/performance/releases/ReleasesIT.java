package uk.nhs.portal.performance.releases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import uk.nhs.portal.identity.signin.ServerTest;
import uk.nhs.portal.performance.PublishedFigures;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.PlainBrowser;

/// What came out, what comes next and what a release changed, as everybody sees it.
@ServerTest
class ReleasesIT {

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
  private static final Instant FIRST = Instant.parse("2026-02-12T09:30:00Z");
  private static final Instant SECOND = Instant.parse("2026-03-02T09:30:00Z");

  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  @Autowired private FindReleases releases;
  @Autowired private ReleaseCalendar calendar;
  @Autowired private MovableClock clock;

  private PublishedFigures published;
  private Measure measure;
  private UUID first;

  @BeforeEach
  void oneMonthOfFourTrusts() {
    clock.reset();
    published = new PublishedFigures(context);
    published.clear();
    measure =
        published.measure(
            "revised-waits",
            """
            {"code": "revised-waits", "name": "Waits of 4 hours", "unit": "%", "frequency": "month",
             "polarity": "increase", "releaseDates": ["2026-03-12", "2026-04-09", "2027-03-11"]}
            """);
    for (int i = 1; i <= 6; i++) {
      published.organisation("REL0" + i, "Hospital " + i, "TRUST");
    }
    first = published.batch(FIRST, true, null);
    published.release(first, measure, JANUARY, 1, true);
    for (int i = 1; i <= 4; i++) {
      figure(1, i, 70.0);
    }
  }

  private void figure(int revision, int trust, double percent) {
    published.figure(measure, JANUARY, revision, "REL0" + trust, percent * 10, 1_000.0, percent);
  }

  private void hidden(int revision, int trust) {
    published.figure(measure, JANUARY, revision, "REL0" + trust, 3.0, 1_000.0, 0.3, "P", null);
  }

  private ReleaseDifference difference(UUID batch) {
    return releases.difference(releases.byId(batch).orElseThrow(), 0, 50);
  }

  private List<String> lines(UUID batch) {
    return difference(batch).changes().stream()
        .map(change ->
            change.organisation() + " " + words(change.before()) + " > " + words(change.after()))
        .toList();
  }

  private static String words(Cell cell) {
    return switch (cell) {
      case Cell.Shown shown -> String.valueOf(shown.value());
      case Cell.Hidden _ -> "hidden";
      case Cell.Missing _ -> "missing";
      case Cell.Absent _ -> "absent";
    };
  }

  @Test
  void aRevisionListsEveryFigureThatItChangedAddedOrTookOut() {
    UUID second = published.batch(SECOND, false, "A late count");
    published.release(second, measure, JANUARY, 2, true);
    figure(2, 1, 70.0);
    figure(2, 2, 71.5);
    published.figure(measure, JANUARY, 2, "REL03", null, null, null, null, "missing");
    figure(2, 5, 60.0);
    assertThat(lines(second))
        .containsExactly(
            "REL02 70.0 > 71.5",
            "REL03 70.0 > missing",
            "REL04 70.0 > absent",
            "REL05 absent > 60.0");
    ReleaseDifference difference = difference(second);
    assertThat(difference.changed()).isEqualTo(2);
    assertThat(difference.added()).isEqualTo(1);
    assertThat(difference.gone()).isEqualTo(1);
    assertThat(difference.same()).isEqualTo(1);
    assertThat(CountedStatements.during(() -> releases.byId(second))).isEqualTo(3);
  }

  @Test
  void aRevisionOfSomeFiguresLeavesTheOthersAlone() {
    UUID second = published.batch(SECOND, false, null);
    published.release(second, measure, JANUARY, 2, false);
    figure(2, 2, 71.5);
    assertThat(lines(second)).containsExactly("REL02 70.0 > 71.5");
    UUID third = published.batch(SECOND.plusSeconds(60), false, null);
    published.release(third, measure, JANUARY, 3, false);
    figure(3, 2, 72.5);
    figure(3, 4, 69.0);
    assertThat(lines(third)).containsExactly("REL02 71.5 > 72.5", "REL04 70.0 > 69.0");
  }

  @Test
  void whatIsHiddenTodayIsShownInNoEarlierRelease() {
    UUID second = published.batch(SECOND, false, null);
    published.release(second, measure, JANUARY, 2, true);
    figure(2, 1, 71.0);
    hidden(2, 2);
    figure(2, 3, 70.0);
    figure(2, 4, 70.0);
    assertThat(lines(second)).containsExactly("REL01 70.0 > 71.0", "REL02 hidden > hidden");
    UUID third = published.batch(SECOND.plusSeconds(60), false, null);
    published.release(third, measure, JANUARY, 3, true);
    hidden(3, 1);
    hidden(3, 2);
    figure(3, 3, 70.0);
    figure(3, 4, 70.0);
    assertThat(lines(second)).containsExactly("REL01 hidden > hidden", "REL02 hidden > hidden");
    assertThat(lines(third)).containsExactly("REL01 hidden > hidden");
  }

  @Test
  void nothingIsToldOfAReleaseThatWasWithdrawn() {
    UUID second = published.batch(SECOND, false, null);
    published.release(second, measure, JANUARY, 2, false);
    figure(2, 2, 71.5);
    UUID third = published.batch(SECOND.plusSeconds(60), false, null);
    published.release(third, measure, JANUARY, 3, false);
    figure(3, 2, 72.5);
    published.withdraw(second, SECOND.plusSeconds(120), "Numbers of another hospital");
    assertThat(difference(second).changes()).isEmpty();
    assertThat(lines(third)).containsExactly("REL02 70.0 > 72.5");
    PlainBrowser browser = new PlainBrowser(port).open("/mynhs/releases/" + second);
    assertThat(browser.text())
        .contains("Withdrawn")
        .contains("Numbers of another hospital.")
        .doesNotContain("71.5");
  }

  @Test
  void theFirstFiguresChangeNothing() {
    assertThat(new PlainBrowser(port).open("/mynhs/releases/" + first).text())
        .contains("Nothing. These are the first figures of these periods.")
        .contains("From the file figures.csv")
        .contains("Provisional");
  }

  @Test
  void aCorrectionNoticeSaysWhatHowMuchAndWhy() {
    UUID second = published.batch(SECOND, false, "A late count");
    published.release(second, measure, JANUARY, 2, false);
    figure(2, 2, 71.5);
    PlainBrowser browser = new PlainBrowser(port).open("/mynhs/releases/" + second);
    assertThat(browser.text())
        .contains("Correction of 2 March 2026 at 9:30am: Waits of 4 hours.")
        .contains("1 figure changed, 0 added, 0 taken out, 0 the same as before.")
        .contains("Reason: A late count.");
    assertThat(browser.page().select("tbody tr").eachText().getLast())
        .contains("Hospital 2 (REL02)")
        .contains("January 2026")
        .contains("70.0% (700 of 1,000)")
        .contains("71.5% (715 of 1,000)");
  }

  @Test
  void manyChangesComeOnPages() {
    for (int i = 100; i < 160; i++) {
      published.organisation("REL" + i, "Place " + i, "TRUST");
      published.figure(measure, JANUARY, 1, "REL" + i, 1.0, 2.0, 50.0);
    }
    UUID second = published.batch(SECOND, false, null);
    published.release(second, measure, JANUARY, 2, false);
    for (int i = 100; i < 160; i++) {
      published.figure(measure, JANUARY, 2, "REL" + i, 2.0, 2.0, 100.0);
    }
    String address = "/mynhs/releases/" + second;
    PlainBrowser browser = new PlainBrowser(port).open(address);
    assertThat(browser.text()).contains("60 figures changed").contains("Place 149");
    assertThat(browser.text()).doesNotContain("Place 150");
    assertThat(browser.open(address + "?page=2").text()).contains("Place 150", "Place 159");
    assertThat(browser.open(address + "?page=none").text()).contains("Place 100");
  }

  @Test
  void whatIsUnderEmbargoIsADayAndAMeasureAndNothingElse() {
    Instant time = Instant.parse("2026-03-12T09:30:00Z");
    UUID coming = published.batch(time, false, "Secret until then");
    published.release(coming, measure, JANUARY, 2, true);
    figure(2, 1, 12.3);
    assertThat(calendar.coming())
        .extracting(ComingRelease::day)
        .containsExactly(LocalDate.of(2026, 3, 12), LocalDate.of(2026, 4, 9));
    PlainBrowser browser = new PlainBrowser(port).open("/mynhs/releases");
    assertThat(browser.text())
        .contains("12 March 2026 at 9:30am")
        .contains("9 April 2026")
        .doesNotContain("11 March 2027")
        .doesNotContain("12.3")
        .doesNotContain("Secret");
    assertThat(browser.open("/mynhs/releases/" + coming).status()).isEqualTo(404);
    clock.set(time);
    assertThat(browser.open("/mynhs/releases/" + coming).status()).isEqualTo(200);
  }

  @Test
  void aDayIsOnTheCalendarFor12Months() {
    clock.pass(Duration.ofDays(9));
    assertThat(calendar.coming())
        .extracting(ComingRelease::day)
        .contains(LocalDate.of(2027, 3, 11), LocalDate.of(2026, 3, 12));
  }

  @Test
  void anAddressWithoutAReleaseIsNotFound() {
    PlainBrowser browser = new PlainBrowser(port);
    assertThat(browser.open("/mynhs/releases/none").status()).isEqualTo(404);
    assertThat(browser.open("/mynhs/releases/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void aFeedTellsWhatCameOut() throws IOException, InterruptedException {
    UUID second = published.batch(SECOND, false, "A <late> count & more");
    published.release(second, measure, JANUARY, 2, false);
    figure(2, 2, 71.5);
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/mynhs/releases.atom"))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/atom+xml");
    Document feed = Jsoup.parse(answer.body(), "", Parser.xmlParser());
    assertThat(feed.select("entry")).hasSize(2);
    assertThat(feed.select("entry > title").eachText().getFirst())
        .isEqualTo("Revised: Waits of 4 hours");
    assertThat(feed.select("entry > id").eachText().getFirst()).isEqualTo("urn:uuid:" + second);
    assertThat(feed.select("entry > summary").eachText().getFirst())
        .isEqualTo("Periods: January 2026. Reason: A <late> count & more.");
    assertThat(feed.select("feed > updated").text()).isEqualTo(SECOND.toString());
  }
}
