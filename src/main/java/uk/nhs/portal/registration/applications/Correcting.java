package uk.nhs.portal.registration.applications;

/// What came of confirming a correction.
public sealed interface Correcting {

  /// The practice has the new answers, now or since an earlier submit.
  record Corrected() implements Correcting {}

  /// Something is newly asked and wants an answer first.
  record Unanswered() implements Correcting {}

  /// The new answers cannot be so.
  record Implausible() implements Correcting {}

  /// For how long people register cannot be corrected: another kind of registration is another
  /// application.
  record OtherStay() implements Correcting {}

  /// The practice was quicker, and decided on what it had.
  record AlreadyDecided() implements Correcting {}

  /// The practice has another application of that person, which the corrected NHS number shows.
  record Duplicate() implements Correcting {}
}
