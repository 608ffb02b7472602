package uk.nhs.portal.registration.grounds;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/// Finds reasons that no refusal may rest on in what staff wrote.
///
/// It looks for phrases, not for meaning: "we did not ask for ID" is found too. A false alarm costs
/// a rewording; what the letter needs to say of documents it says by itself.
public final class GuardWords {

  private GuardWords() {}

  /// Every forbidden reason in the words, each once, with the phrase that gives it away.
  public static List<Found> find(String words) {
    List<String> plain = PlainWords.of(words);
    List<Found> found = new ArrayList<>();
    for (ForbiddenReason reason : ForbiddenReason.values()) {
      plain.stream()
          .map(reason::in)
          .filter(Matcher::find)
          .findFirst()
          .ifPresent(phrase -> found.add(new Found(reason, phrase.group())));
    }
    return found;
  }

  /// A forbidden reason in somebody's words.
  ///
  /// @param phrase how the words say it, in small letters
  public record Found(ForbiddenReason reason, String phrase) {}
}
