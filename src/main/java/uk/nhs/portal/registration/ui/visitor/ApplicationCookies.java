package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.registration.ApplicationReference;
import uk.nhs.portal.registration.applications.AccessToken;
import uk.nhs.portal.registration.applications.ApplicationKey;
import uk.nhs.portal.registration.applications.BeginApplications;

/// The cookies that open applications for whoever is not signed in: one for each, named after it.
///
/// Like the cookie of a session they are bound to this very host, unless a laboratory runs the
/// portal over plain http.
@Component
class ApplicationCookies {

  private final boolean secure;

  ApplicationCookies(@Value("${portal.session-cookie.secure:true}") boolean secure) {
    this.secure = secure;
  }

  /// What the browser behind the page has in hand.
  ApplicationKey key(ApplicationReference reference) {
    VaadinRequest request = VaadinRequest.getCurrent();
    return key(reference, request == null ? null : request.getCookies());
  }

  /// What the browser that sent a form has in hand.
  ApplicationKey key(ApplicationReference reference, HttpServletRequest request) {
    return key(reference, request.getCookies());
  }

  private ApplicationKey key(ApplicationReference reference, Cookie @Nullable [] cookies) {
    String name = name(reference);
    Optional<AccessToken> token =
        Arrays.stream(Objects.requireNonNullElse(cookies, new Cookie[0]))
            .filter(cookie -> name.equals(cookie.getName()))
            .findFirst()
            .map(Cookie::getValue)
            .flatMap(AccessToken::in);
    return new ApplicationKey(reference, token);
  }

  /// The header that gives the browser the cookie.
  String opening(ApplicationReference reference, AccessToken token) {
    return cookie(reference, token.value()).maxAge(BeginApplications.OPEN).build().toString();
  }

  /// The header that takes it away, if the text is a reference.
  Optional<String> closingIfAny(String reference) {
    try {
      return Optional.of(
          cookie(ApplicationReference.of(reference), "").maxAge(0).build().toString());
    } catch (InvalidValue none) {
      return Optional.empty();
    }
  }

  private ResponseCookie.ResponseCookieBuilder cookie(
      ApplicationReference reference, String value) {
    return ResponseCookie.from(name(reference), value)
        .path("/")
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax");
  }

  private String name(ApplicationReference reference) {
    return (secure ? "__Host-" : "") + "portal-application-" + reference.formatted();
  }
}
