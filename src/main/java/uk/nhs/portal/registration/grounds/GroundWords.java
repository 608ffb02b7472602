package uk.nhs.portal.registration.grounds;

import uk.nhs.portal.kernel.Words;

/// What people read of the grounds.
public final class GroundWords {

  private static final Words WORDS = Words.of(GroundWords.class);

  private GroundWords() {}

  /// What staff choose.
  public static String label(Ground ground) {
    return WORDS.get("refusal.ground." + ground.name());
  }

  /// What staff choose among other reasonable grounds.
  public static String label(OtherReason reason) {
    return WORDS.get("refusal.other." + reason.name());
  }

  /// Why it is lawful, in the words of the letter.
  public static String why(Refusal refusal) {
    OtherReason detail = refusal.detail();
    return WORDS.get(
        detail == null
            ? "refusal.ground." + refusal.ground().name() + ".why"
            : "refusal.other." + detail.name() + ".why");
  }

  /// What is wrong with a phrase, for whoever wrote it.
  public static String message(GuardWords.Found found) {
    return WORDS.get("refusal.forbidden." + found.reason().name(), found.phrase());
  }
}
