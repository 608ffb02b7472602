package uk.nhs.portal.performance.batches;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A revision of a period that is approved and not withdrawn, whether or not it is public yet.
///
/// @param england `PUBLISHED` or `SUMMED`; null where it has no figure of England
public record StandingRelease(
    LocalDate period,
    int revision,
    boolean wholePeriod,
    @Nullable String england,
    Instant publicFrom) {

  /// Those before a revision whose figures still count: from the last one that brought the whole of
  /// the period.
  ///
  /// @param ascending of one period, by revision
  public static List<StandingRelease> countingBefore(
      List<StandingRelease> ascending, int revision) {
    List<StandingRelease> earlier =
        ascending.stream().filter(release -> release.revision() < revision).toList();
    int floor = 0;
    for (int i = 0; i < earlier.size(); i++) {
      floor = earlier.get(i).wholePeriod() ? i : floor;
    }
    return earlier.subList(floor, earlier.size());
  }
}
