package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.Locale;
import uk.nhs.portal.kernel.Words;

/// Where to go and how soon: the blue, red, and red and black cards.
public final class CareCard extends NhsukElement {

  private static final Words WORDS = Words.of(CareCard.class);

  /// How soon a person needs care.
  public enum Urgency {
    NON_URGENT,
    URGENT,
    EMERGENCY;

    String suffix() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final HtmlContainer content = Markup.element("div", "nhsuk-card__content");

  public CareCard(Urgency urgency, String heading) {
    this(urgency, 2, heading);
  }

  public CareCard(Urgency urgency, int level, String heading) {
    super("div", "nhsuk-card nhsuk-card--care nhsuk-card--care--" + urgency.suffix());
    HtmlContainer arrow = Markup.element("span", "nhsuk-card--care__arrow");
    arrow.getElement().setAttribute("aria-hidden", "true");
    HtmlContainer title =
        Markup.element(
            "h" + level,
            "nhsuk-card__heading",
            asOneText(WORDS.get("care." + urgency.suffix()), heading));
    append(Markup.element("div", "nhsuk-card__heading-container", title, arrow), content);
  }

  /// A hidden prefix and the words that are seen, read as one.
  static Component asOneText(String hiddenPrefix, String words) {
    HtmlContainer text =
        Markup.element("span", "", Markup.hidden(hiddenPrefix + ": "), new Text(words));
    text.getElement().setAttribute("role", "text");
    return text;
  }

  public CareCard add(Component... parts) {
    content.add(parts);
    return this;
  }
}
