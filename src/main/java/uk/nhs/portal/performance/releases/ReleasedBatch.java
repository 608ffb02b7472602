package uk.nhs.portal.performance.releases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A batch of figures that became public.
///
/// @param fileName of what it came from
/// @param provisional whether the publisher expects to revise it
/// @param reason why figures were revised, as whoever published it wrote; null if nobody did
/// @param withdrawnAt null while it is public
/// @param withdrawnReason why it was withdrawn
/// @param measures by their codes; at least one
public record ReleasedBatch(
    UUID id,
    Instant publicFrom,
    String fileName,
    boolean provisional,
    @Nullable String reason,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawnReason,
    List<ReleasedMeasure> measures) {

  public ReleasedBatch {
    measures = List.copyOf(measures);
  }

  /// Whether figures that were public before may be different now.
  public boolean isRevision() {
    return measures.stream().anyMatch(each -> each.revised() > 0);
  }

  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }
}
