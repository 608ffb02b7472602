package uk.nhs.portal.organisations.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A list of the trusts in a programme with their codes and names then and their codes now, such as
/// the exemplars of 2016: `ods_code_2016, name_2016, ods_code_2026, note`, in which a note begins
/// with `closed 2019-03-31` if another organisation took the trust's place on the next day.
record ProgrammeList() implements SuccessionLayout {

  private static final String NOTE = "note";
  private static final Pattern YEARS = Pattern.compile("ods_code_(\\d{4})");
  private static final Pattern CLOSED = Pattern.compile("closed (\\d{4}-\\d{2}-\\d{2})\\b.*");

  @Override
  public Optional<Columns> recognise(List<String> first) {
    Columns columns = Columns.ofHeader(first);
    List<String> years = years(columns);
    return years.size() == 2 && columns.has("name_" + years.getFirst(), NOTE)
        ? Optional.of(columns)
        : Optional.empty();
  }

  @Override
  public SuccessionEntry read(Row row) {
    List<String> years = years(row.columns());
    String then = Fields.code(row, "ods_code_" + years.getFirst());
    String now = Fields.code(row, "ods_code_" + years.getLast());
    String name = Fields.name(row, "name_" + years.getFirst());
    if (then.equals(now)) {
      return new SuccessionEntry(row, then, now, null, null, new FormerName(then, name, null));
    }
    LocalDate closed = closed(row);
    if (closed == null) {
      throw row.refusal(NOTE, "succession.closed");
    }
    return new SuccessionEntry(
        row, then, now, closed.plusDays(1), null, new FormerName(then, name, closed));
  }

  private static @Nullable LocalDate closed(Row row) {
    String note = row.text(NOTE);
    Matcher matcher = CLOSED.matcher(note == null ? "" : note);
    if (!matcher.matches()) {
      return null;
    }
    try {
      return LocalDate.parse(matcher.group(1), DateTimeFormatter.ISO_LOCAL_DATE);
    } catch (DateTimeParseException _) {
      throw row.refusal(NOTE, "date.syntax");
    }
  }

  /// Of which years the list has codes, the earliest first.
  private static List<String> years(Columns columns) {
    return columns.names().stream()
        .map(YEARS::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .distinct()
        .sorted()
        .toList();
  }
}
