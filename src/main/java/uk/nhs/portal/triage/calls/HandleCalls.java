package uk.nhs.portal.triage.calls;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.messages.MessagesLinks;
import uk.nhs.portal.messages.PatientNotice;
import uk.nhs.portal.messages.TellPatients;
import uk.nhs.portal.triage.handover.HandleCases;

/// What clinicians do with calls. Every step is in the history of the call and in the audit trail.
///
/// @see CallSummary#version() what each step has to have seen
@Service
@Transactional
public class HandleCalls {

  /// How long a note may be.
  public static final int LONGEST = 2_000;

  /// How often somebody is tried before nobody tries any more.
  public static final int ATTEMPTS = 3;

  private static final Words WORDS = Words.of(HandleCalls.class);

  private final MayMakeCalls mayMakeCalls;
  private final CallRows rows;
  private final FindPatients patients;
  private final TellPatients tell;
  private final AuditTrail trail;
  private final Clock clock;

  HandleCalls(
      MayMakeCalls mayMakeCalls,
      CallRows rows,
      FindPatients patients,
      TellPatients tell,
      AuditTrail trail,
      Clock clock) {
    this.mayMakeCalls = mayMakeCalls;
    this.rows = rows;
    this.patients = patients;
    this.tell = tell;
    this.trail = trail;
    this.clock = clock;
  }

  /// Takes the call, also from a colleague: the latest word counts.
  public Calling take(UUID id, int seen) {
    SignedInPerson person = mayMakeCalls.require();
    CallSummary call = require(id);
    return rows.take(id, person.account().value(), seen)
        ? done(call, person, CallEvent.What.TAKEN, "")
        : new Calling.ChangedMeanwhile();
  }

  /// Gives the call back to everybody.
  public Calling giveBack(UUID id, int seen) {
    SignedInPerson person = mayMakeCalls.require();
    CallSummary call = require(id);
    return rows.take(id, null, seen)
        ? done(call, person, CallEvent.What.GIVEN_BACK, "")
        : new Calling.ChangedMeanwhile();
  }

  /// Notes that nobody answered; the promise goes on.
  ///
  /// @param note up to [#LONGEST] characters
  public Calling noAnswer(UUID id, String note, int seen) {
    SignedInPerson person = mayMakeCalls.require();
    check(note, 0);
    CallSummary call = require(id);
    return rows.noAnswer(id, clock.instant(), seen)
        ? done(call, person, CallEvent.What.NO_ANSWER, note)
        : new Calling.ChangedMeanwhile();
  }

  /// Ends the call with what came of it, and writes to the patient if they are known.
  ///
  /// @param note what was said, 1 to [#LONGEST] characters
  public Calling end(UUID id, CallEnd as, String note, int seen) {
    SignedInPerson person = mayMakeCalls.require();
    check(note, 1);
    CallSummary call = require(id);
    if (as == CallEnd.NOT_REACHED && call.attempts() < ATTEMPTS) {
      return new Calling.TriedTooSeldom(call.attempts());
    }
    if (!rows.end(id, as, clock.instant(), seen)) {
      return new Calling.ChangedMeanwhile();
    }
    rows.note(id, CallEvent.What.ENDED, person.actor(), as, note, clock.instant());
    audit(call, Act.UPDATE, "ended " + as);
    PatientId patient = call.patient();
    if (patient != null) {
      patients.withoutShowing(patient).ifPresent(known -> tell(call, as, known));
    }
    return new Calling.Done();
  }

  // What was said on the phone is not repeated in writing: the person has heard it.
  private void tell(CallSummary call, CallEnd as, PatientSummary patient) {
    tell.tell(
        new PatientNotice(
            patient.id().value(),
            patient.email(),
            patient.practice(),
            WORDS.get("calls.notice.from"),
            HandleCases.TOPIC,
            call.id(),
            WORDS.get("calls.notice.subject"),
            List.of(WORDS.get("calls.told." + as), WORDS.get("calls.told.worse")),
            MessagesLinks.inbox()));
    audit(call, Act.TELL, as.name().toLowerCase(Locale.ROOT));
  }

  private Calling done(CallSummary call, SignedInPerson person, CallEvent.What what, String note) {
    rows.note(call.id(), what, person.actor(), null, note, clock.instant());
    audit(call, Act.UPDATE, what.name());
    return new Calling.Done();
  }

  private void audit(CallSummary call, Act act, String detail) {
    PatientId patient = call.patient();
    trail.record(
        new AuditEntry(
            act,
            "triage-call",
            call.id().toString(),
            patient == null ? null : patient.value(),
            null,
            detail));
  }

  private CallSummary require(UUID id) {
    return rows.one(id).orElseThrow(() -> new NotFound("call"));
  }

  private static void check(String words, int least) {
    if (words.strip().length() < least || words.length() > LONGEST) {
      throw new IllegalArgumentException("a note has up to " + LONGEST + " characters");
    }
  }
}
