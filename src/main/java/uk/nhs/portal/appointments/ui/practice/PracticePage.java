package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
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
import uk.nhs.portal.nhsuk.page.Page;

/// A page about one practice: the one that `?practice=` names, else the first where the person
/// works.
abstract class PracticePage extends Page implements BeforeEnterObserver {

  static final Words WORDS = Words.of(PracticePage.class);

  private static final String PRACTICE = "practice";

  private final MyPractices practices;
  private @Nullable OdsCode practice;
  private boolean named;

  PracticePage(MyPractices practices) {
    this.practices = practices;
  }

  @Override
  public final void beforeEnter(BeforeEnterEvent event) {
    clear();
    width(Width.FULL);
    Address address = new Address(event);
    Optional<OdsCode> asked = address.query(PRACTICE, OdsCode::of);
    named = asked.isPresent();
    practice = practices.chosen(asked);
    show(address);
  }

  /// Builds the page anew.
  abstract void show(Address address);

  /// Whose page it is.
  final OdsCode practice() {
    if (practice == null) {
      throw new NotFound(PRACTICE);
    }
    return practice;
  }

  /// Whether the person has that role.
  final boolean is(Role role) {
    return practices.is(role);
  }

  /// The address of another page about the same practice.
  final Href to(String path) {
    Href href = new Href(path);
    return named ? href.with(PRACTICE, practice().value()) : href;
  }

  /// Opens another page.
  final void go(Href href) {
    UI.getCurrent().navigate(href.place(), href.query());
  }

  /// Says which practice this is and leads to the others; nothing for who works at one only.
  final void offerOtherPractices(String path) {
    List<OdsCode> all = practices.all();
    if (all.size() < 2) {
      return;
    }
    var line = Markup.element("p", "nhsuk-body-s");
    line.add(WORDS.get("practice.which", practices.name(practice())));
    for (OdsCode other : all) {
      if (!other.equals(practice())) {
        String href = new Href(path).with(PRACTICE, other.value()).path();
        line.add(
            new Text(" "),
            new Link(WORDS.get("practice.which.other", practices.name(other)), href));
      }
    }
    add(line);
  }
}
