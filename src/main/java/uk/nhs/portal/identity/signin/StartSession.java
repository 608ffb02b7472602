package uk.nhs.portal.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import uk.nhs.portal.identity.NextPage;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInPerson;

/// After the right password: a session with a token of its own, nothing left of the visitor's HTTP
/// session, and on to the page that was asked for.
final class StartSession implements AuthenticationSuccessHandler {

  private final SignInSessions sessions;
  private final SessionCookie cookie;

  StartSession(SignInSessions sessions, SessionCookie cookie) {
    this.sessions = sessions;
    this.cookie = cookie;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    SignedInPerson person = ((SignedIn) authentication).getPrincipal();
    HttpSession visitors = request.getSession(false);
    if (visitors != null) {
      visitors.invalidate();
    }
    cookie.read(request).ifPresent(sessions::end);
    cookie.give(response, sessions.begin(person, Device.of(request.getHeader("User-Agent"))));
    String next = NextPage.of(request.getParameter(NextPage.PARAMETER));
    response.sendRedirect(next.equals(NextPage.HOME) ? home(person) : next);
  }

  private static String home(SignedInPerson person) {
    if (person.is(Role.PATIENT)) {
      return NextPage.HOME;
    } else if (person.is(Role.PRACTICE_STAFF) || person.is(Role.PRACTICE_MANAGER)) {
      return "/practice";
    } else if (person.is(Role.PHARMACY_STAFF)) {
      return "/pharmacy";
    } else if (person.is(Role.CLINICIAN)) {
      return "/clinician";
    } else if (person.is(Role.TRUST_EDITOR)) {
      return "/trust";
    }
    return "/curator";
  }
}
