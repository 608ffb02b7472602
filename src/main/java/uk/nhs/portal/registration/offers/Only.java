package uk.nhs.portal.registration.offers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import uk.nhs.portal.organisations.AccessFeature;

/// What somebody wants of a practice; the others are left out.
public enum Only {
  /// It takes new patients, or has not said that it does not.
  ACCEPTING,
  STEP_FREE,
  /// It takes people who stay for up to three months.
  TEMPORARY,
  STUDENTS;

  /// In addresses: `step-free`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The one with this code.
  public static Optional<Only> of(String code) {
    return Arrays.stream(values()).filter(only -> only.code().equals(code)).findFirst();
  }

  /// Whether the practice has what is wanted.
  public boolean accepts(Offer offer) {
    return switch (this) {
      case ACCEPTING -> offer.taking() == Taking.YES || offer.taking() == Taking.NOT_SAID;
      case STEP_FREE -> offer.facilities().access().contains(AccessFeature.STEP_FREE);
      case TEMPORARY -> offer.settings().temporary();
      case STUDENTS -> offer.settings().students();
    };
  }
}
