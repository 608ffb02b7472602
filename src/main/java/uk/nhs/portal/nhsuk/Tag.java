package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Text;
import java.util.Locale;

/// A status in one or two words.
public final class Tag extends NhsukElement {

  /// Colours of tags; the words must say it too.
  public enum Colour {
    WHITE,
    GREY,
    GREEN,
    AQUA_GREEN,
    BLUE,
    PURPLE,
    PINK,
    RED,
    ORANGE,
    YELLOW
  }

  public Tag(String text) {
    super("strong", "nhsuk-tag");
    append(new Text(text));
  }

  public Tag(String text, Colour colour) {
    this(text);
    addClassName("nhsuk-tag--" + colour.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// Plain words, for a status that asks for nothing.
  static Tag plain(String text) {
    Tag tag = new Tag(text);
    tag.addClassNames("nhsuk-tag--no-colour", "nhsuk-tag--no-border", "nhsuk-u-font-weight-normal");
    return tag;
  }
}
