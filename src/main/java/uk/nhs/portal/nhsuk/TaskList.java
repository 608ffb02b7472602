package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.Words;

/// The parts of a long form and how far each has come.
public final class TaskList extends NhsukElement {

  private static final Words WORDS = Words.of(TaskList.class);

  /// How far a task has come.
  public enum Status {
    COMPLETED,
    INCOMPLETE,
    NOT_YET_STARTED,
    CANNOT_START_YET,
    THERE_IS_A_PROBLEM;

    Component tag() {
      return switch (this) {
        case COMPLETED -> Tag.plain(words());
        case INCOMPLETE, NOT_YET_STARTED -> new Tag(words(), Tag.Colour.BLUE);
        case CANNOT_START_YET -> {
          Tag tag = Tag.plain(words());
          tag.addClassName("nhsuk-u-secondary-text-colour");
          yield tag;
        }
        case THERE_IS_A_PROBLEM -> new Tag(words(), Tag.Colour.RED);
      };
    }

    private String words() {
      return WORDS.get("task." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
  }

  private final String idPrefix;
  private int count;

  /// An empty list.
  ///
  /// @param idPrefix unique in the page
  public TaskList(String idPrefix) {
    super("ul", "nhsuk-task-list");
    this.idPrefix = idPrefix;
  }

  public TaskList task(String name, String href, Status status) {
    return task(name, null, href, status);
  }

  /// A task that cannot be opened yet.
  public TaskList closedTask(String name) {
    return task(name, null, null, Status.CANNOT_START_YET);
  }

  public TaskList task(String name, @Nullable String hint, @Nullable String href, Status status) {
    String id = idPrefix + "-" + ++count;
    HtmlContainer item = Markup.element("li", "nhsuk-task-list__item");
    item.setClassName("nhsuk-task-list__item--with-link", href != null);
    HtmlContainer title = Markup.element("div", "nhsuk-task-list__name-and-hint");
    title.add(href == null ? Markup.text("div", "", name) : link(name, href, id, hint != null));
    if (hint != null) {
      HtmlContainer words = Markup.text("div", "nhsuk-task-list__hint", hint);
      words.setId(id + "-hint");
      title.add(words);
    }
    HtmlContainer state = Markup.element("div", "nhsuk-task-list__status", status.tag());
    state.setId(id + "-status");
    item.add(title, state);
    append(item);
    return this;
  }

  private static HtmlContainer link(String name, String href, String id, boolean hasHint) {
    HtmlContainer link = Link.to(Markup.text("a", "nhsuk-task-list__link nhsuk-link", name), href);
    Element element = link.getElement();
    element.setAttribute("aria-describedby", (hasHint ? id + "-hint " : "") + id + "-status");
    return link;
  }
}
