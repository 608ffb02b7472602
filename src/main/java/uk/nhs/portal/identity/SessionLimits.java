package uk.nhs.portal.identity;

import java.util.Optional;

/// How long the person may stay signed in, for the page that warns them in time.
///
/// Half an hour after their last sign of life they are signed out, and twelve hours after they
/// signed in, whatever they did. Heartbeats of an open page are no sign of life.
public interface SessionLimits {

  /// What is left now; empty if nobody is signed in.
  Optional<Remaining> remaining();

  /// The person wants to stay: their half hour begins anew. The twelve hours do not.
  void extend();

  /// Seconds that are left before a person is signed out.
  ///
  /// @param idleSeconds until they are signed out for being away
  /// @param absoluteSeconds until they have to sign in again in any case
  record Remaining(long idleSeconds, long absoluteSeconds) {

    /// Whichever comes first.
    public long seconds() {
      return Math.min(idleSeconds, absoluteSeconds);
    }
  }
}
