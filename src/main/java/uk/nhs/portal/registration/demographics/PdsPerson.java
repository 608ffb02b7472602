package uk.nhs.portal.registration.demographics;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.registration.matching.KnownPerson;
import uk.nhs.portal.registration.matching.KnownPerson.Standing;

/// A person as the Personal Demographics Service has them.
///
/// @param known their details; of a restricted record neither where they live nor how to reach them
/// @param practice where they are registered; none for a restricted record
public record PdsPerson(NhsNumber number, KnownPerson known, @Nullable OdsCode practice) {

  /// Whether they were asked for by a number that has been replaced by this one.
  public boolean isUnderAnotherNumber() {
    return known.standing().contains(Standing.SUPERSEDED);
  }

  @Override
  public String toString() {
    return "PdsPerson[***]";
  }
}
