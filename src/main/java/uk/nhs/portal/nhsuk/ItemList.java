package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;

/// A list: with bullets, with numbers or plain.
public final class ItemList extends NhsukElement {

  private ItemList(String tag, String style) {
    super(tag, "nhsuk-list nhsuk-list--" + style);
  }

  public static ItemList bullets(String... items) {
    return new ItemList("ul", "bullet").items(items);
  }

  public static ItemList numbers(String... items) {
    return new ItemList("ol", "number").items(items);
  }

  /// Without marks, one below the other.
  public static ItemList plain(String... items) {
    ItemList list = new ItemList("ul", "plain").items(items);
    list.setClassName("nhsuk-list");
    return list;
  }

  public ItemList items(String... texts) {
    for (String text : texts) {
      item(new Text(text));
    }
    return this;
  }

  public ItemList item(Component... content) {
    append(Markup.element("li", "", content));
    return this;
  }
}
