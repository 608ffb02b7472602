package uk.nhs.portal.triage.ui.practice;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.triage.handover.TriageCaseId;

/// A page about the triages of one practice: the one that `?practice=` names, else the first where
/// the person works.
abstract class CasePage extends Page implements BeforeEnterObserver {

  static final Words WORDS = Words.of(CasePage.class);

  /// The inbox, and the beginning of the address of all other pages.
  static final String PATH = "/practice/triage";

  private static final String PRACTICE = "practice";
  private static final String CASE = "case";

  private final transient MyPractices practices;
  private @Nullable OdsCode practice;
  private boolean named;

  CasePage(MyPractices practices) {
    this.practices = practices;
  }

  @Override
  public final void beforeEnter(BeforeEnterEvent event) {
    clear();
    width(Width.FULL);
    Optional<OdsCode> asked = query(event, PRACTICE).map(CasePage::code);
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

  final List<OdsCode> otherPractices() {
    return practices.all().stream().filter(each -> !each.equals(practice())).toList();
  }

  final String name(OdsCode code) {
    return practices.name(code);
  }

  /// The address of another page about the same practice.
  final String to(String path) {
    String joint = path.contains("?") ? "&" : "?";
    return named ? path + joint + PRACTICE + "=" + practice() : path;
  }

  final String to(TriageCaseId id) {
    return to(PATH + "/" + id);
  }

  /// Opens another page.
  static void go(String href) {
    String[] parts = href.substring(1).split("\\?", 2);
    UI.getCurrent()
        .navigate(
            parts[0],
            parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
  }

  /// The case that the address names.
  ///
  /// @throws NotFound if it names none
  static TriageCaseId caseId(BeforeEnterEvent event) {
    try {
      return event
          .getRouteParameters()
          .get(CASE)
          .map(TriageCaseId::parse)
          .orElseThrow(() -> new NotFound(CASE));
    } catch (IllegalArgumentException _) {
      throw new NotFound(CASE);
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
