package uk.nhs.portal.performance.ui.visitor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.organisations.imports.ImportFiles;
import uk.nhs.portal.organisations.imports.ImportKind;
import uk.nhs.portal.performance.FiguresInTables;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.measures.DefineMeasures;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.PlainBrowser;

/// Two trusts that became one, as its pages show them.
@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MergedTrustsIT {

  private static final LocalDate MERGER = LocalDate.of(2024, 4, 1);

  @Autowired private JdbcTemplate sql;
  @Autowired private DefineMeasures define;
  @Autowired private ImportFiles importFiles;
  @Autowired private Clock clock;
  @LocalServerPort private int port;

  private FiguresInTables figures;

  @BeforeEach
  void publish() {
    run(
        ImportKind.ODS,
        """
        ods_code,kind,name,status,town,postcode
        R0B,trust,South and City NHS Trust,,Sunderland,SR4 7TP
        RLN,trust,City Hospitals,CLOSED,Sunderland,SR4 7TP
        RE9,trust,South Hospitals,CLOSED,South Shields,NE34 0PL
        """);
    run(
        ImportKind.SUCCESSIONS,
        """
        predecessor,successor,on,note
        RLN,R0B,2024-04-01,
        RE9,R0B,2024-04-01,
        """);
    figures = new FiguresInTables(sql, define, clock.instant().minusSeconds(60));
    figures.clear();
    int waits =
        figures.measure(
            "waits", "\"unit\":\"%\",\"polarity\":\"increase\",\"frequency\":\"month\"");
    figures.england();
    for (String code : List.of("R0B", "RLN", "RE9")) {
      figures.organisation(code, "Published " + code, ReportingKind.TRUST, null, null);
    }
    for (int month = -12; month < 6; month++) {
      LocalDate period = MERGER.plusMonths(month);
      figures.release(waits, period, 1, false);
      figures.percent(waits, period, 1, "E92000001", 6_000 + month, 10_000);
      if (month < 0) {
        figures.percent(waits, period, 1, "RLN", 300 + month % 3, 1_000);
        figures.percent(waits, period, 1, "RE9", 600 + month % 3, 2_000);
      } else {
        figures.percent(waits, period, 1, "R0B", 2_100 + 10 * (month % 3), 3_000);
      }
    }
    figures.store();
  }

  @AfterEach
  void leaveNothing() {
    figures.clear();
    sql.update("DELETE FROM organisation_lineage");
    sql.update("DELETE FROM organisation_succession");
    sql.update("DELETE FROM organisation_former_name");
    sql.update("DELETE FROM organisation");
  }

  @Test
  void aCodeOfThePastLeadsToTheTrustOfTodayWhichSaysSo() {
    PlainBrowser browser = new PlainBrowser(port).open("/mynhs/organisations/RLN");

    assertThat(browser.heading()).contains("South and City NHS Trust");
    assertThat(browser.text())
        .contains("You followed the code RLN")
        .contains("City Hospitals (RLN), which joined on 1 April 2024")
        .contains("70.7%");
  }

  @Test
  void limitsStartAnewAtTheMergerOrOneLineGoesThrough() {
    PlainBrowser browser = new PlainBrowser(port).open("/mynhs/measures/waits?organisation=R0B");

    assertThat(browser.text())
        .contains("City Hospitals (RLN), which joined on 1 April 2024")
        .contains("It goes up and down as usual.")
        .contains("limits rest on 6 months only");
    assertThat(browser.page().select("figure").eachText().getFirst()).contains("Merger", "30.0%");

    browser.follow("One line through");
    assertThat(browser.text())
        .contains("It is much higher than expected, which is an improvement.")
        .doesNotContain("rest on 6 months");
    assertThat(browser.page().select("nav [aria-current=true]").eachText())
        .contains("One line through");
  }

  @Test
  void theSeriesOfAPredecessorLeadsOn() {
    assertThat(new PlainBrowser(port).open("/mynhs/measures/waits?organisation=RLN").text())
        .contains("This code is one of the past")
        .contains("the organisation with the code R0B");
  }

  @Test
  void aFormerCodeFindsTheTrustOfToday() {
    assertThat(new PlainBrowser(port).open("/mynhs?near=RLN").page().select("main a").eachText())
        .contains("South and City NHS Trust");
  }

  private void run(ImportKind kind, String text) {
    ImportFile file = new ImportFile("test.csv", new ByteArrayResource(text.getBytes(UTF_8)));
    importFiles.run(kind, List.of(file), false, _ -> {});
  }
}
