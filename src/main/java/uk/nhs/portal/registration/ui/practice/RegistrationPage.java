package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.RegistrationLinks;

/// A page about the registrations of one practice: the one that `?practice=` names, else the first
/// where the person works.
abstract class RegistrationPage extends Page implements BeforeEnterObserver {

  static final Words WORDS = Words.of(RegistrationPage.class);

  /// The queue, and the beginning of the address of all other pages.
  static final String PATH = RegistrationLinks.queue();

  private static final String PRACTICE = "practice";
  private static final String APPLICANT = "applicant";

  private final transient MyPractices practices;
  private @Nullable OdsCode practice;
  private boolean named;

  RegistrationPage(MyPractices practices) {
    this.practices = practices;
  }

  @Override
  public final void beforeEnter(BeforeEnterEvent event) {
    clear();
    width(Width.FULL);
    Optional<OdsCode> asked = query(event, PRACTICE).map(RegistrationPage::code);
    named = asked.isPresent();
    practice = practices.chosen(asked);
    show(event);
  }

  /// Builds the page anew.
  abstract void show(BeforeEnterEvent event);

  final OdsCode practice() {
    if (practice == null) {
      throw new NotFound(PRACTICE);
    }
    return practice;
  }

  final boolean isManager() {
    return practices.is(Role.PRACTICE_MANAGER);
  }

  final String practiceName() {
    return practices.name(practice());
  }

  /// The address of another page about the same practice.
  final String to(String path) {
    String joint = path.contains("?") ? "&" : "?";
    return named ? path + joint + PRACTICE + "=" + practice() : path;
  }

  /// Opens another page.
  static void go(String href) {
    String[] parts = href.substring(1).split("\\?", 2);
    UI.getCurrent()
        .navigate(
            parts[0],
            parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
  }

  /// Says what was done just before, if the address does.
  final void sayWhatWasDone(BeforeEnterEvent event) {
    query(event, "done")
        .map(what -> "practice.done." + what)
        .filter(WORDS::has)
        .ifPresent(words -> add(NotificationBanner.success(WORDS.get(words))));
  }

  /// Says which practice this is and leads to the others; nothing for who works at one only.
  final void offerOtherPractices(String path) {
    List<OdsCode> others =
        practices.all().stream().filter(each -> !each.equals(practice())).toList();
    if (others.isEmpty()) {
      return;
    }
    var line = Markup.element("p", "nhsuk-body-s");
    line.add(WORDS.get("practice.which", practiceName()));
    for (OdsCode other : others) {
      line.add(
          new Text(" "),
          new Link(
              WORDS.get("practice.which.other", practices.name(other)),
              path + "?" + PRACTICE + "=" + other.value()));
    }
    add(line);
  }

  /// The person whom the address names.
  ///
  /// @throws NotFound if it names none
  static ApplicantId applicant(BeforeEnterEvent event) {
    try {
      return event
          .getRouteParameters()
          .get(APPLICANT)
          .map(ApplicantId::parse)
          .orElseThrow(() -> new NotFound(APPLICANT));
    } catch (IllegalArgumentException _) {
      throw new NotFound(APPLICANT);
    }
  }

  static Optional<String> query(BeforeEnterEvent event, String name) {
    return event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(name)
        .filter(text -> !text.isBlank());
  }

  private static OdsCode code(String text) {
    try {
      return OdsCode.of(text);
    } catch (IllegalArgumentException _) {
      throw new NotFound(PRACTICE);
    }
  }
}
