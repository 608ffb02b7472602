package uk.nhs.portal.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/// Binds each HTTP session to the session of the person in which it began, and notes that the
/// person is there.
///
/// Flow keeps pages in the HTTP session, so it must not outlive the person's session nor pass to
/// somebody else: when the two do not belong together any more it ends here, and the browser loads
/// the page again, as whoever is signed in now.
///
/// A visitor's HTTP session ends soon after the last sign of their page, whose heartbeat comes once
/// a minute, and half an hour after they last did something on it.
final class BindToSession extends OncePerRequestFilter {

  private static final String OWNER = BindToSession.class.getName() + ".owner";
  private static final String LAST_ACT = BindToSession.class.getName() + ".last-act";
  private static final String VISITOR = "visitor";

  /// Two heartbeats that browsers may delay to the full minute, and a little.
  private static final Duration SILENT = Duration.ofSeconds(150);

  private static final Duration IDLE = Duration.ofMinutes(30);

  private final SessionCookie cookie;
  private final KnownSessions sessions;
  private final Clock clock;

  BindToSession(SessionCookie cookie, KnownSessions sessions, Clock clock) {
    this.cookie = cookie;
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    LiveSession session = cookie.read(request).flatMap(sessions::live).orElse(null);
    if (session != null && isSignOfLife(request)) {
      sessions.noteSeen(session);
    }
    String owner = session == null ? VISITOR : session.id().toString();
    HttpSession http = request.getSession(false);
    if (http != null && (!owner.equals(http.getAttribute(OWNER)) || isIdle(http, request))) {
      http.invalidate();
    }
    chain.doFilter(new Bound(request, owner, clock.instant()), response);
  }

  /// Whether a visitor has left the page open and done nothing on it for long.
  private boolean isIdle(HttpSession http, HttpServletRequest request) {
    if (!VISITOR.equals(http.getAttribute(OWNER))) {
      return false;
    }
    Instant now = clock.instant();
    if (isSignOfLife(request)) {
      http.setAttribute(LAST_ACT, now);
    }
    return http.getAttribute(LAST_ACT) instanceof Instant last && !now.isBefore(last.plus(IDLE));
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/VAADIN/build/") || path.startsWith("/assets/");
  }

  /// A page or a form, or what the person does on a page; not what an open page does by itself.
  private static boolean isSignOfLife(HttpServletRequest request) {
    String flow = request.getParameter("v-r");
    return flow == null || Objects.equals(flow, "uidl");
  }

  /// A request whose HTTP session belongs to its person from the start.
  private static final class Bound extends HttpServletRequestWrapper {

    private final String owner;
    private final Instant now;

    Bound(HttpServletRequest request, String owner, Instant now) {
      super(request);
      this.owner = owner;
      this.now = now;
    }

    @Override
    public HttpSession getSession() {
      return Objects.requireNonNull(getSession(true));
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
      HttpSession http = super.getSession(create);
      if (http != null && http.isNew() && http.getAttribute(OWNER) == null) {
        http.setAttribute(OWNER, owner);
        if (VISITOR.equals(owner)) {
          http.setAttribute(LAST_ACT, now);
          http.setMaxInactiveInterval((int) SILENT.toSeconds());
        }
      }
      return http;
    }
  }
}
