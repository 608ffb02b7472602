package uk.nhs.portal.registration;

/// Where a person's application stands.
public enum ApplicantStatus {
  /// It is being filled in.
  DRAFT,
  /// The practice has it.
  NEW,
  /// The practice looks into something; a reason says what.
  UNDER_REVIEW,
  APPROVED,
  DECLINED,
  /// The practice found that the person is its patient already.
  ALREADY_REGISTERED,
  /// The sender took it back.
  WITHDRAWN;

  /// Whether the practice still has to decide.
  public boolean isWaiting() {
    return this == NEW || this == UNDER_REVIEW;
  }

  /// Whether it is over, one way or another.
  public boolean isDecided() {
    return this != DRAFT && !isWaiting();
  }
}
