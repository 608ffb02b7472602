package uk.nhs.portal.nhsuk.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.nhs.portal.nhsuk.Hint;
import uk.nhs.portal.nhsuk.Label;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Question;

/// What radios and checkboxes have in common: the choices, and one answer read at the root of the
/// group.
public abstract class ChoiceGroup<V, F extends ChoiceGroup<V, F>> extends Field<V, F> {

  /// Only the group's own inputs, not those in a conditional part.
  static final String CHECKED =
      "Array.from(element.querySelectorAll(':scope > div > input:checked'), input => input.value)";

  private record Choice(Element input, @Nullable HtmlContainer conditional) {}

  private final String block;
  private final String type;
  private final HtmlContainer list;
  private final Map<String, Choice> choices = new LinkedHashMap<>();
  private final Set<String> chosen = new LinkedHashSet<>();
  private int items;

  ChoiceGroup(String name, Question question, String type, String block) {
    super(name, question, true);
    this.type = type;
    this.block = block;
    list = Markup.element("div", block);
    list.getElement().setAttribute("data-module", block);
    list.getElement().addEventListener("change", this::changed).addEventData(CHECKED);
    frame().appendChild(list.getElement());
  }

  private void changed(DomEvent event) {
    Set<String> now = new LinkedHashSet<>();
    for (JsonNode value : event.getEventData().path(CHECKED)) {
      now.add(value.asString());
    }
    now.retainAll(choices.keySet());
    chosen.clear();
    chosen.addAll(now);
    mark();
  }

  public final F option(String value, String text) {
    add(value, text, null, null);
    return self();
  }

  public final F option(String value, String text, String hint) {
    add(value, text, hint, null);
    return self();
  }

  /// With more to answer when this is chosen.
  public final F optionWith(String value, String text, Component... conditional) {
    add(value, text, null, Markup.element("div", block + "__conditional", conditional));
    return self();
  }

  public final F divider(String word) {
    items++;
    list.add(Markup.text("div", block + "__divider", word));
    return self();
  }

  public final F small() {
    list.addClassName(block + "--small");
    return self();
  }

  public final F inline() {
    list.addClassName(block + "--inline");
    return self();
  }

  final Element add(
      String value, String text, @Nullable String hint, @Nullable HtmlContainer conditional) {
    items++;
    String suffix = items == 1 ? "" : "-" + items;
    String id = name() + suffix;
    Element input = input(id, value);
    HtmlContainer item = Markup.element("div", block + "__item");
    item.getElement().appendChild(input);
    item.add(Label.small(text, block + "__label", id));
    if (hint != null) {
      Hint words = new Hint(new Text(hint));
      words.addClassName(block + "__hint");
      words.setId(id + "-item-hint");
      input.setAttribute("aria-describedby", id + "-item-hint");
      item.add(words);
    }
    list.add(item);
    if (conditional != null) {
      conditional.setId("conditional-" + id);
      input.setAttribute("data-aria-controls", "conditional-" + id);
      list.add(conditional);
    }
    choices.put(value, new Choice(input, conditional));
    mark();
    return input;
  }

  private Element input(String id, String value) {
    return new Element("input")
        .setAttribute("class", (block + "__input").intern()) // kept in each open page
        .setAttribute("id", id)
        .setAttribute("name", name())
        .setAttribute("type", type)
        .setAttribute("value", value);
  }

  final Set<String> chosen() {
    return chosen;
  }

  /// Also moves the marks in a page that is already shown.
  final void choose(Collection<String> values) {
    if (!choices.keySet().containsAll(values)) {
      throw new IllegalArgumentException("not an option of " + name());
    }
    chosen.clear();
    chosen.addAll(values);
    mark();
    if (isAttached()) {
      choices.forEach(
          (value, choice) -> choice.input().setProperty("checked", chosen.contains(value)));
    }
  }

  private void mark() {
    choices.forEach((value, choice) -> {
      boolean on = chosen.contains(value);
      choice.input().setAttribute("checked", on);
      if (choice.conditional() != null) {
        choice.conditional().setClassName(block + "__conditional--hidden", !on);
      }
    });
  }

  @Override
  protected final boolean asksFor(Field<?, ?> nested) {
    return choices.entrySet().stream()
        .filter(entry -> holds(entry.getValue().conditional(), nested))
        .allMatch(entry -> chosen.contains(entry.getKey()));
  }

  private static boolean holds(@Nullable Component part, Component sought) {
    return part != null
        && Stream.iterate(sought.getElement(), Objects::nonNull, Element::getParent)
            .anyMatch(part.getElement()::equals);
  }

  @Override
  protected final void paint(boolean wrong) {
    // the design system marks the group, not its inputs
  }

  @Override
  protected final Element described() {
    return frame();
  }
}
