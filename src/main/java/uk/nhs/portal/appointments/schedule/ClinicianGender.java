package uk.nhs.portal.appointments.schedule;

/// What a clinician lets patients know of their gender, so that a patient can choose.
public enum ClinicianGender {
  FEMALE,
  MALE,
  OTHER
}
