package uk.nhs.portal.performance.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.intake.NewFigure;
import uk.nhs.portal.performance.measures.Measure;

/// The numbers of an indicator's row in Fingertips, where the value has the last word: rates may be
/// standardised, and then do not follow from count and denominator.
record IndicatorFigure(
    @Nullable Double count,
    @Nullable Double denominator,
    @Nullable Double value,
    @Nullable Double lower95,
    @Nullable Double upper95) {

  NewFigure of(FileRow row, Measure measure, LocalDate period, String organisation) {
    boolean follows =
        value == null
            || (count != null
                && denominator != null
                && denominator > 0
                && Math.abs(measure.unit().multiplier() * count / denominator - value)
                    <= 1e-6 * Math.max(1, Math.abs(value)));
    boolean absent = value == null && (count == null || denominator == null);
    return new NewFigure(
        row.line(),
        measure,
        period,
        organisation,
        absent ? null : count,
        absent || !follows ? null : denominator,
        absent ? null : value,
        absent ? null : lower95,
        absent ? null : upper95,
        absent ? NewFigure.MISSING : null);
  }
}
