package uk.nhs.portal.performance.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.measures.Measure;

/// A figure as a row says it.
///
/// @param line on which line; 0 where it comes from no file
/// @param organisation an ODS code, the ONS code of an area, or `England`
/// @param value in the measure's unit; null where it follows from the other two
/// @param note why there is nothing, such as `missing`; null where there is something
public record NewFigure(
    long line,
    Measure measure,
    LocalDate period,
    String organisation,
    @Nullable Double numerator,
    @Nullable Double denominator,
    @Nullable Double value,
    @Nullable Double lower95,
    @Nullable Double upper95,
    @Nullable String note) {

  /// Nothing is known.
  public static final String MISSING = "missing";

  /// The publisher keeps it back.
  public static final String SUPPRESSED = "suppressed";

  /// There is nothing of which it could be a part.
  public static final String NO_DENOMINATOR = "no-denominator";

  /// A numerator, and what it is a part of or counted among.
  public static NewFigure of(
      long line,
      Measure measure,
      LocalDate period,
      String organisation,
      @Nullable Double numerator,
      @Nullable Double denominator) {
    return new NewFigure(
        line, measure, period, organisation, numerator, denominator, null, null, null, null);
  }
}
