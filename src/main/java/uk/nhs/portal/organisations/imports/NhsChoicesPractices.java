package uk.nhs.portal.organisations.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// GP practices as NHS Choices published them in 2016: old names, but coordinates.
///
/// The register decides which practices there are; this list only adds to them. Commas stand
/// unquoted in names and addresses and displace what follows; the columns `Visible,False` and the
/// five at the end show where everything belongs.
record NhsChoicesPractices() implements OrganisationLayout {

  private static final int NAME = 4;
  private static final int AFTER_ADDRESS = 5; // city, county, postcode, latitude, longitude

  @Override
  public Optional<Columns> recognise(List<String> first) {
    Columns columns = Columns.ofHeader(first);
    return columns.has("organisationcode", "ispimsmanaged", "postcode", "latitude")
            && !columns.has("parentodscode")
        ? Optional.of(columns)
        : Optional.empty();
  }

  @Override
  public boolean repairsRows() {
    return true;
  }

  @Override
  public Entry read(Row published) {
    Row row = repaired(published);
    Facts facts = new Facts().put(Column.POSTCODE, Fields.postcode(row, "postcode"));
    Fields.located(facts, Fields.point(row, "latitude", "longitude"));
    return new Entry(row, Fields.code(row, "organisationcode"), Source.OTHER, false, facts, null);
  }

  private static Row repaired(Row row) {
    List<String> fields = row.fields();
    int status = statusIndex(fields);
    int end = fields.size() - AFTER_ADDRESS;
    if (status < 0 || end < status + 2) {
      throw row.refusal("organisationstatus", "row.columns");
    }
    List<String> repaired = new ArrayList<>(fields.subList(0, NAME));
    repaired.add(String.join(",", fields.subList(NAME, status)));
    repaired.addAll(fields.subList(status, status + 2));
    repaired.addAll(List.of(String.join(",", fields.subList(status + 2, end)), "", ""));
    repaired.addAll(fields.subList(end, fields.size()));
    return row.with(repaired);
  }

  private static int statusIndex(List<String> fields) {
    for (int i = NAME + 1; i + 1 < fields.size(); i++) {
      boolean managed = fields.get(i + 1).equals("True") || fields.get(i + 1).equals("False");
      if (managed && (fields.get(i).equals("Visible") || fields.get(i).equals("Hidden"))) {
        return i;
      }
    }
    return -1;
  }
}
