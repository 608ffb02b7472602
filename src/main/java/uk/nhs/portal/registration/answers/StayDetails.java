package uk.nhs.portal.registration.answers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.registration.Stay;

/// For how long people register.
///
/// @param until the last day of a temporary stay; null for a permanent one
/// @param usualGp the practice where a temporary patient stays registered; null if there is none
public record StayDetails(
    Stay stay,
    @Nullable LocalDate until,
    @Nullable String usualGp,
    @Nullable Postcode usualGpPostcode) {

  @Override
  public String toString() {
    return "StayDetails[" + stay + "]";
  }
}
