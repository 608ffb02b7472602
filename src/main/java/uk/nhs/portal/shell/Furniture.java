package uk.nhs.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SessionLimits;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Footer;
import uk.nhs.portal.nhsuk.Header;
import uk.nhs.portal.nhsuk.HeaderItem;
import uk.nhs.portal.nhsuk.Still;
import uk.nhs.portal.signposts.Audience;
import uk.nhs.portal.signposts.NavigationItem;

/// What stands on each page around its content: header, footer and the time-out warning.
@org.springframework.stereotype.Component
class Furniture {

  private static final Words WORDS = Words.of(Furniture.class);

  private final WhoIsSignedIn whoIsSignedIn;
  private final SessionLimits limits;
  private final List<NavigationItem> navigation;
  private final boolean nhsLogo;
  private final Still footer;

  Furniture(
      WhoIsSignedIn whoIsSignedIn,
      SessionLimits limits,
      ObjectProvider<NavigationItem> navigation,
      @Value("${portal.nhs-logo:false}") boolean nhsLogo) {
    this.whoIsSignedIn = whoIsSignedIn;
    this.limits = limits;
    this.navigation =
        navigation.stream().sorted(Comparator.comparingInt(NavigationItem::position)).toList();
    this.nhsLogo = nhsLogo;
    this.footer = new Still(footer(nhsLogo));
  }

  Header header(Audience audience, Location location) {
    String key = audience.name().toLowerCase(java.util.Locale.ROOT);
    Optional<SignedInPerson> person = whoIsSignedIn.current();
    Header header = new Header(WORDS.get("service." + key), WORDS.get("home." + key), nhsLogo);
    header.account(account(person, location));
    List<HeaderItem> items = items(audience, person, "/" + location.getPath());
    return items.isEmpty() ? header : header.navigation(items);
  }

  private static Component[] account(Optional<SignedInPerson> person, Location location) {
    if (person.isEmpty()) {
      return new Component[] {
        Header.accountPlainLink(WORDS.get("account.sign-in"), SignInLinks.backTo(location))
      };
    }
    return new Component[] {
      Header.accountLink(person.get().displayName(), "/account"),
      Header.accountForm(WORDS.get("account.sign-out"), "/sign-out", csrf())
    };
  }

  private static Component[] csrf() {
    VaadinRequest request = VaadinRequest.getCurrent();
    Object token = request == null ? null : request.getAttribute(CsrfToken.class.getName());
    if (!(token instanceof CsrfToken csrf)) {
      return new Component[0];
    }
    Input field = new Input();
    field.getElement().setAttribute("type", "hidden");
    field.getElement().setAttribute("name", csrf.getParameterName());
    field.getElement().setAttribute("value", csrf.getToken());
    return new Component[] {field};
  }

  private List<HeaderItem> items(Audience audience, Optional<SignedInPerson> person, String path) {
    List<HeaderItem> items = new ArrayList<>();
    for (NavigationItem item : navigation) {
      if (shown(item.audience(), audience, person)) {
        boolean current = path.equals(item.href()) || path.startsWith(item.href() + "/");
        items.add(new HeaderItem(label(item), item.href(), current));
      }
    }
    return items;
  }

  private static String label(NavigationItem item) {
    int waiting = item.waiting().getAsInt();
    return waiting == 0 ? item.label() : WORDS.get("navigation.waiting", item.label(), waiting);
  }

  private static boolean shown(Audience of, Audience on, Optional<SignedInPerson> person) {
    return switch (of) {
      case VISITOR -> on == Audience.VISITOR;
      case PATIENT ->
          on == Audience.VISITOR
              && person.filter(someone -> someone.roles().contains(Role.PATIENT)).isPresent();
      case PRACTICE, PHARMACY, CLINICIAN, TRUST, CURATOR -> of == on;
    };
  }

  Component footer() {
    return footer.shown();
  }

  private static Footer footer(boolean nhsLogo) {
    Footer footer = new Footer();
    for (String page : List.of("accessibility", "privacy", "cookies", "terms", "contact")) {
      footer.link(WORDS.get(page + ".link"), "/" + page);
    }
    return nhsLogo ? footer : footer.line(WORDS.get("footer.not-nhs"));
  }

  Optional<TimeoutWarning> timeoutWarning() {
    return limits.remaining().map(remaining -> new TimeoutWarning(remaining, limits));
  }
}
