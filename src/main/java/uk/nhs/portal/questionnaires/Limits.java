package uk.nhs.portal.questionnaires;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which answers an item takes; limits are inclusive, and null where there is none.
///
/// @param least of a number
/// @param most of a number
/// @param earliest of a date
/// @param latest of a date
/// @param time whether a date must have passed or must be to come
/// @param longest how many characters a text may have, 1 to 10,000
public record Limits(
    @Nullable BigDecimal least,
    @Nullable BigDecimal most,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    @Nullable Time time,
    int longest) {

  /// Where a date lies, seen from the day on which it is typed.
  public enum Time {
    PAST,
    FUTURE
  }

  /// No limits but the usual length of a text.
  public static final Limits NONE = new Limits(null, null, null, null, null, 1_000);

  public Limits {
    if (longest < 1 || longest > 10_000) {
      throw new IllegalArgumentException("a text has 1 to 10,000 characters");
    }
  }

  public static Limits between(long least, long most) {
    return new Limits(
        BigDecimal.valueOf(least), BigDecimal.valueOf(most), null, null, null, NONE.longest);
  }

  public static Limits upTo(int longest) {
    return new Limits(null, null, null, null, null, longest);
  }

  boolean areEmpty() {
    return (least != null && most != null && least.compareTo(most) > 0)
        || (earliest != null && latest != null && earliest.isAfter(latest));
  }
}
