package uk.nhs.portal.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/// Lets no browser and nobody in between keep a page: who sits down at the computer next must not
/// go back to it. Only the portal's own scripts, styles and pictures may be kept.
final class NeverKeep implements HeaderWriter {

  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    String path = request.getRequestURI();
    if (!path.startsWith("/VAADIN/build/")
        && !path.startsWith("/VAADIN/static/")
        && !path.startsWith("/assets/")) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }
}
