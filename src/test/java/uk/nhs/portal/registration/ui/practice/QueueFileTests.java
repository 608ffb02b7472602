package uk.nhs.portal.registration.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.ApplicantStatus;
import uk.nhs.portal.registration.ApplicationId;
import uk.nhs.portal.registration.Area;
import uk.nhs.portal.registration.Relation;
import uk.nhs.portal.registration.Stay;
import uk.nhs.portal.registration.decisions.Match;
import uk.nhs.portal.registration.decisions.QueueRow;

class QueueFileTests {

  private final QueueFile file = new QueueFile(LocalDate.of(2026, 3, 3));

  @Test
  void aFileHasAByteOrderMarkAHeadAndALineForEachPerson() {
    assertThat(file.of(List.of(row("Ada", "Test"))))
        .isEqualTo(
            "\uFEFFLast name,First name,Date of birth,Age,NHS number,Status,Sent,Due,Decided,Match,"
                + "Area,Kind of registration,People of the application,To note\r\n"
                + "Test,Ada,1980-02-03,46,999 123 4519,New,2026-03-01,2026-03-15,,Matched,In area,"
                + "Transfer from another practice,2,Carer; Interpreter\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44", "-1", "@SUM(A1)", " =1", "\t=1"})
  void whatASpreadsheetWouldCalculateStaysText(String name) {
    assertThat(lastLine(row("Ada", name))).startsWith("'").contains(name.strip().substring(1));
  }

  @Test
  void commasQuotesAndLinesStayInTheirCell() {
    assertThat(lastLine(row("Ada", "O'Neil, \"Jo\""))).startsWith("\"O'Neil, \"\"Jo\"\"\",Ada,");
    assertThat(lastLine(row("Ada", "=A,B"))).startsWith("\"'=A,B\",Ada,");
  }

  @Test
  void aHyphenWithinANameIsNoFormula() {
    assertThat(lastLine(row("Ada", "Smith-Jones"))).startsWith("Smith-Jones,Ada,");
  }

  private String lastLine(QueueRow row) {
    String text = file.of(List.of(row));
    return text.substring(text.indexOf("\r\n") + 2);
  }

  private static QueueRow row(String given, String family) {
    return new QueueRow(
        ApplicantId.next(),
        ApplicationId.next(),
        2,
        new PersonName(given, family),
        DateOfBirth.of(LocalDate.of(1980, 2, 3)),
        Relation.ME,
        new NhsNumber("9991234519"),
        Stay.PERMANENT,
        null,
        ApplicantStatus.NEW,
        "TRANSFER_IN",
        Area.INNER,
        Match.EXACT,
        null,
        Set.of("interpreter", "carer"),
        Set.of(),
        null,
        Instant.parse("2026-03-01T12:00:00Z"),
        LocalDate.of(2026, 3, 15),
        null,
        null,
        1);
  }
}
