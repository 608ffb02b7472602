package uk.nhs.portal.registration.grounds;

import org.jspecify.annotations.Nullable;

/// A refusal that the rules allow: it has a lawful ground, whatever explains it, and no forbidden
/// reason in its words.
///
/// @param detail which other reasonable ground; none for every other ground
/// @param words what the practice adds, on one line; may be empty unless the ground is explained
public record Refusal(Ground ground, @Nullable OtherReason detail, String words) {

  /// The fewest characters that explain anything.
  public static final int LEAST = 20;

  /// The most characters of an explanation; with the rest of the letter they fit into an e-mail.
  public static final int MOST = 1_000;

  public Refusal {
    words = oneLine(words);
    boolean strayDetail = detail != null && !ground.isExplained();
    if (strayDetail || Faults.first(ground, detail, words).isPresent()) {
      throw new IllegalArgumentException("the rules do not allow such a refusal");
    }
  }

  static String oneLine(@Nullable String words) {
    return words == null ? "" : words.replaceAll("[\\s\\p{Cntrl}\\p{Z}]+", " ").strip();
  }
}
