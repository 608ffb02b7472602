package uk.nhs.portal.registration.applications;

import uk.nhs.portal.registration.ApplicantStatus;

/// What came of taking an application back.
public sealed interface Withdrawal {

  /// Everybody who was meant and waited is withdrawn, now or since an earlier submit.
  record Withdrawn() implements Withdrawal {}

  /// The practice was quicker; about nobody who was meant anything has changed.
  record AlreadyDecided(ApplicantStatus as) implements Withdrawal {}
}
