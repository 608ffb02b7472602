package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import uk.nhs.portal.kernel.Words;

/// What to do, or what not to do.
public final class DoDontList extends NhsukElement {

  private static final Words WORDS = Words.of(DoDontList.class);

  private DoDontList(String heading, String style, Icon.Shape mark, String... items) {
    super("div", "nhsuk-card nhsuk-card--feature");
    HtmlContainer list = Markup.element("ul", "nhsuk-list nhsuk-list--" + style);
    list.getElement().setAttribute("role", "list");
    for (String item : items) {
      list.add(Markup.element("li", "", new Icon(mark), new Text(item)));
    }
    append(
        Markup.element(
            "div", "nhsuk-card__content", Markup.text("h3", "nhsuk-card__heading", heading), list));
  }

  public static DoDontList toDo(String... items) {
    return new DoDontList(WORDS.get("do"), "tick", Icon.Shape.TICK, items);
  }

  /// Each item says "do not" itself.
  public static DoDontList notToDo(String... items) {
    return new DoDontList(WORDS.get("dont"), "cross", Icon.Shape.CROSS, items);
  }
}
