package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.Locale;

/// A heading of a given level (what it means) and size (how it looks).
public final class Heading extends NhsukElement {

  /// Sizes of headings, labels, legends and captions.
  public enum Size {
    XS,
    S,
    M,
    L,
    XL;

    String suffix() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Size size;

  public Heading(int level, Size size, String text) {
    super("h" + level, "nhsuk-heading-" + size.suffix());
    this.size = size;
    append(new Text(text));
  }

  public static Heading h1(String text) {
    return new Heading(1, Size.L, text);
  }

  public static Heading h2(String text) {
    return new Heading(2, Size.M, text);
  }

  public static Heading h3(String text) {
    return new Heading(3, Size.S, text);
  }

  /// Smaller words above the heading, read as part of it.
  public Heading caption(String text) {
    getElement().insertChild(0, caption(size, text).getElement());
    return this;
  }

  static Component caption(Size size, String text) {
    boolean small = size == Size.S || size == Size.XS;
    return Markup.text("span", small ? "nhsuk-caption" : "nhsuk-caption-" + size.suffix(), text);
  }
}
