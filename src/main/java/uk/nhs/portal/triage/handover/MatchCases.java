package uk.nhs.portal.triage.handover;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;

/// Lets a practice say by hand which of its patients a case is about, and take it back.
///
/// Every patient who is looked at on the way leaves a row in the audit trail.
@Service
@Transactional
public class MatchCases {

  private final WhoIsSignedIn who;
  private final CaseRows rows;
  private final CaseHistory history;
  private final FindPatients patients;

  MatchCases(WhoIsSignedIn who, CaseRows rows, CaseHistory history, FindPatients patients) {
    this.who = who;
    this.rows = rows;
    this.history = history;
    this.patients = patients;
  }

  /// The patients of the practice who may be meant, at most [FindPatients#MOST].
  ///
  /// @param typed the beginning of a name, an NHS number or a date of birth
  /// @throws NotFound if the practice has no such case, or the person does not work there
  public List<PatientSummary> search(OdsCode practice, TriageCaseId id, String typed) {
    require(practice, id);
    return patients.search(practice, typed);
  }

  /// One of them, to compare with what the person said.
  ///
  /// @throws NotFound also if the practice has no such patient
  public PatientSummary candidate(OdsCode practice, TriageCaseId id, PatientId patient) {
    require(practice, id);
    requireAt(practice, patient);
    return patients.byId(patient).orElseThrow(() -> new NotFound("patient"));
  }

  /// Says that the case is about that patient, as long as it is open and about nobody.
  ///
  /// @param seen the version of the case on the page on which they were compared
  /// @throws NotFound also if the practice has no such patient
  public Handling match(OdsCode practice, TriageCaseId id, PatientId patient, int seen) {
    require(practice, id);
    requireAt(practice, patient);
    if (!rows.match(id, patient, seen)) {
      return new Handling.ChangedMeanwhile();
    }
    history.add(id, CaseEvent.What.MATCHED);
    history.audit(Act.UPDATE, id, patient, practice, "matched");
    return new Handling.Done();
  }

  /// Says that the open case is not about the patient whom it was thought to be about. Of those who
  /// were signed in it is certain, and nothing changes.
  ///
  /// What was written to that patient stays in their inbox, and what was booked stays booked.
  ///
  /// @param seen the version of the case on the page
  public Handling unmatch(OdsCode practice, TriageCaseId id, int seen) {
    CaseSummary found = require(practice, id);
    if (!rows.unmatch(id, seen)) {
      return new Handling.ChangedMeanwhile();
    }
    history.add(id, CaseEvent.What.UNMATCHED);
    history.audit(Act.UPDATE, id, found.patient(), practice, "unmatched");
    return new Handling.Done();
  }

  private CaseSummary require(OdsCode practice, TriageCaseId id) {
    who.requireActsFor(practice);
    return rows.one(practice, id).orElseThrow(() -> new NotFound("triage case"));
  }

  private void requireAt(OdsCode practice, PatientId patient) {
    boolean there =
        patients
            .withoutShowing(patient)
            .filter(found -> found.practice().equals(practice))
            .isPresent();
    if (!there) {
      throw new NotFound("patient");
    }
  }
}
