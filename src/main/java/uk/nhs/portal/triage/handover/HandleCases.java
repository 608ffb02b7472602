package uk.nhs.portal.triage.handover;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.identity.AccountId;
import uk.nhs.portal.identity.FindColleagues;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.messages.MessagesLinks;
import uk.nhs.portal.messages.PatientNotice;
import uk.nhs.portal.messages.TellPatients;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OrganisationSummary;

/// What a practice does with its cases: gives them to somebody, answers, and closes them.
///
/// Every step is added to the history of the case and to the audit trail in its own transaction.
/// All methods throw [NotFound] if the practice has no such case, or if the person does not work
/// there.
@Service
@Transactional
public class HandleCases {

  /// How long a message, a note or a remark may be.
  public static final int LONGEST = 2_000;

  /// What messages are about, in the inbox of patients and in lists of the practice.
  public static final String TOPIC = "triage";

  private static final Words WORDS = Words.of(HandleCases.class);

  private final WhoIsSignedIn who;
  private final CaseRows rows;
  private final CaseHistory history;
  private final FindColleagues colleagues;
  private final FindPatients patients;
  private final FindOrganisations organisations;
  private final TellPatients tell;
  private final Clock clock;

  HandleCases(
      WhoIsSignedIn who,
      CaseRows rows,
      CaseHistory history,
      FindColleagues colleagues,
      FindPatients patients,
      FindOrganisations organisations,
      TellPatients tell,
      Clock clock) {
    this.who = who;
    this.rows = rows;
    this.history = history;
    this.colleagues = colleagues;
    this.patients = patients;
    this.organisations = organisations;
    this.tell = tell;
    this.clock = clock;
  }

  /// Gives the case to a colleague, or to nobody.
  ///
  /// @param seen the version of the case on the page from which it is given
  /// @throws NotFound also if no such colleague works there
  public Handling assign(
      OdsCode practice, TriageCaseId id, @Nullable AccountId colleague, int seen) {
    CaseSummary found = require(practice, id);
    if (colleague != null
        && colleagues.at(practice).stream().noneMatch(each -> each.account().equals(colleague))) {
      throw new NotFound("colleague");
    }
    UUID to = colleague == null ? null : colleague.value();
    if (!rows.assign(id, to, seen)) {
      return new Handling.ChangedMeanwhile();
    }
    history.add(id, CaseEvent.What.ASSIGNED, to, null, "");
    return done(found, "assigned");
  }

  /// Writes to the patient: a message in their inbox, and an e-mail that there is one.
  ///
  /// @param words 1 to [#LONGEST] characters
  public Handling write(OdsCode practice, TriageCaseId id, String words) {
    check(words, 1);
    CaseSummary found = require(practice, id);
    PatientId patient = found.patient();
    if (patient == null) {
      return new Handling.NobodyToWriteTo();
    }
    PatientSummary to = patients.withoutShowing(patient).orElseThrow(() -> new NotFound("patient"));
    if (!rows.answered(id, clock.instant())) {
      return new Handling.ChangedMeanwhile();
    }
    tell.tell(notice(found, to, words));
    history.add(id, CaseEvent.What.WRITTEN, null, null, words);
    history.audit(Act.TELL, id, patient, practice, "written");
    return new Handling.Done();
  }

  private PatientNotice notice(CaseSummary found, PatientSummary to, String words) {
    return new PatientNotice(
        to.id().value(),
        to.email(),
        found.practice(),
        organisations
            .byCode(found.practice())
            .map(OrganisationSummary::name)
            .orElseGet(() -> found.practice().formatted()),
        TOPIC,
        found.id().value(),
        WORDS.get("handover.message.subject", found.pathwayTitle()),
        List.of(words.split("\\R+", -1)),
        MessagesLinks.inbox());
  }

  /// Notes what was said on the phone.
  ///
  /// @param note 1 to [#LONGEST] characters
  public Handling toldByPhone(OdsCode practice, TriageCaseId id, String note) {
    check(note, 1);
    CaseSummary found = require(practice, id);
    if (!rows.answered(id, clock.instant())) {
      return new Handling.ChangedMeanwhile();
    }
    history.add(id, CaseEvent.What.TOLD_BY_PHONE, null, null, note);
    return done(found, "told-by-phone");
  }

  /// Notes that nobody answered the phone; the clock goes on.
  ///
  /// @param note up to [#LONGEST] characters
  public Handling notReached(OdsCode practice, TriageCaseId id, String note) {
    check(note, 0);
    CaseSummary found = require(practice, id);
    if (!found.isOpen()) {
      return new Handling.ChangedMeanwhile();
    }
    history.add(id, CaseEvent.What.NO_ANSWER, null, null, note);
    return done(found, "no-answer");
  }

  /// Closes the case.
  ///
  /// @param note up to [#LONGEST] characters
  public Handling close(OdsCode practice, TriageCaseId id, CloseReason as, String note) {
    check(note, 0);
    CaseSummary found = require(practice, id);
    if (!rows.close(id, as, clock.instant())) {
      return new Handling.ChangedMeanwhile();
    }
    history.add(id, CaseEvent.What.CLOSED, null, as, note);
    return done(found, "closed");
  }

  /// Opens a closed case again.
  public Handling reopen(OdsCode practice, TriageCaseId id) {
    CaseSummary found = require(practice, id);
    if (!rows.reopen(id)) {
      return new Handling.ChangedMeanwhile();
    }
    history.add(id, CaseEvent.What.REOPENED);
    return done(found, "reopened");
  }

  private CaseSummary require(OdsCode practice, TriageCaseId id) {
    who.requireActsFor(practice);
    return rows.one(practice, id).orElseThrow(() -> new NotFound("triage case"));
  }

  private Handling done(CaseSummary found, String detail) {
    history.audit(Act.UPDATE, found.id(), found.patient(), found.practice(), detail);
    return new Handling.Done();
  }

  private static void check(String words, int least) {
    if (words.strip().length() < least || words.length() > LONGEST) {
      throw new IllegalArgumentException("words have up to " + LONGEST + " characters");
    }
  }
}
