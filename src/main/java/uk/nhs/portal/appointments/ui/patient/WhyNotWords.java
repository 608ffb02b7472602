package uk.nhs.portal.appointments.ui.patient;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.NextOpening;
import uk.nhs.portal.appointments.WhyNot;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;

/// Tells a patient which rule stands against booking, with what it says in their case.
final class WhyNotWords {

  private static final Words WORDS = Words.of(WhyNotWords.class);

  private WhyNotWords() {}

  static String of(WhyNot why) {
    return switch (why) {
      case WhyNot.StaffOnly _ -> WORDS.get("patient.why.staff-only");
      case WhyNot.NotOffered _ -> WORDS.get("patient.why.not-offered");
      case WhyNot.NotYetOpen _ -> WORDS.get("patient.why.not-yet-open");
      case WhyNot.TooLate late -> WORDS.get("patient.why.too-late", SlotWords.when(late.until()));
      case WhyNot.AllTaken taken ->
          taken.times() == 1
              ? WORDS.get("patient.why.one-taken", NhsFormat.date(taken.upTo()))
              : WORDS.get(
                  "patient.why.all-taken",
                  NhsFormat.number(taken.times()),
                  NhsFormat.date(taken.upTo()));
      case WhyNot.NoTimes none -> WORDS.get("patient.why.no-times", NhsFormat.date(none.upTo()));
      case WhyNot.PhoneNeeded _ -> WORDS.get("patient.why.phone-needed");
    };
  }

  /// When there are times again, if that is known.
  static @Nullable String next(WhyNot why) {
    NextOpening next =
        switch (why) {
          case WhyNot.NotYetOpen early -> early.next();
          case WhyNot.AllTaken taken -> taken.next();
          case WhyNot.StaffOnly _,
              WhyNot.NotOffered _,
              WhyNot.TooLate _,
              WhyNot.NoTimes _,
              WhyNot.PhoneNeeded _ ->
              null;
        };
    return next == null
        ? null
        : WORDS.get(
            "patient.why.next",
            NhsFormat.dayAndDate(next.day()),
            NhsFormat.dayAndDate(next.bookableFrom()));
  }
}
