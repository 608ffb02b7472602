package uk.nhs.portal.maturity.programmes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An area that a participant covers, as a source names it.
///
/// @param code of the region or board, where one is known
public record CoveredArea(
    UUID participant, Kind kind, String name, @Nullable String code, String source) {

  /// What kind of area.
  public enum Kind {
    REGION,
    ICB,
    /// A county or another place without a code.
    PLACE
  }
}
