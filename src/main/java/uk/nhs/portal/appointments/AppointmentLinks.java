package uk.nhs.portal.appointments;

import java.util.UUID;
import uk.nhs.portal.identity.PatientId;

/// Where pages about appointments are.
public final class AppointmentLinks {

  /// What addresses call that for which an appointment is booked.
  public static final String BASED_ON = "for";

  private AppointmentLinks() {}

  /// The patient's appointments.
  public static String mine() {
    return "/appointments";
  }

  /// One of them: its details, and the confirmation after booking.
  public static String one(AppointmentId appointment) {
    return "/appointments/" + appointment;
  }

  /// Its file for the patient's own calendar.
  public static String calendar(AppointmentId appointment) {
    return one(appointment) + "/calendar.ics";
  }

  /// Where a patient starts to book.
  public static String book() {
    return "/appointments/book";
  }

  /// The times of a day on which a slot lies, of its type and way.
  public static String times(SlotSummary slot) {
    return book() + "/times?type=" + slot.type() + "&way=" + slot.way() + "&day=" + slot.day();
  }

  /// Where staff find the patient for whom they book.
  public static String bookForPatient() {
    return dayList() + "/book";
  }

  /// Where staff choose a time for a patient of their practice.
  public static String bookForPatient(PatientId patient) {
    return bookForPatient() + "/" + patient;
  }

  /// The same for something that asks for an appointment; booking it tells so with
  /// [AppointmentBooked#basedOn].
  public static String bookForPatient(PatientId patient, UUID basedOn) {
    return bookForPatient(patient) + "?" + BASED_ON + "=" + basedOn;
  }

  /// An appointment as the practice sees it.
  public static String atPractice(AppointmentId appointment) {
    return dayList() + "/" + appointment;
  }

  /// The practice's schedule.
  public static String schedule() {
    return "/practice/schedule";
  }

  /// The practice's day list.
  public static String dayList() {
    return "/practice/appointments";
  }
}
