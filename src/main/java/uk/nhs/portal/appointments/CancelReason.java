package uk.nhs.portal.appointments;

/// Why an appointment is cancelled.
public enum CancelReason {
  NO_LONGER_NEEDED(true),
  UNABLE_TO_ATTEND(true),
  BOOKED_BY_MISTAKE(true),
  OTHER(true),
  PATIENT_ASKED(false),
  CLINICIAN_AWAY(false),
  SESSION_CANCELLED(false),
  PRACTICE_CLOSED(false);

  private final boolean patients;

  CancelReason(boolean patients) {
    this.patients = patients;
  }

  /// Whether it is a patient's reason; the others are the practice's.
  public boolean isPatients() {
    return patients;
  }
}
