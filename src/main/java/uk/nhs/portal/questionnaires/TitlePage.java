package uk.nhs.portal.questionnaires;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a questionnaire is called and what it is for.
///
/// @param name names it in addresses and stores: small letters, digits and hyphens, at most 60
/// @param version the author's own number; its identity is the hash of its content
/// @param notice what everybody must know who sees it, such as "not for clinical use"; may be empty
/// @param about one paragraph for whoever reviews it; may be empty
/// @param topic what it shares with questionnaires for other populations; null if it stands alone
public record TitlePage(
    String name,
    String title,
    String version,
    String notice,
    String about,
    @Nullable String topic) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public TitlePage {
    if (name.length() > 60 || !NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "a questionnaire's name has small letters, digits and hyphens, at most 60");
    }
  }

  public static TitlePage of(String name, String title) {
    return new TitlePage(name, title, "1", "", "", null);
  }
}
