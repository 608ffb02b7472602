package uk.nhs.portal.identity;

import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;

/// Says who is behind the current request, and refuses when it is not who it must be.
///
/// Services call [#requireActsFor], [#requireManages] and [#requireIs] before they do anything with
/// what belongs to somebody. The portal's own work passes: preparing data and commands run on a
/// thread for which no request has said who it is. A visitor's request has, and does not pass.
@Service
public class WhoIsSignedIn {

  /// The person, or nobody for visitors and for the portal's own work.
  public Optional<SignedInPerson> current() {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    return known != null && known.getPrincipal() instanceof SignedInPerson person
        ? Optional.of(person)
        : Optional.empty();
  }

  /// The person.
  ///
  /// @throws NotAllowed if nobody is signed in
  public SignedInPerson require() {
    return current().orElseThrow(() -> new NotAllowed("nobody is signed in"));
  }

  /// The person as a patient.
  ///
  /// @throws NotAllowed if nobody is signed in, or somebody who is no patient here
  public PatientId requirePatient() {
    PatientId patient = require().patient();
    if (patient == null) {
      throw new NotAllowed("the account belongs to no patient");
    }
    return patient;
  }

  /// The same organisation, if the person works there.
  ///
  /// @throws NotFound if they do not: whose organisation it is, is not theirs to know
  public OdsCode requireWorksAt(OdsCode organisation) {
    if (!require().worksAt(organisation)) {
      throw new NotFound("organisation");
    }
    return organisation;
  }

  /// Lets staff of the practice pass, and the portal itself.
  ///
  /// @throws NotFound for everybody else: whose it is, is not theirs to know
  public void requireActsFor(OdsCode practice) {
    requireOrThePortal(person -> person.worksAt(practice));
  }

  /// Lets managers of the practice pass, and the portal itself.
  ///
  /// @throws NotAllowed for others who work there
  /// @throws NotFound for everybody else
  public void requireManages(OdsCode practice) {
    requireActsFor(practice);
    if (current().filter(person -> !person.is(Role.PRACTICE_MANAGER)).isPresent()) {
      throw new NotAllowed("only managers change what a practice has arranged");
    }
  }

  /// Lets the patient themselves pass, and the portal itself.
  ///
  /// @throws NotFound for everybody else, staff of their practice included
  public void requireIs(PatientId patient) {
    requireOrThePortal(person -> patient.equals(person.patient()));
  }

  private void requireOrThePortal(Predicate<SignedInPerson> rule) {
    boolean thePortal = SecurityContextHolder.getContext().getAuthentication() == null;
    if (!thePortal && current().filter(rule).isEmpty()) {
      throw new NotFound();
    }
  }
}
