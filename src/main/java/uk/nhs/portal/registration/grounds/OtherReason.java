package uk.nhs.portal.registration.grounds;

/// What counts as other reasonable grounds.
///
/// Each is about what happened or what was arranged. None is about who somebody is, what they have
/// to show, how ill they are or what they cost.
public enum OtherReason {
  /// They were violent or threatening to people of the practice, and it was reported.
  SAFETY_OF_STAFF_OR_PATIENTS,
  /// The commissioner has assigned them to another practice, such as one of the Special Allocation
  /// Scheme.
  ASSIGNED_TO_ANOTHER_PRACTICE,
  /// They have registered elsewhere since they applied.
  REGISTERED_ELSEWHERE_SINCE,
  /// They spend most of the year at another address and have a practice there.
  LIVES_ELSEWHERE_MOST_OF_THE_TIME,
  /// The practice's contract is for other people only, such as the students of a university.
  CONTRACT_FOR_OTHER_PEOPLE,
  /// Every doctor of the practice is close to them, and the General Medical Council advises doctors
  /// not to treat those to whom they are close.
  CLOSE_TO_THE_DOCTORS,
  /// They said that they do not want to be registered there.
  NOT_WANTED_BY_THE_PERSON
}
