package uk.nhs.portal.performance.judgements;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a series goes on over a merger.
public enum History {
  /// Limits are found anew from the merger on.
  BROKEN,
  /// One line through: what the predecessors counted is added up.
  JOINED;

  /// What an address says, `broken` or `joined`; anything else is broken.
  public static History of(@Nullable String word) {
    return "joined".equals(word) ? JOINED : BROKEN;
  }

  /// As addresses say it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
