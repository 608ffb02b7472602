package uk.nhs.portal.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import uk.nhs.portal.identity.NextPage;

/// Sends who is not signed in to the sign-in page, and from there back to where they wanted to go.
final class SendToSignIn implements AuthenticationEntryPoint {

  private final SessionCookie cookie;

  SendToSignIn(SessionCookie cookie) {
    this.cookie = cookie;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    String query = request.getQueryString();
    boolean page = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
    String signIn = NextPage.signInBefore(page ? asked : null);
    boolean wasSignedIn = cookie.isOn(request);
    if (wasSignedIn) {
      cookie.take(response);
      signIn += (signIn.contains("?") ? "&" : "?") + "expired";
    }
    response.sendRedirect(signIn);
  }
}
