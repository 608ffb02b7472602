package uk.nhs.portal.testing;

import com.vaadin.browserless.BrowserlessTestSpringLookupInitializer;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.browserless.internal.Routes;
import com.vaadin.browserless.internal.UIFactory;
import com.vaadin.browserless.mocks.MockSpringServlet;
import com.vaadin.browserless.mocks.MockedUI;
import com.vaadin.browserless.mocks.SpringSecurityRequestCustomizer;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;

/// Somebody's browser window on the running application, without a browser.
///
/// It stands on the inner parts of Vaadin's kit for browserless tests: the kit's own windows and
/// base classes name web components that the portal does not have.
public final class Window implements AutoCloseable {

  private static final Routes ROUTES = new Routes().autoDiscoverViews("uk.nhs.portal");

  private Window(ApplicationContext context) {
    BrowserlessTestSpringLookupInitializer.setApplicationContext(context);
    UIFactory newUi = MockedUI::new;
    MockVaadin.setup(
        newUi,
        new MockSpringServlet(ROUTES, context, newUi),
        Set.of(
            BrowserlessTestSpringLookupInitializer.class, SpringSecurityRequestCustomizer.class));
  }

  /// A window of somebody with this role.
  public static Window of(ApplicationContext context, String role) {
    SignedInAs _ = SignedInAs.somebody(Set.of(Role.valueOf(role)), null, List.of());
    return new Window(context);
  }

  /// Goes to an address, from the root of the site; returns the HTML of what shows then.
  public String open(String href) {
    Location location = new Location(href.substring(1));
    UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    return html();
  }

  /// The HTML of what shows, without the layout around it.
  public String html() {
    return view().getElement().getOuterHTML();
  }

  /// The title of the document.
  public String title() {
    return UI.getCurrent().getInternals().getTitle();
  }

  /// Submits the only form of what shows.
  public void submit() {
    OpenPage.submit(
        OpenPage.elements(view(), "form")
            .reduce((one, another) -> {
              throw new IllegalStateException("there are several forms");
            })
            .orElseThrow());
  }

  @Override
  public void close() {
    MockVaadin.tearDown();
    BrowserlessTestSpringLookupInitializer.clearApplicationContext();
    SecurityContextHolder.clearContext();
  }

  private static HasElement view() {
    return UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
  }
}
