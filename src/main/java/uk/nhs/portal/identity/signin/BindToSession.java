package uk.nhs.portal.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/// Binds each HTTP session to the session of the person in which it began, and notes that the
/// person is there.
///
/// Flow keeps pages in the HTTP session, so it must not outlive the person's session nor pass to
/// somebody else: when the two do not belong together any more it ends here, and the browser loads
/// the page again, as whoever is signed in now.
final class BindToSession extends OncePerRequestFilter {

  private static final String OWNER = BindToSession.class.getName() + ".owner";
  private static final String VISITOR = "visitor";

  private final SessionCookie cookie;
  private final KnownSessions sessions;

  BindToSession(SessionCookie cookie, KnownSessions sessions) {
    this.cookie = cookie;
    this.sessions = sessions;
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
    if (http != null && !owner.equals(http.getAttribute(OWNER))) {
      http.invalidate();
    }
    chain.doFilter(new Bound(request, owner), response);
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

    Bound(HttpServletRequest request, String owner) {
      super(request);
      this.owner = owner;
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
      }
      return http;
    }
  }
}
