package uk.nhs.portal.appointments.schedule;

/// Who may book a type of appointment.
public enum BookableBy {
  /// Patients online, and staff for them.
  PATIENT,
  /// Only the practice's staff.
  STAFF_ONLY
}
