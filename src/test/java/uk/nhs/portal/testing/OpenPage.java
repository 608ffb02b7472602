package uk.nhs.portal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.form.Checkboxes;
import uk.nhs.portal.nhsuk.form.DateInput;
import uk.nhs.portal.nhsuk.form.Field;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.nhsuk.form.Select;
import uk.nhs.portal.nhsuk.page.Page;

/// The page that shows in the [Window] of a test: what a person reads there and does. Tests name
/// it, or extend it where they do little else.
public abstract class OpenPage {

  protected OpenPage() {}

  /// The page itself.
  public static Page page() {
    return (Page) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
  }

  /// The address, from the root of the site.
  public static String address() {
    return "/"
        + UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
  }

  /// All words, with single spaces.
  public static String text() {
    return page().getElement().getTextRecursively().replaceAll("\\s+", " ");
  }

  /// The words of the one `h1`.
  public static String heading() {
    List<Element> headings = elements(page(), "h1").toList();
    assertThat(headings).hasSize(1);
    return headings.getFirst().getTextRecursively().strip();
  }

  /// The words of the error summary, and of nothing else.
  public static String errors() {
    return elements(page(), "div")
        .filter(element -> element.getClassList().contains("nhsuk-error-summary"))
        .map(Element::getTextRecursively)
        .findFirst()
        .orElse("");
  }

  /// Whether there is a link whose words begin so.
  public static boolean offers(String words) {
    return links(words).findAny().isPresent();
  }

  /// Where the first link leads whose words begin so.
  public static String link(String words) {
    return links(words)
        .map(link -> link.getAttribute("href"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no link " + words + " in: " + text()));
  }

  private static Stream<Element> links(String words) {
    return elements(page(), "a")
        .filter(link -> link.getTextRecursively().strip().startsWith(words));
  }

  /// Clicks the first button outside a form whose words begin so.
  public static void press(String words) {
    Button button =
        parts(Button.class)
            .filter(each -> each.getElement().getTextRecursively().startsWith(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + words + " in: " + text()));
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
  }

  /// Fills a field in; several choices stand with commas between them.
  public static void enter(String name, String value) {
    Field<?, ?> field =
        parts(Field.class)
            .map(each -> (Field<?, ?>) each)
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no field " + name));
    switch (field) {
      case Radios radios -> radios.setValue(value);
      case Select select -> select.setValue(value);
      case Checkboxes boxes -> boxes.setValue(Set.of(value.split(",", -1)));
      case DateInput date -> date.setDate(LocalDate.parse(value));
      default -> setText(field, value);
    }
  }

  @SuppressWarnings("unchecked")
  private static void setText(Field<?, ?> field, String value) {
    ((Field<String, ?>) field).setValue(value);
  }

  /// Submits the form with the button whose words begin so.
  public static void submit(String button) {
    submit(
        forms()
            .filter(each ->
                within(each)
                    .anyMatch(part ->
                        part.getTag().equals("button")
                            && part.getTextRecursively().startsWith(button)))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no form with " + button + " in: " + text())));
  }

  /// The forms that the server listens to.
  protected static Stream<Element> forms() {
    return parts(Form.class).map(Form::getElement).filter(each -> each.hasAttribute("data-flow"));
  }

  protected static void submit(Element form) {
    form.getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(form, "submit", JacksonUtils.createObjectNode()));
  }

  /// The parts of the page that are of this kind.
  protected static <T> Stream<T> parts(Class<T> kind) {
    return within(page().getElement())
        .flatMap(element -> element.getComponent().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  protected static Stream<Element> elements(HasElement page, String tag) {
    return within(page.getElement()).filter(element -> element.getTag().equals(tag));
  }

  private static Stream<Element> within(Element element) {
    return element.isTextNode()
        ? Stream.empty()
        : Stream.concat(Stream.of(element), element.getChildren().flatMap(OpenPage::within));
  }
}
