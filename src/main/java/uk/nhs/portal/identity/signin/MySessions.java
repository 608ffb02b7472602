package uk.nhs.portal.identity.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.identity.WhoIsSignedIn;

/// Where the signed-in person is signed in, and how they end it elsewhere.
@Service
public class MySessions {

  private final WhoIsSignedIn who;
  private final LoginSessions sessions;
  private final SignInSessions ending;
  private final Clock clock;

  MySessions(WhoIsSignedIn who, LoginSessions sessions, SignInSessions ending, Clock clock) {
    this.who = who;
    this.sessions = sessions;
    this.ending = ending;
    this.clock = clock;
  }

  /// One place where the person is signed in.
  ///
  /// @param device for example `Firefox on Windows`
  /// @param here whether it is the one that asks
  public record Place(String device, Instant since, Instant lastSeen, boolean here) {}

  /// All of them, the newest first.
  public List<Place> all() {
    TokenHash here = here();
    return sessions.openOf(who.require().account(), clock.instant()).stream()
        .map(open ->
            new Place(open.device(), open.created(), open.lastSeen(), open.token().equals(here)))
        .toList();
  }

  /// Ends all but the one that asks.
  @Transactional
  public void endOthers() {
    SignedInPerson person = who.require();
    ending.endAllBut(person.account(), here(), person.actor());
  }

  /// The session by which the current request was recognised.
  static @Nullable TokenHash here() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
        ? signedIn.session()
        : null;
  }
}
