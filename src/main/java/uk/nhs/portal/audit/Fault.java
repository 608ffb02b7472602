package uk.nhs.portal.audit;

/// What is wrong at a place of the trail.
public enum Fault {
  /// The row does not say any more what was written.
  ALTERED,
  /// The row does not follow the one before it: it was moved, or one of the two was replaced.
  OUT_OF_PLACE,
  /// A row is missing in the middle of a chain.
  REMOVED,
  /// The last rows of a chain are missing, or its end was altered.
  CUT_OFF,
  /// The row was not written by the portal.
  SLIPPED_IN,
  /// The end of the chain is not known any more.
  END_MISSING
}
