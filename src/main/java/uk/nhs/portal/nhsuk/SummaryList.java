package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import uk.nhs.portal.kernel.Words;

/// Facts as key and value, each perhaps with links to act on it.
public final class SummaryList extends NhsukElement {

  private static final Words WORDS = Words.of(SummaryList.class);
  private static final String NO_ACTIONS = "nhsuk-summary-list__row--no-actions";

  private final List<HtmlContainer> withoutActions = new ArrayList<>();
  private boolean anyActions;

  public SummaryList() {
    super("dl", "nhsuk-summary-list");
  }

  public SummaryList row(String key, String value) {
    return row(key, new Text(value));
  }

  public SummaryList row(String key, Component value, Link... actions) {
    HtmlContainer row =
        Markup.element(
            "div",
            "nhsuk-summary-list__row",
            Markup.text("dt", "nhsuk-summary-list__key", key),
            Markup.element("dd", "nhsuk-summary-list__value", value));
    if (actions.length == 0) {
      withoutActions.add(row);
    } else {
      row.add(Markup.element("dd", "nhsuk-summary-list__actions", actions(List.of(actions))));
      anyActions = true;
    }
    append(row);
    if (anyActions) {
      withoutActions.forEach(plain -> plain.addClassName(NO_ACTIONS));
    }
    return this;
  }

  /// A row with a link to change its answer; the hidden words say what is changed: "name".
  public SummaryList changeable(String key, String value, String href, String hiddenWords) {
    return row(key, new Text(value), change(href, hiddenWords));
  }

  public static Link change(String href, String hiddenWords) {
    return new Link(WORDS.get("change"), hiddenWords, href);
  }

  private static Component actions(List<Link> actions) {
    if (actions.size() == 1) {
      return actions.getFirst();
    }
    HtmlContainer list = Markup.element("ul", "nhsuk-summary-list__actions-list");
    actions.forEach(
        action -> list.add(Markup.element("li", "nhsuk-summary-list__actions-list-item", action)));
    return list;
  }

  public SummaryList withoutBorder() {
    addClassName("nhsuk-summary-list--no-border");
    return this;
  }

  /// For lists at the end of a card.
  public SummaryList withoutLastBorder() {
    addClassName("nhsuk-summary-list--no-last-row-border");
    return this;
  }
}
