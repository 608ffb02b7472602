package uk.nhs.portal.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.util.UriComponentsBuilder;
import uk.nhs.portal.identity.NextPage;

/// Back to the sign-in page: with the same answer for a wrong password as for an unknown address.
final class RefuseSignIn implements AuthenticationFailureHandler {

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    UriComponentsBuilder page =
        UriComponentsBuilder.fromUriString(
            NextPage.signInBefore(request.getParameter(NextPage.PARAMETER)));
    switch (why) {
      case SignInByPassword.TooManyTries wait -> page.queryParam("wait", wait.minutes());
      case AuthenticationServiceException _ -> page.queryParam("busy");
      default -> page.queryParam("error");
    }
    response.sendRedirect(page.build(true).toUriString());
  }
}
