package uk.nhs.portal.appointments;

import java.util.List;
import org.springframework.stereotype.Service;
import uk.nhs.portal.appointments.schedule.BookableBy;
import uk.nhs.portal.appointments.schedule.TypeSummary;
import uk.nhs.portal.appointments.schedule.TypesOfPractices;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OrganisationSummary;

/// Says how to reach the practice of an appointment, and the one where a patient books.
@Service
public class FindPractice {

  private final WhoIsSignedIn who;
  private final FindOrganisations organisations;
  private final Practices practices;
  private final TypesOfPractices types;
  private final FindPatients patients;

  FindPractice(
      WhoIsSignedIn who,
      FindOrganisations organisations,
      Practices practices,
      TypesOfPractices types,
      FindPatients patients) {
    this.who = who;
    this.organisations = organisations;
    this.practices = practices;
    this.types = types;
    this.patients = patients;
  }

  /// The practice with that code; one that nobody has imported has no address and no number.
  public PracticeContact of(OdsCode code) {
    return organisations
        .byCode(code)
        .map(FindPractice::contact)
        .orElseGet(() -> new PracticeContact(code, practices.name(code), null, List.of()));
  }

  private static PracticeContact contact(OrganisationSummary practice) {
    return new PracticeContact(
        practice.code(), practice.name(), practice.phone(), practice.address().all());
  }

  /// The names of the types of appointment that the patient's practice offers and books itself.
  ///
  /// @throws NotFound if there is no such patient
  public List<String> typesItBooks(PatientId patient) {
    who.requireIs(patient);
    return types.at(codeOf(patient)).stream()
        .filter(type -> type.details().active())
        .filter(type -> type.details().bookableBy() == BookableBy.STAFF_ONLY)
        .map(TypeSummary::name)
        .toList();
  }

  /// The practice where the patient is registered.
  ///
  /// @throws NotFound if there is no such patient
  public PracticeContact of(PatientId patient) {
    who.requireIs(patient);
    return of(codeOf(patient));
  }

  private OdsCode codeOf(PatientId patient) {
    return patients
        .withoutShowing(patient)
        .map(PatientSummary::practice)
        .orElseThrow(NotFound::new);
  }
}
