package uk.nhs.portal.identity;

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
    Object token =
        RequestContextHolder.currentRequestAttributes()
            .getAttribute(CsrfToken.class.getName(), RequestAttributes.SCOPE_REQUEST);
    if (token instanceof CsrfToken csrf) {
      return new FormToken(csrf.getParameterName(), csrf.getToken());
    }
    throw new IllegalStateException("the request did not pass the portal's security");
  }

  @Override
  public String toString() {
    return "FormToken[***]";
  }
}
