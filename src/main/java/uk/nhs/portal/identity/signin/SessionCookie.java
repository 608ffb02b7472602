package uk.nhs.portal.identity.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// The cookie that holds a session's token.
///
/// `__Host-` makes browsers insist that it came from this very host over https. Where a laboratory
/// runs the portal over plain http, `portal.session-cookie.secure=false` gives it another name.
@Component
class SessionCookie {

  private static final int LENGTH_OF_A_TOKEN = 43;

  private final boolean secure;

  SessionCookie(@Value("${portal.session-cookie.secure:true}") boolean secure) {
    this.secure = secure;
  }

  boolean isSecure() {
    return secure;
  }

  /// The name as browsers have to see it.
  String named(String name) {
    return secure ? "__Host-" + name : name;
  }

  Optional<TokenHash> read(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, named("sid")))
        .map(Cookie::getValue)
        .filter(token -> token.length() == LENGTH_OF_A_TOKEN)
        .map(TokenHash::of);
  }

  boolean isOn(HttpServletRequest request) {
    return WebUtils.getCookie(request, named("sid")) != null;
  }

  void give(HttpServletResponse response, String token) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(token).build().toString());
  }

  void take(HttpServletResponse response) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie("").maxAge(0).build().toString());
  }

  private ResponseCookie.ResponseCookieBuilder cookie(String token) {
    return ResponseCookie.from(named("sid"), token)
        .path("/")
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax");
  }
}
