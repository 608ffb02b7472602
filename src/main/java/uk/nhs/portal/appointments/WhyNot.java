package uk.nhs.portal.appointments;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Why a patient cannot book: the rule, with what it says in this case.
public sealed interface WhyNot {

  /// The practice books this type of appointment itself.
  record StaffOnly() implements WhyNot {}

  /// The practice no longer offers this type of appointment, or not in this way.
  record NotOffered() implements WhyNot {}

  /// There are times, but it is too early to book them.
  record NotYetOpen(NextOpening next) implements WhyNot {}

  /// The practice wants more notice.
  ///
  /// @param until when it could have been booked
  record TooLate(Instant until) implements WhyNot {}

  /// Every time is taken.
  ///
  /// @param times how many there are
  /// @param upTo the last day that patients can book now
  record AllTaken(int times, LocalDate upTo, @Nullable NextOpening next) implements WhyNot {}

  /// The practice has made no times.
  ///
  /// @param upTo the last day that patients can book now
  record NoTimes(LocalDate upTo) implements WhyNot {}

  /// The practice would not know which number to ring.
  record PhoneNeeded() implements WhyNot {}
}
