package uk.nhs.portal.registration.decisions;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.identity.registrations.FindPatientsForMatching;
import uk.nhs.portal.identity.registrations.KnownPatient;
import uk.nhs.portal.identity.registrations.SoughtPerson;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.questionnaires.responses.FindResponses;
import uk.nhs.portal.registration.AnswersOf;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.Named;
import uk.nhs.portal.registration.matching.CompareDetails;
import uk.nhs.portal.registration.matching.KnownPerson;
import uk.nhs.portal.registration.matching.Match;
import uk.nhs.portal.registration.matching.PersonDetails;

/// Finds the patients whom an applicant may be, with what is the same and what differs. Each whom
/// staff see leaves a row in the audit trail.
@Service
@Transactional
public class FindCandidates {

  private final WhoIsSignedIn who;
  private final QueueRows rows;
  private final Parts parts;
  private final FindResponses responses;
  private final FindPatientsForMatching patients;
  private final History history;

  FindCandidates(
      WhoIsSignedIn who,
      QueueRows rows,
      Parts parts,
      FindResponses responses,
      FindPatientsForMatching patients,
      History history) {
    this.who = who;
    this.rows = rows;
    this.parts = parts;
    this.responses = responses;
    this.patients = patients;
    this.history = history;
  }

  /// A patient whom an applicant may be.
  ///
  /// @param isHere whether the patient is registered with the practice that looks
  public record Candidate(PatientId patient, boolean isHere, Match match) {

    @Override
    public String toString() {
      return "Candidate[" + patient + "]";
    }
  }

  /// Those who agree with somebody, the best first.
  ///
  /// @throws NotFound if the practice has no such application, or the person does not work there
  public List<Candidate> of(OdsCode practice, ApplicantId id) {
    PersonDetails applied = applied(practice, id);
    List<KnownPatient> known =
        patients.shownTo(
            practice,
            new SoughtPerson(
                row(practice, id).name(),
                row(practice, id).dateOfBirth(),
                applied.nhsNumber(),
                applied.postcode()));
    // people of one name and day of birth are equal as details, and yet several
    IdentityHashMap<KnownPerson, KnownPatient> patientOf = new IdentityHashMap<>();
    List<KnownPerson> people = new ArrayList<>();
    for (KnownPatient each : known) {
      KnownPerson person = KnownPerson.of(AssessApplicants.details(each.demographics()));
      people.add(person);
      patientOf.put(person, each);
    }
    return CompareDetails.among(applied, people).stream()
        .map(match ->
            candidate(practice, Objects.requireNonNull(patientOf.get(match.known())), match))
        .toList();
  }

  /// One patient beside somebody, whether they agree or not: the one whom staff look at.
  ///
  /// @throws NotFound likewise, or if there is no such patient
  public Candidate one(OdsCode practice, ApplicantId id, PatientId patient) {
    PersonDetails applied = applied(practice, id);
    KnownPatient known =
        patients.shownTo(practice, patient).orElseThrow(() -> new NotFound("patient"));
    return candidate(
        practice,
        known,
        CompareDetails.compare(
            applied, KnownPerson.of(AssessApplicants.details(known.demographics()))));
  }

  /// What somebody told of themselves, to ask elsewhere who they are; the trail says so.
  ///
  /// @throws NotFound likewise
  public PersonDetails toAskAbout(OdsCode practice, ApplicantId id) {
    PersonDetails applied = applied(practice, id);
    history.audit(Act.READ, id, row(practice, id).matched(), practice, "pds");
    return applied;
  }

  private static Candidate candidate(OdsCode practice, KnownPatient known, Match match) {
    return new Candidate(known.id(), practice.equals(known.practice()), match);
  }

  private PersonDetails applied(OdsCode practice, ApplicantId id) {
    who.requireActsFor(practice);
    QueueRow row = row(practice, id);
    Parts.Of of = parts.of(id);
    return AssessApplicants.details(
        new Named(row.name(), row.dateOfBirth(), row.relation()),
        AnswersOf.of(responses.withoutShowing(of.shared())),
        AnswersOf.of(responses.withoutShowing(of.own())));
  }

  private QueueRow row(OdsCode practice, ApplicantId id) {
    return rows.one(practice, id).orElseThrow(() -> new NotFound("applicant"));
  }
}
