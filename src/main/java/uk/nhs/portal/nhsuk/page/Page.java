package uk.nhs.portal.nhsuk.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.BackLink;
import uk.nhs.portal.nhsuk.Breadcrumb;
import uk.nhs.portal.nhsuk.ErrorSummary;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Heading.Size;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.NhsukElement;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;

/// The base of every view: the back link, `main` with its content, and the title of the document.
///
/// Flow may show the same instance again with other parameters, so a view builds its content in
/// `beforeEnter` or `setParameter`, after [#clear].
public abstract class Page extends NhsukElement implements HasDynamicTitle, FormErrors.Host {

  private static final Words WORDS = Words.of(Page.class);

  /// How wide the content is on a wide screen.
  public enum Width {
    TWO_THIRDS("nhsuk-grid-column-two-thirds"),
    FULL("nhsuk-grid-column-full");

    private final String column;

    Width(String column) {
      this.column = column;
    }
  }

  private final HtmlContainer column = Markup.element("div", Width.TWO_THIRDS.column);
  private final HtmlContainer main =
      Markup.element("main", "nhsuk-main-wrapper", Markup.element("div", "nhsuk-grid-row", column));
  private @Nullable Component above;
  private @Nullable Component summary;
  private String documentTitle = WORDS.get("portal.name");

  @SuppressWarnings("this-escape") // the element is there before this constructor begins
  protected Page() {
    super("div", "app-page");
    main.setId("maincontent");
    append(main);
  }

  /// Takes everything away, so that the page can be built anew.
  protected final void clear() {
    clearErrors();
    above(null);
    column.removeAll();
  }

  /// The page's heading, and the title of the document: "Heading – Section – Health portal".
  protected final Heading title(String heading, String... trail) {
    return title(Size.L, heading, trail);
  }

  protected final Heading title(Size size, String heading, String... trail) {
    Heading h1 = new Heading(1, size, heading);
    add(h1);
    documentTitle(heading, trail);
    return h1;
  }

  /// Only the title of the document, where the `h1` is part of something else (a legend, a panel).
  protected final void documentTitle(String heading, String... trail) {
    StringBuilder title = new StringBuilder(heading);
    for (String section : trail) {
      title.append(" – ").append(section);
    }
    documentTitle = title.append(" – ").append(WORDS.get("portal.name")).toString();
    tellTitle();
  }

  @Override
  public final String getPageTitle() {
    return summary == null ? documentTitle : WORDS.get("error.prefix") + " " + documentTitle;
  }

  /// Flow asks for the title while it navigates only.
  private void tellTitle() {
    if (isAttached()) {
      getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }
  }

  /// A link to the page before.
  protected final void backLink(String href) {
    above(inLandmark(new BackLink(href)));
  }

  protected final void backLink(String text, String href) {
    above(inLandmark(new BackLink(text, href)));
  }

  protected final void breadcrumb(Breadcrumb breadcrumb) {
    above(breadcrumb);
  }

  /// All of a page lies in landmarks, so that screen readers can jump to it.
  private static Component inLandmark(BackLink link) {
    HtmlContainer landmark = Markup.element("nav", "app-back", link);
    landmark.getElement().setAttribute("aria-label", WORDS.get("back"));
    return landmark;
  }

  private void above(@Nullable Component part) {
    if (above != null) {
      above.getElement().removeFromParent();
    }
    above = part;
    if (part != null) {
      getElement().insertChild(0, part.getElement());
    }
  }

  protected final void width(Width width) {
    column.setClassName(width.column);
  }

  protected final void add(Component... parts) {
    column.add(parts);
  }

  /// Adds a part below the column, over the whole width.
  protected final void addBelow(Component... parts) {
    main.add(parts);
  }

  /// Hears the form's submit: checks the fields, shows what is wrong, and goes on only if nothing
  /// is.
  protected final Form onSubmit(Form form, Consumer<FormErrors> answered) {
    FormErrors errors = new FormErrors(form, this);
    return form.onSubmit(() -> {
      if (errors.check()) {
        answered.accept(errors);
      }
    });
  }

  @Override
  public final void show(ErrorSummary newSummary) {
    remove(summary);
    summary = newSummary;
    column.getElement().insertChild(0, newSummary.getElement());
    tellTitle();
  }

  @Override
  public final void clearErrors() {
    if (summary != null) {
      remove(summary);
      summary = null;
      tellTitle();
    }
  }

  private static void remove(@Nullable Component part) {
    if (part != null) {
      Element element = part.getElement();
      element.removeFromParent();
    }
  }
}
