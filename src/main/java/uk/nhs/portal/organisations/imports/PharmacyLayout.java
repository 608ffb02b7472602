package uk.nhs.portal.organisations.imports;

import java.util.List;
import java.util.Optional;
import uk.nhs.portal.organisations.OrganisationKind;
import uk.nhs.portal.organisations.OrganisationStatus;

/// Pharmacies as councils publish them for their health and wellbeing boards, with the opening
/// hours of each weekday.
record PharmacyLayout() implements OrganisationLayout {

  private static final String CODE = "organisation_data_service_code";
  private static final String HOURS = "opening_hours_";

  @Override
  public Optional<Columns> recognise(List<String> first) {
    Columns columns = Columns.ofHeader(first);
    return columns.has("pharmacy_name", CODE, "postcode", HOURS + "monday", HOURS + "sunday")
        ? Optional.of(columns)
        : Optional.empty();
  }

  @Override
  public Entry read(Row row) {
    Facts facts =
        new Facts()
            .put(Column.KIND, OrganisationKind.PHARMACY)
            .put(Column.STATUS, OrganisationStatus.ACTIVE)
            .put(Column.NAME, Fields.name(row, "pharmacy_name"))
            .put(Column.POSTCODE, Fields.postcode(row, "postcode"));
    AddressLines.ofOneLine(row.text("address")).into(facts);
    return new Entry(
        row, Fields.code(row, CODE), Source.PHARMACIES, true, facts, HoursText.week(row, HOURS));
  }
}
