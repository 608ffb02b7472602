package uk.nhs.portal.appointments;

/// What became of cancelling an appointment.
public sealed interface Cancellation
    permits Cancellation.Cancelled, Cancellation.NotCancellable, TooLateOnline {

  /// It is cancelled; cancelling it again has the same answer.
  record Cancelled(AppointmentSummary appointment) implements Cancellation {}

  /// The patient has arrived, was seen or did not attend: there is nothing left to cancel.
  record NotCancellable(AppointmentSummary appointment) implements Cancellation {}
}
