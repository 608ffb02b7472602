package uk.nhs.portal.registration.decisions;

/// Why a practice looks into an application before it decides.
public enum ReviewReason {
  DETAILS_DIFFER,
  ADDRESS_UNCLEAR,
  PARENT_OR_CARER,
  CARE_NEEDS,
  PREVIOUS_REMOVAL,
  OUT_OF_AREA,
  ASKED_APPLICANT
}
