package uk.nhs.portal.identity.signin;

import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleEvent;
import org.apache.catalina.session.ManagerBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Lets the server look for HTTP sessions that are over every ten seconds rather than every minute,
/// so that what visitors leave behind is soon gone.
@Component
class SweepHttpSessions implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    server.addContextCustomizers(
        context -> context.addLifecycleListener(SweepHttpSessions::whenStarted));
  }

  /// The container makes a round every ten seconds, and would look at each sixth only.
  private static void whenStarted(LifecycleEvent event) {
    if (Lifecycle.AFTER_START_EVENT.equals(event.getType())
        && event.getLifecycle() instanceof Context context
        && context.getManager() instanceof ManagerBase manager) {
      manager.setProcessExpiresFrequency(1);
    }
  }
}
