package uk.nhs.portal.identity.registrations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;

/// A registration that a practice has decided to make.
///
/// @param known who it is, where the portal knows them already
/// @param demographics all of what is true of them from now on, for known people too; a known NHS
///   number stays when none is given
/// @param until the last day of a temporary registration: tomorrow at the earliest, at most three
///   months from today
public record NewRegistration(
    @Nullable Known known,
    Demographics demographics,
    OdsCode practice,
    RegistrationKind kind,
    @Nullable LocalDate until) {

  /// A patient, and as of which version the decision was made about them.
  public record Known(PatientId patient, int version) {

    /// The patient as they were found.
    public static Known of(KnownPatient found) {
      return new Known(found.id(), found.version());
    }
  }

  public NewRegistration {
    if ((kind == RegistrationKind.TEMPORARY) != (until != null)) {
      throw new IllegalArgumentException("temporary registrations, and only they, have an end");
    }
    if (kind == RegistrationKind.UNKNOWN) {
      throw new IllegalArgumentException("how somebody registers now is known");
    }
  }

  /// Somebody whom the portal does not know yet.
  public static NewRegistration ofNew(
      Demographics person, OdsCode practice, RegistrationKind kind) {
    return new NewRegistration(null, person, practice, kind, null);
  }

  /// Somebody whom the portal knows.
  public static NewRegistration of(
      Known known, Demographics person, OdsCode practice, RegistrationKind kind) {
    return new NewRegistration(known, person, practice, kind, null);
  }

  /// A temporary stay of somebody, known or not.
  public static NewRegistration temporary(
      @Nullable Known known, Demographics person, OdsCode practice, LocalDate until) {
    return new NewRegistration(known, person, practice, RegistrationKind.TEMPORARY, until);
  }

  @Override
  public String toString() {
    return "NewRegistration[" + practice + " " + kind + "]";
  }
}
