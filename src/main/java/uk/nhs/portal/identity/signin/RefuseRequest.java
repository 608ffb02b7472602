package uk.nhs.portal.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import uk.nhs.portal.identity.NextPage;

/// Refuses what a signed-in person may not have, and forms that this site did not make.
///
/// A sign-in or sign-out form that was open since before the last sign-in is no attack: its page is
/// shown again.
final class RefuseRequest implements AccessDeniedHandler {

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    boolean form = why instanceof CsrfException;
    if (form && request.getRequestURI().equals("/sign-in")) {
      String page = NextPage.signInBefore(request.getParameter(NextPage.PARAMETER));
      response.sendRedirect(page + (page.contains("?") ? "&" : "?") + "again");
    } else if (form && request.getRequestURI().equals("/sign-out")) {
      response.sendRedirect("/account");
    } else {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }
}
