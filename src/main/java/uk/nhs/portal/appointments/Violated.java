package uk.nhs.portal.appointments;

import java.util.Locale;
import org.springframework.dao.DataIntegrityViolationException;

/// Which promise of the schema an act would have broken.
enum Violated {
  /// One live appointment a slot.
  ONE_PATIENT_A_SLOT,
  /// One place a patient at a time.
  ONE_PLACE_A_PATIENT,
  OTHER;

  static Violated by(DataIntegrityViolationException refused) {
    String message = String.valueOf(refused.getMostSpecificCause().getMessage());
    String lower = message.toLowerCase(Locale.ROOT);
    if (lower.contains("uq_appointment_live_slot")) {
      return ONE_PATIENT_A_SLOT;
    }
    boolean time = lower.contains("patient_time.primary") || lower.contains("pk_patient_time");
    return time || lower.contains("uq_appointment_patient_time") ? ONE_PLACE_A_PATIENT : OTHER;
  }
}
