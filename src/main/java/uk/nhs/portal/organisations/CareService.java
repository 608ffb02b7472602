package uk.nhs.portal.organisations;

import org.jspecify.annotations.Nullable;

/// What people can go to a place for.
///
/// Practices and pharmacies offer the service of their kind; what other organisations offer is
/// listed for each of them.
public enum CareService {
  GP_PRACTICE,
  PHARMACY,
  /// An emergency department that takes everybody, at every hour (type 1).
  AE,
  /// A centre for illness and injury that needs care today and no ambulance (type 3).
  URGENT_TREATMENT_CENTRE,
  DENTIST,
  OPTICIAN,
  SEXUAL_HEALTH_CLINIC,
  /// Midwives and a labour ward.
  MATERNITY_UNIT,
  /// A sexual assault referral centre.
  SEXUAL_ASSAULT_CENTRE;

  /// The kind whose organisations all offer the service; null if it is listed for each of them.
  public @Nullable OrganisationKind kind() {
    return switch (this) {
      case GP_PRACTICE -> OrganisationKind.GP_PRACTICE;
      case PHARMACY -> OrganisationKind.PHARMACY;
      default -> null;
    };
  }
}
