package uk.nhs.portal.organisations;

/// What an organisation is for the people who use it.
public enum OrganisationKind {
  /// A GP practice (ODS role RO76).
  GP_PRACTICE,
  /// A community pharmacy (ODS role RO182).
  PHARMACY,
  /// An NHS trust.
  TRUST,
  HOSPITAL,
  /// Any other place where prescriptions are written, such as a walk-in centre or a prison.
  PRESCRIBING_SITE,
  DENTAL_PRACTICE,
  OPTICIAN,
  /// A place of its own for some services, such as an urgent treatment centre.
  CLINIC
}
