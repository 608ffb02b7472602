package uk.nhs.portal.identity.registrations;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;

/// What became of registering somebody.
public sealed interface Registering {

  /// They are registered there now.
  ///
  /// @param formerPractice the one that they have left; none if they were registered nowhere, or
  ///   stay for a while only
  record Registered(PatientId patient, @Nullable OdsCode formerPractice) implements Registering {}

  /// They are registered there already, in the same way.
  record AlreadyRegistered(PatientId patient) implements Registering {}

  /// The NHS number is somebody else's. Who that is, is for a search to show.
  record NhsNumberOfSomebodyElse() implements Registering {}

  /// The person who was matched has another NHS number: they are not the same person, or one of the
  /// numbers is mistyped.
  record OtherNhsNumber(PatientId patient) implements Registering {}

  /// Somebody changed what is known of the patient after it was looked at, e.g. another practice
  /// has just registered them: look again, then decide.
  record ChangedMeanwhile(PatientId patient) implements Registering {}

  /// A temporary registration lasts from 24 hours to three months.
  record NotAStay() implements Registering {}
}
