package uk.nhs.portal.performance.measures;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// In what a measure is given: `%`, `per 1,000 patients`, `days`, or any other word.
///
/// @param label as a definition writes it; at most 60 characters; may be empty
public record MeasureUnit(String label) {

  private static final Pattern PER = Pattern.compile("per\\s+([0-9][0-9,]*)\\b.*");

  /// Whether figures are parts of a whole, between 0 and [#multiplier].
  public boolean isProportion() {
    return isPercent() || folded().equals("proportion");
  }

  public boolean isPercent() {
    return folded().equals("%")
        || folded().startsWith("percent")
        || folded().startsWith("per cent");
  }

  /// Whether figures are events among so many.
  public boolean isRate() {
    return PER.matcher(folded()).matches();
  }

  /// By what numerator divided by denominator is multiplied: 100 for `%`, 1,000 for `per 1,000`.
  public double multiplier() {
    if (isPercent()) {
      return 100;
    }
    Matcher per = PER.matcher(folded());
    return per.matches() ? Double.parseDouble(per.group(1).replace(",", "")) : 1;
  }

  private String folded() {
    return label.strip().toLowerCase(Locale.ROOT);
  }
}
