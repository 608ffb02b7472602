package uk.nhs.portal.maturity.observations;

import org.jspecify.annotations.Nullable;

/// What shows that something is so.
///
/// @param text at most [#LONGEST] characters
/// @param link an address of the web, at most [#LONGEST_LINK] characters
public record Evidence(String text, @Nullable String link) {

  public static final int LONGEST = 2_000;
  public static final int LONGEST_LINK = 500;

  /// Without evidence, where none is asked.
  public static final Evidence NONE = new Evidence("", null);

  public Evidence {
    text = text.strip();
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("evidence is too long");
    }
    if (link != null && !isLink(link)) {
      throw new IllegalArgumentException("not a link");
    }
  }

  /// Whether a text can be followed as a link: of the web, and nothing that would run.
  public static boolean isLink(String text) {
    return text.length() <= LONGEST_LINK && text.matches("https?://[^\\s<>\"']+");
  }
}
