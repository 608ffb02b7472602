package uk.nhs.portal.registration.ui.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.registration.decisions.QueueRow;

/// The queue as comma-separated values (RFC 4180), days as `2026-03-17`.
///
/// It begins with a byte order mark, without which spreadsheets take the names for another
/// encoding. A text that a spreadsheet would take for a formula gets an apostrophe before it:
/// people type their names themselves.
record QueueFile(LocalDate today) {

  private static final Words WORDS = RegistrationPage.WORDS;
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String LINE = "\r\n";

  /// What spreadsheets calculate, also after spaces.
  private static final String FORMULA = "(?s)[\\s\\p{Z}]*[=+\\-@\\t\\r＝＋－＠].*";

  String of(List<QueueRow> rows) {
    String head =
        Stream.of(
                "family",
                "given",
                "born",
                "age",
                "nhs-number",
                "status",
                "sent",
                "due",
                "decided",
                "match",
                "area",
                "kind",
                "household",
                "flags")
            .map(column -> WORDS.get("practice.export." + column))
            .collect(Collectors.joining(","));
    return BYTE_ORDER_MARK
        + Stream.concat(Stream.of(head), rows.stream().map(this::line))
            .map(line -> line + LINE)
            .collect(Collectors.joining());
  }

  private String line(QueueRow row) {
    return Stream.of(
            row.name().family(),
            row.name().given(),
            row.dateOfBirth().value().toString(),
            Integer.toString(row.dateOfBirth().ageOn(today)),
            Optional.ofNullable(row.nhsNumber()).map(NhsNumber::formatted).orElse(""),
            ApplicantWords.one("practice.status", row.status()),
            London.at(row.sentAt()).toLocalDate().toString(),
            row.dueOn().toString(),
            Optional.ofNullable(row.decidedAt())
                .map(at -> London.at(at).toLocalDate().toString())
                .orElse(""),
            ApplicantWords.one("practice.match", row.match()),
            ApplicantWords.one("practice.area", row.area()),
            ApplicantWords.kind(row.kind()),
            Integer.toString(row.householdSize()),
            row.flags().stream()
                .sorted()
                .map(ApplicantWords::flag)
                .collect(Collectors.joining("; ")))
        .map(QueueFile::cell)
        .collect(Collectors.joining(","));
  }

  private static String cell(String text) {
    String safe = text.matches(FORMULA) ? "'" + text : text;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
