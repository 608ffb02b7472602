package uk.nhs.portal.identity.signin;

import java.util.Set;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.server.servlet.Session;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Gives the cookie of the HTTP session the same protection as the portal's own, although it is
/// only the name of a cache.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class HttpSessionCookie implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

  private final SessionCookie ours;

  HttpSessionCookie(SessionCookie ours) {
    this.ours = ours;
  }

  @Override
  public void customize(ConfigurableServletWebServerFactory server) {
    Session session = server.getSettings().getSession();
    session.setTrackingModes(Set.of(Session.SessionTrackingMode.COOKIE));
    session.getCookie().setHttpOnly(true);
    session.getCookie().setSecure(ours.isSecure());
    session.getCookie().setSameSite(SameSite.LAX);
    session.getCookie().setPath("/");
  }
}
