package uk.nhs.portal.organisations;

import java.time.ZonedDateTime;

/// How a place stands at one moment of an ordinary week.
public sealed interface OpenState {

  /// Open now.
  ///
  /// @param until when it closes next
  record Open(ZonedDateTime until) implements OpenState {}

  /// Open at every hour of the week.
  record AlwaysOpen() implements OpenState {}

  /// Closed now.
  ///
  /// @param until when it opens next
  record Closed(ZonedDateTime until) implements OpenState {}

  /// Nobody has said when it is open.
  record HoursUnknown() implements OpenState {}
}
