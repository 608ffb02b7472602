package uk.nhs.portal.performance.releases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.measures.Measure;

/// A day on which figures come out.
///
/// @param at the time, once it is fixed; null before
/// @param measures by their codes; at least one
public record ComingRelease(LocalDate day, @Nullable Instant at, List<Measure> measures) {

  public ComingRelease {
    measures = List.copyOf(measures);
  }
}
