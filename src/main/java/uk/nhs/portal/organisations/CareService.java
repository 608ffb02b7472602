package uk.nhs.portal.organisations;

/// What people can go to a place for, whatever kind of organisation runs it.
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
  SEXUAL_ASSAULT_CENTRE
}
