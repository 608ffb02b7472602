package uk.nhs.portal.appointments.ui.practice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OrganisationSummary;

/// The practice that a page is about, out of those where the person who is signed in works.
@Component
class WhichPractice {

  private final WhoIsSignedIn who;
  private final FindPatients patients;
  private final FindOrganisations organisations;

  WhichPractice(WhoIsSignedIn who, FindPatients patients, FindOrganisations organisations) {
    this.who = who;
    this.patients = patients;
    this.organisations = organisations;
  }

  /// The one that is named, else the first.
  ///
  /// @throws NotFound if the person does not work there
  OdsCode chosen(Optional<OdsCode> named) {
    return named
        .map(who::requireWorksAt)
        .orElseGet(() ->
            all().stream()
                .findFirst()
                .orElseThrow(() -> new NotAllowed("the account works nowhere")));
  }

  /// All of them, in the order of their codes.
  List<OdsCode> all() {
    return who.require().worksAt();
  }

  boolean is(Role role) {
    return who.require().is(role);
  }

  /// What people call it; its code where the directory does not know it.
  String name(OdsCode practice) {
    return organisations
        .byCode(practice)
        .map(OrganisationSummary::name)
        .orElse(practice.formatted());
  }

  /// The patient whom an address names.
  static PatientId patientId(String text) {
    return new PatientId(UUID.fromString(text));
  }

  /// A patient of the practice.
  ///
  /// @throws NotFound if they are registered elsewhere
  PatientSummary patient(OdsCode practice, PatientId id) {
    return patients
        .byId(id)
        .filter(found -> found.practice().equals(practice))
        .orElseThrow(NotFound::new);
  }
}
