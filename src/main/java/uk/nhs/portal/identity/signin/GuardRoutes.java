package uk.nhs.portal.identity.signin;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import uk.nhs.portal.identity.NextPage;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.kernel.NotAllowed;

/// Guards the way from page to page inside Flow, which no filter sees: visitors go to the sign-in
/// page and come back, and who may not see the page is told so.
///
/// It stands before Flow's own control, which stays as the second net.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class GuardRoutes implements VaadinServiceInitListener {

  private final AccessAnnotationChecker annotations;

  GuardRoutes(AccessAnnotationChecker annotations) {
    this.annotations = annotations;
  }

  @Override
  public void serviceInit(ServiceInitEvent start) {
    start
        .getSource()
        .addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::beforeEnter));
  }

  private void beforeEnter(BeforeEnterEvent event) {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    boolean signedIn = known != null && known.getPrincipal() instanceof SignedInPerson;
    if (event.isErrorEvent() || mayEnter(event, signedIn ? known : null)) {
      return;
    }
    if (signedIn) {
      event.rerouteToError(new NotAllowed(), "");
    } else {
      String page = "/" + event.getLocation().getPathWithQueryParameters();
      event.forwardToUrl(NextPage.signInBefore(page));
    }
  }

  private boolean mayEnter(BeforeEnterEvent event, @Nullable Authentication known) {
    return annotations.hasAccess(
        event.getNavigationTarget(),
        known,
        role ->
            known != null
                && known.getAuthorities().stream()
                    .anyMatch(each -> ("ROLE_" + role).equals(each.getAuthority())));
  }
}
