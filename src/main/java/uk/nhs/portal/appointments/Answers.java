package uk.nhs.portal.appointments;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.InvalidValue;

/// What a patient, or staff for a patient, say about a visit.
final class Answers {

  static final int LONGEST_REASON = 150;

  private Answers() {}

  /// The reason on one line.
  ///
  /// @throws InvalidValue `reason.length` if it is longer than 150 characters
  static @Nullable String reason(@Nullable String typed) {
    String reason = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    if (reason.length() > LONGEST_REASON) {
      throw new InvalidValue("reason.length");
    }
    return reason.isEmpty() ? null : reason;
  }
}
