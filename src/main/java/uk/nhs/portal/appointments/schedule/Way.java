package uk.nhs.portal.appointments.schedule;

/// How patient and clinician meet; FHIR's UK Core calls it the delivery channel.
public enum Way {
  IN_PERSON,
  TELEPHONE,
  VIDEO
}
