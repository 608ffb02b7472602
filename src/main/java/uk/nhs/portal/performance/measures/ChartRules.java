package uk.nhs.portal.performance.measures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the figures of a measure over time are judged by statistical process control.
///
/// @param target in the measure's unit; null where there is none
/// @param rebase the first days of periods from which on limits are found anew, ascending
/// @param fixAfter limits come from the first so many points of each group; null for all points
/// @param screenOutliers whether large moving ranges are left out when limits are found
public record ChartRules(
    @Nullable Double target,
    List<LocalDate> rebase,
    @Nullable Integer fixAfter,
    boolean screenOutliers) {

  public ChartRules {
    rebase = rebase.stream().sorted().distinct().toList();
  }
}
