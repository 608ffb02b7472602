package uk.nhs.portal.triage.handover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;

/// How far a practice is with somebody's triage, as that person sees it.
///
/// @param dueBy by when the practice acts; null if there is no hurry
/// @param answeredAt when the practice wrote or phoned; null if it has not
/// @param closedAs what came of it; null while it is open
/// @param lapsed whether the time is over and nobody has answered: the person must not wait longer
public record Progress(
    OdsCode practice,
    Wish wish,
    Stage stage,
    Instant handedAt,
    @Nullable Instant dueBy,
    @Nullable Instant answeredAt,
    @Nullable CloseReason closedAs,
    boolean lapsed) {

  private static final Words WORDS = Words.of(Progress.class);

  /// The steps that a person can tell apart.
  public enum Stage {
    RECEIVED,
    BEING_LOOKED_AT,
    ANSWERED,
    CLOSED
  }

  /// A sentence for the person.
  public String words() {
    if (lapsed) {
      return WORDS.get("progress.lapsed." + wish);
    }
    return closedAs == null
        ? WORDS.get("progress." + stage)
        : WORDS.get("progress.closed." + closedAs);
  }
}
