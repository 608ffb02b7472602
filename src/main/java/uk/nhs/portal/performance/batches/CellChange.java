package uk.nhs.portal.performance.batches;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;

/// A figure that a batch adds, changes, or ends.
///
/// @param code the measure's
/// @param name the organisation's
/// @param before in the measure's unit; null where there is none
/// @param after in the measure's unit; null where there is none any more
public record CellChange(
    int measure,
    String code,
    LocalDate period,
    OdsCode organisation,
    String name,
    @Nullable Double before,
    @Nullable Double after) {

  /// By how much the value moves; figures that come or go move most.
  double size() {
    return before == null || after == null ? Double.MAX_VALUE : Math.abs(after - before);
  }
}
