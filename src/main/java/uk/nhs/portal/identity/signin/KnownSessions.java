package uk.nhs.portal.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/// The sessions as this server last saw them, at most five seconds ago.
///
/// A page makes several requests at once, and one statement is enough for all of them. What ends on
/// this server ends at once; what ends on another is known here five seconds later, when the cookie
/// is long gone from the browser.
@Service
class KnownSessions {

  private static final Duration FRESH = Duration.ofSeconds(5);
  private static final int MANY = 10_000;

  private final LoginSessions sessions;
  private final Clock clock;
  private final Map<TokenHash, Known> known = new ConcurrentHashMap<>();

  KnownSessions(LoginSessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  private record Known(LiveSession session, Instant asOf) {

    boolean isFresh(Instant now) {
      return now.isBefore(asOf.plus(FRESH)) && !now.isBefore(asOf);
    }
  }

  /// The session behind a token, if it has not ended and its time is not over.
  Optional<LiveSession> live(TokenHash token) {
    Instant now = clock.instant();
    Known last = known.get(token);
    Optional<LiveSession> session =
        last != null && last.isFresh(now) ? Optional.of(last.session()) : load(token, now);
    return session.filter(found -> !found.isOver(now));
  }

  /// Notes that the person is there; writes once a minute.
  void noteSeen(LiveSession session) {
    if (session.isDueToBeSeen(clock.instant())) {
      extend(session);
    }
  }

  /// Begins the half hour anew, whatever was noted before.
  void extend(LiveSession session) {
    Instant now = clock.instant();
    sessions.seen(session.token(), now);
    known.computeIfPresent(session.token(), (token, was) -> new Known(session.seen(now), was.asOf));
  }

  void forget(TokenHash token) {
    known.remove(token);
  }

  private Optional<LiveSession> load(TokenHash token, Instant now) {
    if (known.size() >= MANY) {
      known.values().removeIf(each -> !each.isFresh(now));
    }
    Optional<LiveSession> found = sessions.find(token);
    found.ifPresentOrElse(
        session -> known.put(token, new Known(session, now)), () -> known.remove(token));
    return found;
  }
}
