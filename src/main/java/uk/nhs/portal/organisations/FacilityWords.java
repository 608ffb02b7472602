package uk.nhs.portal.organisations;

import java.util.List;
import uk.nhs.portal.kernel.Words;

/// How it is said what a place has.
public final class FacilityWords {

  private static final Words WORDS = Words.of(FacilityWords.class);

  private FacilityWords() {}

  /// `step-free access, hearing loop`; empty if nobody has said anything.
  public static String access(Facilities facilities) {
    List<String> words =
        facilities.access().stream()
            .sorted()
            .map(feature -> WORDS.get("access." + feature.name()))
            .toList();
    return String.join(", ", words);
  }

  /// `English, Polish, Urdu`; empty if nobody has said anything.
  public static String languages(Facilities facilities) {
    return String.join(", ", facilities.languageNames());
  }
}
