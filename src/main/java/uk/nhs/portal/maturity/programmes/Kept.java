package uk.nhs.portal.maturity.programmes;

/// What came of keeping a fact.
public enum Kept {
  ADDED,
  CHANGED,
  /// It was there already, just so.
  UNCHANGED,
  /// It is there with other facts, which stay: only a person changes them.
  DIFFERS,
  /// Somebody else was quicker.
  CHANGED_MEANWHILE;

  /// Whether what was told is what is kept now.
  public boolean isDone() {
    return this == ADDED || this == CHANGED || this == UNCHANGED;
  }
}
