package uk.nhs.portal.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Recognises the person behind a request by the token in its cookie, and by nothing else: neither
/// the HTTP session nor the server's memory has to have seen them before.
@Component
class RecogniseByCookie implements SecurityContextRepository {

  private final SessionCookie cookie;
  private final KnownSessions sessions;

  RecogniseByCookie(SessionCookie cookie, KnownSessions sessions) {
    this.cookie = cookie;
    this.sessions = sessions;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Recognised(request);
  }

  @Override
  @Deprecated
  @SuppressWarnings("InlineMeSuggester") // required by the interface
  public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
    return loadDeferredContext(exchange.getRequest()).get();
  }

  /// Nothing to save: [StartSession] gives the cookie, [EndSession] takes it.
  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return session(request).isPresent();
  }

  private Optional<LiveSession> session(HttpServletRequest request) {
    return cookie.read(request).flatMap(sessions::live);
  }

  /// Asks the database only when somebody wants to know.
  private final class Recognised implements DeferredSecurityContext {

    private final HttpServletRequest request;
    private @Nullable SecurityContext context;
    private boolean generated;

    Recognised(HttpServletRequest request) {
      this.request = request;
    }

    @Override
    public SecurityContext get() {
      SecurityContext known = context;
      if (known == null) {
        known = SecurityContextHolder.createEmptyContext();
        Optional<LiveSession> session = session(request);
        if (session.isPresent()) {
          known.setAuthentication(new SignedIn(session.get().person(), session.get().token()));
        }
        generated = session.isEmpty();
        context = known;
      }
      return known;
    }

    @Override
    public boolean isGenerated() {
      get();
      return generated;
    }
  }
}
