package uk.nhs.portal.performance.batches;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.figures.ReportingKind;

/// A figure with everything that the table knows, also what is hidden from the public.
///
/// @param hidden `P` for a small number, `S` because it would give one away; null if it is shown
public record StoredFigure(
    String organisation,
    String name,
    ReportingKind kind,
    @Nullable String region,
    @Nullable String icb,
    int revision,
    @Nullable Double numerator,
    @Nullable Double denominator,
    @Nullable Double value,
    @Nullable Double lower95,
    @Nullable Double upper95,
    @Nullable String hidden,
    @Nullable String note) {

  public boolean isEngland() {
    return kind == ReportingKind.ENGLAND;
  }

  /// Whether it says the same as the other one.
  public boolean agrees(StoredFigure other) {
    return Objects.equals(numerator, other.numerator)
        && Objects.equals(denominator, other.denominator)
        && Objects.equals(value, other.value)
        && Objects.equals(lower95, other.lower95)
        && Objects.equals(upper95, other.upper95)
        && Objects.equals(note, other.note);
  }
}
