package uk.nhs.portal.maturity.funding;

/// What came of telling something about money.
public enum Funded {
  /// It is told; also when the same form was sent again.
  DONE,
  /// More was agreed than the maximum.
  ABOVE_MAXIMUM,
  /// As much of its own has to be put in, and it is less.
  NOT_MATCHED,
  /// The phases together would come to more than was agreed, or than the maximum.
  PHASES_ABOVE_MOST,
  /// A milestone without money has an amount.
  NO_MONEY_HERE,
  /// Phases are there, so that the amounts of the agreement stay.
  HAS_PHASES,
  /// It is to be paid, and is not achieved.
  NOT_ACHIEVED,
  /// It is to be paid on a day before it was achieved.
  PAID_TOO_EARLY,
  /// It was told before.
  TOLD_ALREADY,
  IN_THE_FUTURE,
  /// Somebody else was quicker.
  CHANGED_MEANWHILE
}
