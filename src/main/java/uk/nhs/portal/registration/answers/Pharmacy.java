package uk.nhs.portal.registration.answers;

import org.jspecify.annotations.Nullable;

/// Where a person wants to get medicines.
///
/// @param way null if the practice does not ask
/// @param which the name or postcode of the pharmacy, in the person's words
/// @param farAway whether they live more than 1.6 km (1 mile) from one
/// @param hardToReach whether one is very difficult to get to
public record Pharmacy(
    @Nullable Way way, @Nullable String which, boolean farAway, boolean hardToReach) {

  /// Which kind.
  public enum Way {
    STREET,
    ONLINE,
    NONE
  }

  /// Whether a dispensing practice may give the person medicines itself (NHS Pharmaceutical
  /// Services Regulations 2013, regulation 48).
  public boolean mayBeDispensedFor() {
    return farAway || hardToReach;
  }

  @Override
  public String toString() {
    return "Pharmacy[" + way + "]";
  }
}
