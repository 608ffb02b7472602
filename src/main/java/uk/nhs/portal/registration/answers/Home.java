package uk.nhs.portal.registration.answers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.HomeAddress;

/// Where people live, and where letters reach them.
public sealed interface Home {

  /// At an address.
  ///
  /// @param careHome the name of the care home, if it is one
  /// @param students whether it is student accommodation
  /// @param room in student accommodation
  /// @param courseEnd when the student leaves
  /// @param from when people move in, if they have not yet
  record AtAddress(
      HomeAddress address,
      @Nullable String careHome,
      boolean students,
      @Nullable String room,
      @Nullable LocalDate courseEnd,
      @Nullable LocalDate from)
      implements Home {

    @Override
    public String toString() {
      return "AtAddress[***]";
    }
  }

  /// With no fixed address.
  ///
  /// @param whereabouts where they mostly are, in their words
  /// @param letters where letters go
  /// @param lettersTo the address for [Letters#TO_ADDRESS]
  record NoFixedAddress(
      @Nullable String whereabouts, Letters letters, @Nullable HomeAddress lettersTo)
      implements Home {

    @Override
    public String toString() {
      return "NoFixedAddress[***]";
    }
  }

  /// Where letters go for people with no fixed address.
  enum Letters {
    /// To the practice, where they collect them.
    TO_PRACTICE,
    TO_ADDRESS,
    NOWHERE
  }

  /// Where letters go; null if to the practice, or nowhere.
  default @Nullable HomeAddress postalAddress() {
    return switch (this) {
      case AtAddress at -> at.address();
      case NoFixedAddress none -> none.lettersTo();
    };
  }
}
