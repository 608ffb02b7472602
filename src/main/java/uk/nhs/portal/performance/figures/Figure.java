package uk.nhs.portal.performance.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One value of one measure for one organisation in one period, as the public may see it.
///
/// @param period its first day
/// @param revision from 1; later ones replace earlier ones
/// @param numerator null where the publication has none, or it is hidden
/// @param denominator null where the publication has none, or it is hidden
/// @param value in the measure's unit; null where there is none, or it is hidden
/// @param lower95 the interval that the publication brings; null where it brings none
/// @param upper95 the interval that the publication brings; null where it brings none
/// @param hidden whether it is kept back because it, or another one, is a small number
/// @param note a code that says why there is no value; null where there is one
/// @param provisional whether the publisher expects to revise it
public record Figure(
    LocalDate period,
    int revision,
    @Nullable Double numerator,
    @Nullable Double denominator,
    @Nullable Double value,
    @Nullable Double lower95,
    @Nullable Double upper95,
    boolean hidden,
    @Nullable String note,
    boolean provisional) {

  public boolean isRevised() {
    return revision > 1;
  }
}
