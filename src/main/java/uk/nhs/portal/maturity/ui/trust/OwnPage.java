package uk.nhs.portal.maturity.ui.trust;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import uk.nhs.portal.identity.MyTrusts;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.page.Page;

/// A page about one trust, for whoever edits it. The address names the trust where somebody edits
/// several.
///
/// Each form carries the page's key, so that what is sent twice is done once.
abstract class OwnPage extends Page implements BeforeEnterObserver {

  static final Words WORDS = Words.of(OwnPage.class);
  static final String PATH = MaturityLinks.ownPages();
  static final String TRUST = "trust";

  private final transient MyTrusts mine;
  private transient OdsCode code = new OdsCode("000");
  private UUID key = UUID.randomUUID();

  OwnPage(MyTrusts mine) {
    this.mine = mine;
  }

  @Override
  public final void beforeEnter(BeforeEnterEvent event) {
    clear();
    key = UUID.randomUUID();
    code = mine.chosen(named(event));
    show(event);
  }

  private static Optional<OdsCode> named(BeforeEnterEvent event) {
    try {
      return event.getLocation().getQueryParameters().getSingleParameter(TRUST).map(OdsCode::of);
    } catch (InvalidValue none) {
      throw new NotFound(TRUST);
    }
  }

  /// Builds the page anew.
  abstract void show(BeforeEnterEvent event);

  /// The trust that the page is about.
  final OdsCode code() {
    return code;
  }

  /// The trust that the page is about, for readers; its past is not asked for here.
  final Trust trust() {
    return new Trust(code, mine.name(code), List.of());
  }

  final UUID key() {
    return key;
  }

  final void heading(String text, String back) {
    backLink(to(back));
    title(text, WORDS.get("own.title")).caption(mine.name(code));
  }

  /// An address of these pages, for the same trust.
  final String to(String path) {
    return path + query();
  }

  final String query() {
    return mine.all().size() == 1 ? "" : "?" + TRUST + "=" + code.value();
  }

  /// Links to the same page of the other trusts.
  final void offerOtherTrusts(String path) {
    if (mine.all().size() > 1) {
      ItemList list = ItemList.plain();
      mine.all().stream()
          .filter(each -> !each.equals(code))
          .forEach(each ->
              list.item(new Link(mine.name(each), path + "?" + TRUST + "=" + each.value())));
      add(list);
    }
  }

  /// A form with a button that does something with what was found right.
  final Form form(String button, Consumer<FormErrors> answered, Component... fields) {
    Form form = Form.inPage().add(fields);
    form.add(new Button(button).preventDoubleClick());
    return onSubmit(form, answered);
  }

  /// Says what was just done, where the address tells it.
  final void sayWhatWasDone(BeforeEnterEvent event) {
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter("done")
        .map(done -> "own.done." + done)
        .filter(WORDS::has)
        .ifPresent(words -> add(NotificationBanner.success(WORDS.get(words))));
  }

  /// Goes to a page, which says what was done.
  final void done(String path, String what) {
    UI.getCurrent()
        .navigate(
            path.substring(1),
            mine.all().size() == 1
                ? QueryParameters.of("done", what)
                : QueryParameters.simple(Map.of("done", what, TRUST, code.value())));
  }

  static UUID id(BeforeEnterEvent event, String name) {
    try {
      return UUID.fromString(text(event, name));
    } catch (IllegalArgumentException none) {
      throw new NotFound(name);
    }
  }

  static String text(BeforeEnterEvent event, String name) {
    return event.getRouteParameters().get(name).orElseThrow(() -> new NotFound(name));
  }
}
