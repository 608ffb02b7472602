package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import java.util.function.Consumer;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.programmes.Kept;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.page.Page;

/// A page on which curators keep facts about digital maturity.
///
/// Each form of a page carries the page's key, so that what is sent twice is done once.
abstract class KeepPage extends Page implements BeforeEnterObserver {

  static final Words WORDS = Words.of(KeepPage.class);
  static final String PATH = MaturityLinks.curator();

  private UUID key = UUID.randomUUID();

  @Override
  public final void beforeEnter(BeforeEnterEvent event) {
    clear();
    key = UUID.randomUUID();
    show(event);
  }

  /// Builds the page anew.
  abstract void show(BeforeEnterEvent event);

  final UUID key() {
    return key;
  }

  final void heading(String text, String back) {
    backLink(back);
    title(text, WORDS.get("keep.title"));
  }

  /// A form with a button that does something with what was found right.
  final void form(String button, Consumer<FormErrors> answered, Component... fields) {
    Form form = Form.inPage().add(fields);
    form.add(new Button(button).preventDoubleClick());
    add(onSubmit(form, answered));
  }

  /// Says what was just done, where the address tells it.
  final void sayWhatWasDone(BeforeEnterEvent event) {
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter("done")
        .map(done -> "keep.done." + done)
        .filter(WORDS::has)
        .ifPresent(words -> add(NotificationBanner.success(WORDS.get(words))));
  }

  /// Goes to a page, which says what was done.
  static void done(String path, String what) {
    UI.getCurrent().navigate(path.substring(1), QueryParameters.of("done", what));
  }

  /// Goes on if it is kept, else says why not.
  static void answer(Kept kept, String path, FormErrors errors) {
    switch (kept) {
      case ADDED, CHANGED, UNCHANGED -> done(path, "kept");
      case DIFFERS -> errors.show(WORDS.get("keep.differs"));
      case CHANGED_MEANWHILE -> errors.show(WORDS.get("keep.changed-meanwhile"));
    }
  }

  static UUID id(BeforeEnterEvent event, String name) {
    try {
      return UUID.fromString(text(event, name));
    } catch (IllegalArgumentException none) {
      throw new NotFound(name);
    }
  }

  static OdsCode code(BeforeEnterEvent event, String name) {
    try {
      return OdsCode.of(text(event, name));
    } catch (InvalidValue none) {
      throw new NotFound(name);
    }
  }

  static String text(BeforeEnterEvent event, String name) {
    return event.getRouteParameters().get(name).orElseThrow(() -> new NotFound(name));
  }

  static String programme(String slug) {
    return PATH + "/programmes/" + slug;
  }

  static String participant(UUID id) {
    return PATH + "/participants/" + id;
  }

  static String trust(OdsCode code) {
    return PATH + "/trusts/" + code.value();
  }
}
