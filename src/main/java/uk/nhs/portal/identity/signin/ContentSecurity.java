package uk.nhs.portal.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.web.header.HeaderWriter;

/// What a page may load and run: only what comes from this site, and of the scripts and styles
/// written into the page only those that carry this answer's nonce.
final class ContentSecurity implements HeaderWriter {

  /// The request's attribute with the nonce; the shell writes it onto the page's own scripts.
  static final String NONCE = "portal.csp.nonce";

  private static final SecureRandom RANDOM = new SecureRandom();

  /// What stands in the page: `'unsafe-eval'` because Flow's client makes functions of the
  /// expressions that the server sends it.
  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self' 'nonce-%1$s' 'unsafe-eval'",
          "style-src 'self' 'nonce-%1$s'",
          "img-src 'self' data:",
          "font-src 'self'",
          "connect-src 'self'",
          "manifest-src 'self'",
          "form-action 'self'",
          "frame-ancestors 'none'",
          "base-uri 'self'",
          "object-src 'none'");

  /// Gives the answer its nonce, if it has none yet.
  static void giveNonce(HttpServletRequest request) {
    if (request.getAttribute(NONCE) == null) {
      byte[] nonce = new byte[16];
      RANDOM.nextBytes(nonce);
      request.setAttribute(NONCE, Base64.getEncoder().encodeToString(nonce));
    }
  }

  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    Object nonce = request.getAttribute(NONCE);
    if (nonce != null) {
      response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
    }
  }
}
