package uk.nhs.portal.performance.releases;

import java.util.List;

/// What a release changed in the periods that had public figures before.
///
/// @param changed figures that said something else
/// @param added figures of organisations that had none
/// @param gone figures that are no more
/// @param same figures that say what was said before
/// @param changes those of one page, by measure, period and organisation
public record ReleaseDifference(
    long changed, long added, long gone, long same, List<CellChange> changes) {

  public ReleaseDifference {
    changes = List.copyOf(changes);
  }

  /// How many figures there are to list.
  public long differing() {
    return changed + added + gone;
  }
}
