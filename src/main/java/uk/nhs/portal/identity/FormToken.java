package uk.nhs.portal.identity;

import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// The hidden field that every form which the browser posts by itself has to carry, so that no
/// other site can post it for the person.
///
/// @param name of the field
/// @param value for this browser; different each time it is asked for, so that compression tells
///   nothing about it
public record FormToken(String name, String value) {

  /// The field for a form on the page that is being answered.
  ///
  /// @throws IllegalStateException outside a request
  public static FormToken current() {
    return ifAny()
        .orElseThrow(
            () -> new IllegalStateException("the request did not pass the portal's security"));
  }

  /// The field, where a browser is behind the page; a test of a view alone has none.
  public static Optional<FormToken> ifAny() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    Object token =
        request == null
            ? null
            : request.getAttribute(CsrfToken.class.getName(), RequestAttributes.SCOPE_REQUEST);
    return token instanceof CsrfToken csrf
        ? Optional.of(new FormToken(csrf.getParameterName(), csrf.getToken()))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "FormToken[***]";
  }
}
