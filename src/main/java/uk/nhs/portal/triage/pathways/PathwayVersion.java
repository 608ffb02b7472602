package uk.nhs.portal.triage.pathways;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A version of a pathway as lists show it.
///
/// @param label the author's own number
/// @param uploadedBy the account; null for the portal itself
/// @param note what its author said about it
/// @param withdrawnWhy null unless it is withdrawn
public record PathwayVersion(
    PathwayVersionId id,
    String name,
    String hash,
    String label,
    String title,
    String notice,
    PathwayStatus status,
    @Nullable UUID uploadedBy,
    Instant uploadedAt,
    String note,
    @Nullable Instant publishedAt,
    @Nullable String withdrawnWhy) {

  /// The beginning of the hash, by which people tell versions apart.
  public String shortHash() {
    return hash.substring(0, 10);
  }

  /// Whether it was published before and another version, or none, is live now.
  public boolean canComeBack() {
    return status == PathwayStatus.SUPERSEDED || status == PathwayStatus.WITHDRAWN;
  }
}
