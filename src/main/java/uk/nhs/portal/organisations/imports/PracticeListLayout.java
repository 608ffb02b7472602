package uk.nhs.portal.organisations.imports;

import java.util.List;
import java.util.Optional;
import uk.nhs.portal.organisations.SearchWords;

/// Practices of one borough without their codes; they are found by postcode, and phone or name, and
/// get their coordinates.
record PracticeListLayout() implements OrganisationLayout {

  @Override
  public Optional<Columns> recognise(List<String> first) {
    Columns columns = Columns.ofHeader(first);
    return columns.has("name", "address", "postcode", "telephone", "lon", "lat")
        ? Optional.of(columns)
        : Optional.empty();
  }

  @Override
  public Entry read(Row row) {
    Facts facts =
        new Facts()
            .put(Column.NAME, Fields.name(row, "name"))
            .put(Column.POSTCODE, Fields.postcode(row, "postcode"))
            .put(Column.PHONE, Fields.phone(row, "telephone"));
    if (!facts.says(Column.POSTCODE) || SearchWords.plain(row.required("name", n -> n)).isEmpty()) {
      throw row.refusal("postcode", "value.empty");
    }
    Fields.located(facts, Fields.point(row, "lat", "lon"));
    return new Entry(row, null, Source.OTHER, false, facts, null);
  }
}
