package uk.nhs.portal.registration.offers;

import uk.nhs.portal.organisations.Coverage;

/// Why a practice may be right for a place, the best reason first.
public enum Fit {
  /// It is in the inner area, where people may always register.
  INNER,
  OUTER,
  /// It is in no area of the practice, which takes people from outside, without visits at home.
  FROM_OUTSIDE,
  /// Nobody knows the practice's area.
  AREA_UNKNOWN,
  /// It is outside, and the practice takes nobody from there.
  NOT_COVERED,
  /// The person has not said where they live, or has no fixed address.
  NOT_ASKED;

  static Fit of(Coverage coverage, boolean takesFromOutside) {
    return switch (coverage) {
      case INNER -> INNER;
      case OUTER -> OUTER;
      case OUTSIDE -> takesFromOutside ? FROM_OUTSIDE : NOT_COVERED;
      case NO_AREA_KNOWN -> takesFromOutside ? FROM_OUTSIDE : AREA_UNKNOWN;
    };
  }
}
