package uk.nhs.portal.identity.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import uk.nhs.portal.identity.SignedInPerson;

/// A session that has not ended, with the person it belongs to.
///
/// @param id what people see and end it by; the token is known to the browser alone
/// @param lastSeen to within a minute
record LiveSession(
    TokenHash token, UUID id, SignedInPerson person, Instant created, Instant lastSeen) {

  /// NHS login asks for both: away for half an hour, or here for twelve hours, and a person signs
  /// in again.
  static final Duration IDLE = Duration.ofMinutes(30);

  static final Duration ABSOLUTE = Duration.ofHours(12);

  /// How exactly the last sign of life is kept, so that not each request writes.
  static final Duration COARSE = Duration.ofSeconds(60);

  Duration idleLeft(Instant now) {
    return Duration.between(now, lastSeen.plus(IDLE));
  }

  Duration absoluteLeft(Instant now) {
    return Duration.between(now, created.plus(ABSOLUTE));
  }

  boolean isOver(Instant now) {
    return !idleLeft(now).isPositive() || !absoluteLeft(now).isPositive();
  }

  boolean isDueToBeSeen(Instant now) {
    return !now.isBefore(lastSeen.plus(COARSE));
  }

  LiveSession seen(Instant now) {
    return new LiveSession(token, id, person, created, now);
  }
}
