package uk.nhs.portal.registration.grounds;

/// Why a practice may decline to register somebody. There are no others.
public enum Ground {
  /// The commissioner has closed the practice's list.
  LIST_CLOSED,
  /// The address is outside the practice's area.
  OUT_OF_AREA,
  /// Somebody from outside the area is better cared for nearer to their home.
  CARE_NEARER_HOME,
  /// The practice took the person off its list before, and why still holds.
  PREVIOUS_REMOVAL,
  /// One of [OtherReason], explained in words.
  OTHER_REASONABLE;

  /// Whether a reason of [OtherReason] and words belong to it.
  public boolean isExplained() {
    return this == OTHER_REASONABLE;
  }
}
