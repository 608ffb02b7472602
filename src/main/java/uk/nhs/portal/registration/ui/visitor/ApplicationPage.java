package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.registration.ApplicationReference;
import uk.nhs.portal.registration.applications.ApplicationKey;

/// A page of one application. Whoever cannot open the application is led to where they can ask for
/// a code, and so is whoever asks for one that does not exist.
abstract class ApplicationPage extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(ApplicationPage.class);

  private final transient ApplicationCookies cookies;

  ApplicationPage(ApplicationCookies cookies) {
    this.cookies = cookies;
  }

  @Override
  public final void beforeEnter(BeforeEnterEvent event) {
    clear();
    ApplicationReference reference = reference(event);
    try {
      show(cookies.key(reference), new ApplicationAddress(reference), event);
    } catch (NotFound notTheirs) {
      clear();
      forward(event, ReturnView.with(reference));
    }
  }

  private static ApplicationReference reference(BeforeEnterEvent event) {
    try {
      return ApplicationReference.of(event.getRouteParameters().get("reference").orElse(""));
    } catch (InvalidValue none) {
      throw new NotFound("application");
    }
  }

  /// Builds the page, or leads to another one.
  ///
  /// @throws NotFound if the key opens nothing
  abstract void show(ApplicationKey key, ApplicationAddress at, BeforeEnterEvent event);

  /// The page's heading, with the service in the title of the document.
  final void heading(String heading) {
    title(heading, section());
  }

  static String section() {
    return WORDS.get("application.section");
  }

  /// The number at the end of a person's address.
  ///
  /// @throws NotFound if it is none
  static int position(BeforeEnterEvent event) {
    return event
        .getRouteParameters()
        .get("person")
        .filter(text -> text.matches("[1-9][0-9]{0,3}"))
        .map(Integer::valueOf)
        .orElseThrow(() -> new NotFound("applicant"));
  }

  static boolean has(BeforeEnterEvent event, String parameter) {
    return event.getLocation().getQueryParameters().getParameters().containsKey(parameter);
  }

  static String parameter(BeforeEnterEvent event, String name) {
    return event.getLocation().getQueryParameters().getSingleParameter(name).orElse("");
  }

  /// Shows the page of another address in place of the one that was asked for.
  static void forward(BeforeEnterEvent event, String href) {
    Location to = new Location(href.substring(1));
    event.forwardTo(to.getPath(), to.getQueryParameters());
  }
}
