package uk.nhs.portal.registration.answers;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.DateOfBirth;

/// When and where a person was born.
///
/// @param hospital of a baby, in the words of the parent
public record Birth(
    DateOfBirth date, @Nullable String town, @Nullable String country, @Nullable String hospital) {

  @Override
  public String toString() {
    return "Birth[***]";
  }
}
