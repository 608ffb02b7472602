package uk.nhs.portal.registration.answers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.HomeAddress;

/// Where a person was registered and lived before.
///
/// @param registered whether they had a practice in the UK; null if they do not know, or were not
///   asked
/// @param practice the name of the last practice, or of the doctor, in their words
/// @param practicePlace its town or postcode, in their words
/// @param address where they lived before in the UK
/// @param addressAtPractice the address that the last practice has of them
/// @param cameToUk when they came to the UK, for the first time or back
/// @param leftUk when they had left it
public record Before(
    @Nullable Boolean registered,
    @Nullable String practice,
    @Nullable String practicePlace,
    @Nullable HomeAddress address,
    @Nullable HomeAddress addressAtPractice,
    @Nullable LocalDate cameToUk,
    @Nullable LocalDate leftUk) {

  /// Whether nothing tells that the person never had a practice in the UK.
  boolean mayHaveBeenRegistered() {
    return registered == null || registered;
  }

  @Override
  public String toString() {
    return "Before[***]";
  }
}
