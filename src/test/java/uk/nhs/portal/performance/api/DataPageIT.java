package uk.nhs.portal.performance.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import uk.nhs.portal.identity.signin.ServerTest;
import uk.nhs.portal.performance.PublishedFigures;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.testing.PlainBrowser;

/// The page about the open data, without scripts.
@ServerTest
class DataPageIT {

  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;

  @Test
  void everyExampleWorks() {
    PublishedFigures published = new PublishedFigures(context);
    Measure measure =
        published.measure("shown", "{\"code\": \"shown\", \"name\": \"Shown\", \"unit\": \"%\"}");
    published.organisation("E92000001", "England", "ENGLAND");
    LocalDate period = LocalDate.of(2026, 2, 1);
    published.release(
        published.batch(Instant.parse("2026-03-01T09:30:00Z"), false, null),
        measure,
        period,
        1,
        true);
    published.figure(measure, period, 1, "E92000001", 1.0, 2.0, 50.0);

    PlainBrowser browser = new PlainBrowser(port).open("/mynhs/data");

    assertThat(browser.status()).isEqualTo(200);
    assertThat(browser.heading()).isEqualTo("MyNHS open data");
    List<String> examples = browser.page().select("main ul a[href^=/api/]").eachAttr("href");
    assertThat(examples).hasSizeGreaterThan(4).anyMatch(each -> each.contains("/shown/"));
    examples.forEach(
        each -> assertThat(new ApiOverHttp(port).get(each).statusCode()).as(each).isEqualTo(200));
  }

  @Test
  void everyProblemThatAnAnswerNamesIsExplained() {
    PlainBrowser browser = new PlainBrowser(port).open("/mynhs/data");
    for (String path :
        List.of(
            "/api/mynhs/measures/none",
            "/api/none",
            "/api/mynhs/measures/none/series",
            "/api/mynhs/measures/none/series?organisation=.",
            "/api/mynhs/measures/none/organisations?period=x",
            "/api/mynhs/measures/none/organisations?kind=x",
            "/api/mynhs/measures?format=x")) {
      String body = new ApiOverHttp(port).get(path).body();
      String type = body.replaceFirst(".*\"type\":\"/mynhs/data#([^\"]+)\".*", "$1");
      assertThat(browser.page().getElementById(type)).as(path + " " + type).isNotNull();
    }
  }

  @Test
  void everyFieldOfAPointIsExplained() {
    String text = new PlainBrowser(port).open("/mynhs/data").text();
    PointFields.POINT
        .all()
        .forEach(field -> assertThat(text).contains(PointFields.POINT.words(field)));
  }
}
