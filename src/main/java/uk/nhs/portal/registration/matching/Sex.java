package uk.nhs.portal.registration.matching;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A person's sex as registers keep it: FHIR's administrative gender.
public enum Sex {
  FEMALE,
  MALE,
  OTHER,
  UNKNOWN;

  /// What a code of FHIR or of the registration form says: `female`, `male`, `intersex`, …; none
  /// for `not-said` and whatever else tells nothing.
  public static Optional<Sex> of(String code) {
    String name = code.equals("intersex") ? OTHER.code() : code;
    return Arrays.stream(values()).filter(sex -> sex.code().equals(name)).findFirst();
  }

  /// FHIR's code, such as `female`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether two of them contradict each other; what is not known contradicts nothing.
  boolean contradicts(Sex other) {
    return this != other && this != UNKNOWN && other != UNKNOWN;
  }
}
