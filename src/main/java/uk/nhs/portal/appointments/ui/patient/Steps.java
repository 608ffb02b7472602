package uk.nhs.portal.appointments.ui.patient;

import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.AppointmentLinks;
import uk.nhs.portal.appointments.HeldAppointment;

/// Where the steps of the patient's journeys are.
final class Steps {

  private Steps() {}

  /// Why the patient comes, and where to ring them.
  static String reason(AppointmentId hold) {
    return ofBooking(hold, "reason");
  }

  /// All answers before the patient books.
  static String check(AppointmentId hold) {
    return ofBooking(hold, "check");
  }

  /// The confirmation after booking.
  static String booked(AppointmentId appointment) {
    return ofAppointment(appointment, "booked");
  }

  /// Another time for an appointment.
  static String change(AppointmentId appointment) {
    return ofAppointment(appointment, "change");
  }

  /// The old and the new time before the patient changes one for the other.
  static String checkChange(AppointmentId appointment, AppointmentId hold) {
    return change(appointment) + "/" + hold + "/check";
  }

  /// The confirmation after changing.
  static String changed(AppointmentId appointment) {
    return ofAppointment(appointment, "changed");
  }

  static String cancel(AppointmentId appointment) {
    return ofAppointment(appointment, "cancel");
  }

  /// Where a patient goes on who has a hold and all answers.
  static String lastOf(HeldAppointment held) {
    AppointmentId moves = held.moves();
    return moves == null ? check(held.id()) : checkChange(moves, held.id());
  }

  private static String ofBooking(AppointmentId hold, String step) {
    return AppointmentLinks.book() + "/" + hold + "/" + step;
  }

  private static String ofAppointment(AppointmentId appointment, String step) {
    return AppointmentLinks.one(appointment) + "/" + step;
  }
}
