package uk.nhs.portal.maturity.buddying;

/// What came of an act among buddies.
public enum BuddyAct {
  /// It is done; also when the same form was sent again.
  DONE,
  /// They look for buddies already; that request is closed first.
  LOOKS_ALREADY,
  /// Nothing was chosen that it is good at or needs.
  NO_TOPICS,
  /// The two have something going on already.
  TOGETHER_ALREADY,
  /// One of the two no longer looks for buddies.
  NO_LONGER_LOOKING,
  /// It was declined, agreed or ended meanwhile.
  CHANGED_MEANWHILE
}
