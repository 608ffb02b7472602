package uk.nhs.portal.organisations.successions;

import java.util.List;
import uk.nhs.portal.kernel.OdsCode;

/// Where an organisation came from and what became of it.
///
/// @param predecessors all that it was made of, those before those too, the earliest first
/// @param successors all that came after it, the nearest first
/// @param formerNames none of which is its name today, the latest first
public record OrganisationHistory(
    OdsCode code,
    List<Predecessor> predecessors,
    List<Successor> successors,
    List<FormerName> formerNames) {

  /// Whether there is nothing to tell.
  public boolean isEmpty() {
    return predecessors.isEmpty() && successors.isEmpty() && formerNames.isEmpty();
  }
}
