package uk.nhs.portal.appointments.ui.practice;

import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Markup;

/// Small buttons in the rows of a table; hidden words say of which row they are.
final class RowButton {

  private RowButton() {}

  static Button acting(String text, String row, Runnable act) {
    return of(Button.acting(text, act), row);
  }

  static Button link(String text, String row, String href) {
    return of(Button.link(text, href), row);
  }

  private static Button of(Button button, String row) {
    button.small().secondary().addClassName("app-row-button");
    button.getElement().appendChild(Markup.hidden(" " + row).getElement());
    return button;
  }
}
