package uk.nhs.portal.organisations.imports;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.organisations.CareService;
import uk.nhs.portal.organisations.Facilities;
import uk.nhs.portal.organisations.OpeningHours;

/// What one row says about one organisation.
///
/// @param code null if the list has no codes: the organisation is then known by its postcode, and
///   by its phone or name
/// @param mayAdd whether an organisation that is not known yet is added; otherwise it is refused
/// @param hours null if the row says nothing about them, as `services` and `facilities`
record Entry(
    Row row,
    @Nullable String code,
    Source source,
    boolean mayAdd,
    Facts facts,
    @Nullable OpeningHours hours,
    @Nullable Set<CareService> services,
    @Nullable Facilities facilities) {

  /// What a row says in a list that knows neither services nor facilities.
  Entry(
      Row row,
      @Nullable String code,
      Source source,
      boolean mayAdd,
      Facts facts,
      @Nullable OpeningHours hours) {
    this(row, code, source, mayAdd, facts, hours, null, null);
  }

  Entry withCode(String found) {
    return new Entry(row, found, source, mayAdd, facts, hours, services, facilities);
  }
}
