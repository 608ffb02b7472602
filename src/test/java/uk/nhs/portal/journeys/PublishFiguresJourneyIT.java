package uk.nhs.portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/// Two curators bring figures of A&E from a file to everybody; the file is as NHS England writes
/// them, the trusts and the numbers are nobody's.
@Journey
class PublishFiguresJourneyIT {

  private static final String HEADER =
      Stream.of(
              "Period,Org Code,Parent Org,Org name",
              "A&E attendances Type 1,A&E attendances Type 2",
              "A&E attendances Other A&E Department",
              "A&E attendances Booked Appointments Type 1",
              "A&E attendances Booked Appointments Type 2",
              "A&E attendances Booked Appointments Other Department",
              "Attendances over 4hrs Type 1,Attendances over 4hrs Type 2",
              "Attendances over 4hrs Other Department",
              "Attendances over 4hrs Booked Appointments Type 1",
              "Attendances over 4hrs Booked Appointments Type 2",
              "Attendances over 4hrs Booked Appointments Other Department",
              "Patients who have waited 4-12 hs from DTA to admission",
              "Patients who have waited 12+ hrs from DTA to admission",
              "Emergency admissions via A&E - Type 1",
              "Emergency admissions via A&E - Type 2",
              "Emergency admissions via A&E - Other A&E department",
              "Other emergency admissions")
          .collect(Collectors.joining(","));
  private static final String MEASURE = "/mynhs/measures/ae-type1-4h?organisation=ZYT01";

  @TempDir private Path folder;

  /// A file of two trusts; the numbers are attendances of type 1, and those over 4 hours.
  private Path file(String name, String month, int fernshire, int late) throws IOException {
    List<String> lines =
        List.of(
            HEADER,
            row(month, "ZYT01", "FERNSHIRE UNIVERSITY HOSPITALS", fernshire, late),
            row(month, "ZYT03", "GULLMOUTH AND SANDNESS HOSPITALS", 4_000, 1_000),
            row("TOTAL", "TOTAL", "TOTAL", fernshire + 4_000, late + 1_000));
    return Files.writeString(folder.resolve(name), String.join("\r\n", lines) + "\r\n");
  }

  private static String row(String period, String code, String name, int attendances, int late) {
    return "%s,%s,%s,%s,%d,0,0,0,0,0,%d,0,0,0,0,0,0,0,0,0,0,0"
        .formatted(
            period,
            code,
            code.equals("TOTAL") ? "TOTAL" : "NHS ENGLAND NORTH",
            name,
            attendances,
            late);
  }

  /// Imports a file; says where its batch is.
  private static String bringIn(Browser curator, Path file, String reason) {
    curator.open("/curator/performance/import");
    curator.driver().findElement(By.id("file")).sendKeys(file.toString());
    if (!reason.isEmpty()) {
      curator.type("Why is there a revision? (optional)", reason);
    }
    curator.press("Import and check").await("The figures are imported.").settled();
    assertThat(curator.violations()).isEmpty();
    return curator.address().replaceFirst("\\?.*", "");
  }

  private static void publish(Browser curator, String batch) {
    curator.open(batch).choose("Now").press("Approve").await("The figures are public.").settled();
  }

  @Test
  void figuresGoFromAFileToEverybodyAndARevisionShowsWhatItCorrects(Portal portal)
      throws IOException {
    try (Browser first = Browser.wide(portal);
        Browser second = Browser.withoutScripts(portal);
        Browser citizen = Browser.narrow(portal)) {
      SignInPage.open(first).signIn(People.CURATOR);
      first.await("Curate the portal").settled().press("Performance figures");
      first.await("Import figures").settled();
      SignInPage.open(second).signIn(People.SECOND_CURATOR);

      String may = bringIn(first, file("may.csv", "MSitAE-MAY-2026", 10_000, 3_000), "");
      assertThat(first.text())
          .contains("You imported this batch. Somebody else has to publish it.")
          .contains("From the file, equal to the sum");
      embargo(second, may);
      assertThat(citizen.open(MEASURE).text()).doesNotContain("May 2026");

      String june = bringIn(first, file("june.csv", "MSitAE-JUNE-2026", 10_000, 2_500), "");
      publish(second, june);
      citizen.open(MEASURE);
      assertThat(citizen.text()).contains("June 2026", "75.0%").doesNotContain("May 2026");
      assertThat(citizen.overflow()).isZero();

      String revised =
          bringIn(
              first,
              file("june-revised.csv", "MSitAE-JUNE-2026", 10_000, 2_000),
              "500 people had been counted as late by mistake.");
      assertThat(first.text()).contains("The largest changes", "75.0%", "80.0%");
      publish(second, revised);
      assertThat(citizen.open(MEASURE).text()).contains("80.0%", "Revised");
      citizen.open(revised.replace("/curator/performance/", "/mynhs/releases/"));
      assertThat(citizen.text())
          .contains("500 people had been counted as late by mistake.", "75.0%", "80.0%");
      assertThat(citizen.violations()).isEmpty();
    }
  }

  private static void embargo(Browser curator, String batch) {
    LocalDate day = LocalDate.now(java.time.ZoneId.of("Europe/London")).plusDays(2);
    curator.open(batch).choose("At a day and a time (embargo)");
    curator.type("Day", Integer.toString(day.getDayOfMonth()));
    curator.type("Month", Integer.toString(day.getMonthValue()));
    curator.type("Year", Integer.toString(day.getYear()));
    curator.type("Time", "9:30am").press("Approve");
    assertThat(curator.text()).contains("They become public when the embargo ends.", "Embargoed");
  }
}
