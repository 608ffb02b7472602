package uk.nhs.portal.identity.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import uk.nhs.portal.identity.SessionLimits;

/// The limits of the session by which the current request was recognised.
@Service
class LimitsOfThisSession implements SessionLimits {

  private final KnownSessions sessions;
  private final Clock clock;

  LimitsOfThisSession(KnownSessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  public Optional<Remaining> remaining() {
    Instant now = clock.instant();
    return current()
        .map(session ->
            new Remaining(
                session.idleLeft(now).toSeconds(), session.absoluteLeft(now).toSeconds()));
  }

  @Override
  public void extend() {
    current().ifPresent(sessions::extend);
  }

  private Optional<LiveSession> current() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
        ? Optional.ofNullable(signedIn.session()).flatMap(sessions::live)
        : Optional.empty();
  }
}
