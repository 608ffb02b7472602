package uk.nhs.portal.organisations.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.organisations.CqcRating;

/// Ratings of practices by the Care Quality Commission. A practice may have several rows, one for
/// each of its locations or years.
record RatingsLayout() implements OrganisationLayout {

  private static final String CODE = "practice.code";

  /// What the publisher writes for a location that belongs to no practice of the register.
  private static final String NONE = "NA";

  @Override
  public Optional<Columns> recognise(List<String> first) {
    Columns columns = Columns.ofHeader(first);
    return columns.has(CODE, "year", "latest_rating", "inherited_rating_y_n")
        ? Optional.of(columns)
        : Optional.empty();
  }

  @Override
  public Entry read(Row row) {
    if (NONE.equals(row.text(CODE))) {
      throw row.refusal(CODE, "ods-code.none");
    }
    Facts facts =
        new Facts()
            .put(Column.CQC_RATING, row.required("latest_rating", RatingsLayout::rating))
            .put(Column.CQC_YEAR, Fields.year(row, "year"))
            .put(Column.CQC_INHERITED, "Y".equals(row.text("inherited_rating_y_n")));
    return new Entry(row, Fields.code(row, CODE), Source.OTHER, false, facts, null);
  }

  @Override
  public String uniqueCode(Entry entry) {
    return "";
  }

  static CqcRating rating(String text) {
    try {
      return CqcRating.valueOf(text.toUpperCase(Locale.ROOT).replace(' ', '_'));
    } catch (IllegalArgumentException _) {
      throw new InvalidValue("rating.unknown");
    }
  }
}
