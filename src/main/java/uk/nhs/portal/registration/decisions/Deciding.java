package uk.nhs.portal.registration.decisions;

import uk.nhs.portal.registration.ApplicantStatus;

/// What came of deciding about somebody. Only [Done] has changed anything.
public sealed interface Deciding {

  /// It is decided.
  record Done() implements Deciding {}

  /// It was decided before, by whoever was quicker.
  record AlreadyDecided(ApplicantStatus as) implements Deciding {}

  /// Something was changed since it was looked at: look again, then decide.
  record ChangedMeanwhile() implements Deciding {}

  /// It cannot be decided like that.
  record Refused(Why why) implements Deciding {}

  /// Why not.
  enum Why {
    /// Somebody may be the same person: say first whether they are.
    MATCH_OPEN,
    /// Somebody is, and must not be matched by the portal.
    MATCH_STOPPED,
    /// Only who was matched to a patient of this practice is registered already.
    NOT_A_PATIENT_HERE,
    /// The person is a patient of this practice already.
    ALREADY_REGISTERED,
    NHS_NUMBER_OF_SOMEBODY_ELSE,
    OTHER_NHS_NUMBER,
    /// The last day of the stay has passed, or is more than three months away.
    STAY_OVER,
    /// The practice's list is open, or the person lives in its area: that ground does not hold.
    GROUND_DOES_NOT_HOLD
  }
}
