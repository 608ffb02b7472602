package uk.nhs.portal.charts;

import java.util.Locale;
import uk.nhs.portal.charts.drawing.Svg;
import uk.nhs.portal.kernel.Words;

/// The icons of "Making Data Count", drawn here: what varies, and whether a target will be met.
/// Each has a letter, so that grey is enough.
public final class SpcIcons {

  private static final Words WORDS = Words.of(SpcIcons.class);
  private static final double SIZE = 40;

  private SpcIcons() {}

  /// An inline `<svg>` named by [#words(Variation)].
  public static String variation(Variation variation) {
    return new Svg().finishInline(words(variation), "icon", SIZE, SIZE);
  }

  /// An inline `<svg>` named by [#words(Assurance)].
  public static String assurance(Assurance assurance) {
    return new Svg().finishInline(words(assurance), "icon", SIZE, SIZE);
  }

  /// What the icon says.
  public static String words(Variation variation) {
    return WORDS.get("variation." + variation.name().toLowerCase(Locale.ROOT));
  }

  /// What the icon says.
  public static String words(Assurance assurance) {
    return WORDS.get("assurance." + assurance.name().toLowerCase(Locale.ROOT));
  }
}
