package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.registration.RegistrationLinks;
import uk.nhs.portal.registration.settings.FindSettings;

/// Says why nobody can apply to a practice now, and what to do instead.
@Route("register-with-a-gp/cannot-apply")
@AnonymousAllowed
class CannotBeginView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(CannotBeginView.class);

  private final transient FindSettings settings;
  private final transient PracticeWords practices;
  private final transient Clock clock;

  CannotBeginView(FindSettings settings, PracticeWords practices, Clock clock) {
    this.settings = settings;
    this.practices = practices;
    this.clock = clock;
  }

  static String to(String practice) {
    return RegistrationLinks.start() + "/cannot-apply?practice=" + practice;
  }

  static String many() {
    return RegistrationLinks.start() + "/cannot-apply?many";
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    backLink(RegistrationLinks.start());
    Optional<OdsCode> practice =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter("practice")
            .flatMap(CannotBeginView::code);
    LocalDate closed = practice.map(code -> settings.of(code).closedUntil()).orElse(null);
    if (ApplicationPage.has(event, "many")) {
      title(WORDS.get("cannot.many"), ApplicationPage.section());
      add(new Paragraph(WORDS.get("cannot.many.text")));
    } else if (practice.isPresent() && closed != null && !closed.isBefore(London.today(clock))) {
      title(WORDS.get("cannot.closed"), ApplicationPage.section());
      add(
          new Paragraph(
              WORDS.get(
                  "cannot.closed.text",
                  practices.name(practice.get()),
                  NhsFormat.date(closed.plusDays(1)))),
          new Paragraph(WORDS.get("cannot.closed.family")));
    } else {
      title(WORDS.get("cannot.none"), ApplicationPage.section());
      add(new Paragraph(WORDS.get("cannot.none.text")));
    }
    add(
        Button.link(WORDS.get("cannot.other"), RegistrationLinks.start()),
        new Paragraph(WORDS.get("cannot.urgent")));
  }

  private static Optional<OdsCode> code(String text) {
    try {
      return Optional.of(OdsCode.of(text));
    } catch (InvalidValue none) {
      return Optional.empty();
    }
  }
}
