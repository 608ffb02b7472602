package uk.nhs.portal.organisations.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// The portal's own layout of successions: a header with `predecessor, successor, on`, and `note`
/// and `former_name` (of the predecessor) where there are any. Dates are `2026-03-31`.
record SuccessionList() implements SuccessionLayout {

  private static final String SUCCESSOR = "successor";
  private static final int LONGEST_NOTE = 200;

  @Override
  public Optional<Columns> recognise(List<String> first) {
    Columns columns = Columns.ofHeader(first);
    return columns.has("predecessor", SUCCESSOR, "on") ? Optional.of(columns) : Optional.empty();
  }

  @Override
  public SuccessionEntry read(Row row) {
    String predecessor = Fields.code(row, "predecessor");
    String successor = Fields.code(row, SUCCESSOR);
    LocalDate on = Fields.date(row, "on", DateTimeFormatter.ISO_LOCAL_DATE);
    if (on == null) {
      throw row.refusal("on", "value.empty");
    }
    boolean named = row.text("former_name") != null;
    if (predecessor.equals(successor) && !named) {
      throw row.refusal(SUCCESSOR, "succession.same");
    }
    String note = row.text("note");
    if (note != null && note.length() > LONGEST_NOTE) {
      throw row.refusal("note", "value.length");
    }
    FormerName name =
        named
            ? new FormerName(predecessor, Fields.name(row, "former_name"), on.minusDays(1))
            : null;
    return new SuccessionEntry(row, predecessor, successor, on, note, name);
  }
}
