package uk.nhs.portal.appointments;

import java.time.Instant;

/// What became of noting on the day list that a patient arrived, was seen or did not attend.
public sealed interface Marked {

  /// It is noted; noting it again has the same answer.
  record Done(AppointmentStatus now) implements Marked {}

  /// That cannot follow: a colleague was quicker, or the appointment was cancelled.
  record NotNow(AppointmentStatus now) implements Marked {}

  /// Nobody can have missed an appointment that has not begun.
  record TooEarly(Instant from) implements Marked {}
}
