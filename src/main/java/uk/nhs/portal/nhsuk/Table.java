package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.nhs.portal.nhsuk.Heading.Size;

/// Rows of the same facts. Say what it is and its columns first, then add the rows.
public final class Table extends NhsukElement {

  private record Column(String text, boolean numeric) {}

  private final HtmlContainer caption;
  private final HtmlContainer head = Markup.element("tr", "nhsuk-table__row");
  private final HtmlContainer body = Markup.element("tbody", "nhsuk-table__body");
  private final HtmlContainer header = Markup.element("thead", "nhsuk-table__head", head);
  private final List<Column> columns = new ArrayList<>();
  private boolean responsive;
  private boolean rowHeaders;

  public Table(String captionText) {
    super("table", "nhsuk-table");
    caption = Markup.text("caption", "nhsuk-table__caption", captionText);
    append(caption, header, body);
  }

  public Table captionSize(Size size) {
    caption.addClassName("nhsuk-table__caption--" + size.suffix());
    return this;
  }

  /// The caption is for screen readers only, as a heading above says the same.
  public Table hideCaption() {
    caption.addClassName("nhsuk-u-visually-hidden");
    return this;
  }

  /// On narrow screens each row becomes a block with the column's name before each value. Call it
  /// before the columns.
  public Table responsive() {
    responsive = true;
    addClassName("nhsuk-table--responsive");
    attribute("role", "table");
    role(header, "rowgroup");
    role(head, "row");
    return this;
  }

  /// The first cell of each row names the row.
  public Table firstCellIsHeader() {
    rowHeaders = true;
    return this;
  }

  public Table columns(String... texts) {
    Stream.of(texts).forEach(text -> column(new Column(text, false)));
    return this;
  }

  /// A column of numbers, set to the right.
  public Table numericColumn(String text) {
    return column(new Column(text, true));
  }

  private Table column(Column column) {
    columns.add(column);
    HtmlContainer cell = Markup.text("th", "nhsuk-table__header", column.text());
    cell.getElement().setAttribute("scope", "col");
    if (column.numeric()) {
      cell.addClassName("nhsuk-table__header--numeric");
    }
    role(cell, "columnheader");
    head.add(cell);
    return this;
  }

  public Table row(String... values) {
    return row(Stream.of(values).map(Text::new).toArray(Component[]::new));
  }

  public Table row(Component... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(
          "cells: " + values.length + ", columns: " + columns.size());
    }
    HtmlContainer row = Markup.element("tr", "nhsuk-table__row");
    role(row, "row");
    for (int i = 0; i < values.length; i++) {
      row.add(cell(i, values[i]));
    }
    body.add(row);
    return this;
  }

  private HtmlContainer cell(int index, Component value) {
    boolean names = rowHeaders && index == 0;
    String block = names ? "nhsuk-table__header" : "nhsuk-table__cell";
    HtmlContainer cell = Markup.element(names ? "th" : "td", block);
    if (names) {
      cell.getElement().setAttribute("scope", "row");
    }
    if (columns.get(index).numeric()) {
      cell.addClassName(block + "--numeric");
    }
    role(cell, names ? "rowheader" : "cell");
    if (responsive) {
      cell.add(columnName(index));
    }
    cell.add(value);
    return cell;
  }

  private Component columnName(int index) {
    HtmlContainer name =
        Markup.text("span", "nhsuk-table__heading", columns.get(index).text() + " ");
    name.getElement().setAttribute("aria-hidden", "true");
    return name;
  }

  private void role(HtmlContainer part, String role) {
    if (responsive) {
      part.getElement().setAttribute("role", role);
    }
  }
}
