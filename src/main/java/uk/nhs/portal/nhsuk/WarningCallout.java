package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.Locale;
import uk.nhs.portal.kernel.Words;

/// A yellow box for what must not be missed.
public final class WarningCallout extends NhsukElement {

  private static final Words WORDS = Words.of(WarningCallout.class);

  private final HtmlContainer content = Markup.element("div", "nhsuk-card__content");

  public WarningCallout(String heading, String text) {
    this(3, heading, text);
  }

  /// @param level of the heading, 2 to 6
  public WarningCallout(int level, String heading, String text) {
    this(level, heading, new Component[0]);
    content.add(Markup.text("p", "nhsuk-card__description", text));
  }

  public WarningCallout(String heading, Component... parts) {
    this(3, heading, parts);
  }

  private WarningCallout(int level, String heading, Component... parts) {
    super("div", "nhsuk-card nhsuk-card--warning");
    String important = WORDS.get("warning.prefix");
    boolean said = heading.toLowerCase(Locale.ROOT).contains(important.toLowerCase(Locale.ROOT));
    content.add(
        Markup.element(
            "h" + level,
            "nhsuk-card__heading",
            said ? new Text(heading) : CareCard.asOneText(important, heading)));
    content.add(parts);
    append(content);
  }
}
