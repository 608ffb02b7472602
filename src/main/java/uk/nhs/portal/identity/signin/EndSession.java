package uk.nhs.portal.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/// Signs out: the session ends in the database, so that its token is worth nothing anywhere.
final class EndSession implements LogoutHandler {

  private final SignInSessions sessions;
  private final SessionCookie cookie;

  EndSession(SignInSessions sessions, SessionCookie cookie) {
    this.sessions = sessions;
    this.cookie = cookie;
  }

  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    cookie.read(request).ifPresent(sessions::end);
    cookie.take(response);
  }
}
