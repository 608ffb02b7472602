package uk.nhs.portal.identity;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;

/// Says who is behind the current request, and refuses when it is not who it must be.
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
}
