package uk.nhs.portal.maturity.assessments;

import java.util.Locale;

/// A group of questions that is scored and reviewed together.
///
/// @param section such as `Capabilities`; the theme's own title where it stands by itself
/// @param title such as `Medicines`
public record Theme(String id, String section, String title) {

  private static final String SEPARATOR = ": ";

  /// A theme by the title of its group, `Capabilities: medicines`.
  static Theme of(String id, String groupTitle) {
    String[] parts = groupTitle.split(SEPARATOR, 2);
    String title = parts[parts.length - 1];
    return new Theme(
        id, parts[0], title.substring(0, 1).toUpperCase(Locale.UK) + title.substring(1));
  }
}
