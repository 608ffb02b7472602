package uk.nhs.portal.shell;

import com.vaadin.flow.router.Location;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Where to sign in so that the person comes back to the page they were on.
final class SignInLinks {

  private SignInLinks() {}

  static String backTo(Location location) {
    String path = "/" + location.getPathWithQueryParameters();
    if ("/".equals(path) || path.startsWith("/sign-in")) {
      return "/sign-in";
    }
    return "/sign-in?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }
}
