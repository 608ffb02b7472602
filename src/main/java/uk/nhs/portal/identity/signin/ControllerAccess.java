package uk.nhs.portal.identity.signin;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Who may have what is no page of Flow: a controller's downloads say so with the same annotations
/// as views, and without one they are for nobody. What nobody answers is not found, for anybody.
final class ControllerAccess implements AuthorizationManager<RequestAuthorizationContext> {

  private final RequestMappingHandlerMapping controllers;
  private final AccessAnnotationChecker annotations;

  ControllerAccess(RequestMappingHandlerMapping controllers, AccessAnnotationChecker annotations) {
    this.controllers = controllers;
    this.annotations = annotations;
  }

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends @Nullable Authentication> authentication,
      RequestAuthorizationContext context) {
    HandlerMethod method = method(context.getRequest());
    if (method == null) {
      return new AuthorizationDecision(true);
    }
    Authentication known = authentication.get();
    boolean signedIn = known instanceof SignedIn;
    return new AuthorizationDecision(
        annotations.hasAccess(
            method.getMethod(),
            signedIn ? known : null,
            role -> signedIn && holds(known, "ROLE_" + role)));
  }

  private static boolean holds(@Nullable Authentication known, String role) {
    return known != null
        && known.getAuthorities().stream().anyMatch(each -> role.equals(each.getAuthority()));
  }

  private @Nullable HandlerMethod method(HttpServletRequest request) {
    try {
      HandlerExecutionChain found = controllers.getHandler(request);
      return found != null && found.getHandler() instanceof HandlerMethod method ? method : null;
    } catch (Exception _) {
      return null; // a controller that does not take such a request answers so itself
    }
  }
}
