package uk.nhs.portal.organisations.imports;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.organisations.NameCase;

/// NHS Digital's mapping of practices to primary care networks, integrated care boards and regions.
record PracticeMapLayout() implements OrganisationLayout {

  /// What the publisher writes for a practice in no network.
  private static final String UNALLOCATED = "U";

  @Override
  public Optional<Columns> recognise(List<String> first) {
    Columns columns = Columns.ofHeader(first);
    return columns.has("practice_code", "pcn_code", "pcn_name", "stp_code", "comm_region_code")
        ? Optional.of(columns)
        : Optional.empty();
  }

  @Override
  public Entry read(Row row) {
    String network = row.text("pcn_code");
    boolean allocated = network != null && !network.equals(UNALLOCATED);
    Facts facts =
        new Facts()
            .put(Column.PCN_CODE, allocated ? sized(row, "pcn_code", 6) : null)
            .put(Column.PCN_NAME, allocated ? networkName(row) : null)
            .put(Column.ICB_CODE, sized(row, "stp_code", 5))
            .put(Column.REGION_CODE, sized(row, "comm_region_code", 5));
    return new Entry(row, Fields.code(row, "practice_code"), Source.OTHER, false, facts, null);
  }

  private static @Nullable String networkName(Row row) {
    String name = sized(row, "pcn_name", 100);
    return name == null ? null : NameCase.forPeople(name);
  }

  private static @Nullable String sized(Row row, String column, int longest) {
    String text = row.text(column);
    if (text != null && text.length() > longest) {
      throw row.refusal(column, "value.length");
    }
    return text;
  }
}
