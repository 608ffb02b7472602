package uk.nhs.portal.triage.calls;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.audit.WhoIsNamed;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.questionnaires.responses.FindResponses;
import uk.nhs.portal.questionnaires.responses.Part;
import uk.nhs.portal.questionnaires.responses.ResponseId;
import uk.nhs.portal.triage.handover.TriageAnswer;

/// Shows clinicians the calls; looking leaves a row in the audit trail.
@Service
@Transactional
public class ShowCalls {

  /// The list shows no more than somebody can look through.
  public static final int MOST = 200;

  private static final Duration RECENT = Duration.ofDays(1);

  private final MayMakeCalls mayMakeCalls;
  private final CallRows rows;
  private final FindResponses responses;
  private final WhoIsNamed named;
  private final AuditTrail trail;
  private final Clock clock;

  ShowCalls(
      MayMakeCalls mayMakeCalls,
      CallRows rows,
      FindResponses responses,
      WhoIsNamed named,
      AuditTrail trail,
      Clock clock) {
    this.mayMakeCalls = mayMakeCalls;
    this.rows = rows;
    this.responses = responses;
    this.named = named;
    this.trail = trail;
    this.clock = clock;
  }

  /// A list of calls.
  ///
  /// @param names of the accounts that have one of them
  public record Calls(List<CallSummary> calls, Map<UUID, String> names) {}

  /// Those that wait, the earliest promise first, at most [#MOST].
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person is no clinician
  public Calls waiting() {
    mayMakeCalls.require();
    return list(rows.waiting(MOST), "waiting");
  }

  /// Those that ended in the last 24 hours, the latest first, at most [#MOST].
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person is no clinician
  public Calls ended() {
    mayMakeCalls.require();
    return list(rows.ended(clock.instant().minus(RECENT), MOST), "ended");
  }

  /// All of one.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person is no clinician
  /// @throws NotFound if there is no such call
  public CallDetails one(UUID id) {
    mayMakeCalls.require();
    CallSummary summary = rows.one(id).orElseThrow(() -> new NotFound("call"));
    List<CallEvent> history = rows.history(id);
    audit("triage-call", id.toString(), summary.patient(), "");
    Optional<Part> part = answered(id);
    return new CallDetails(
        summary,
        part.map(each -> each.questionnaire().titlePage().title()).orElse(""),
        part.map(each -> TriageAnswer.all(each.engine(), each.answers())).orElse(List.of()),
        history,
        names(
            Stream.concat(
                Stream.ofNullable(summary.takenBy()),
                history.stream().map(CallEvent::by).flatMap(Stream::ofNullable))));
  }

  // Answers that nobody sent to a practice are forgotten a day after the last of them.
  private Optional<Part> answered(UUID id) {
    return responses.forService(new ResponseId(id)).map(response -> response.current());
  }

  private Calls list(List<CallSummary> found, String which) {
    audit("triage-calls", which, null, "");
    return new Calls(
        found, names(found.stream().map(CallSummary::takenBy).flatMap(Stream::ofNullable)));
  }

  private void audit(String what, String id, @Nullable PatientId patient, String detail) {
    trail.record(
        new AuditEntry(Act.READ, what, id, patient == null ? null : patient.value(), null, detail));
  }

  private Map<UUID, String> names(Stream<UUID> accounts) {
    return named.names(accounts.collect(Collectors.toSet()));
  }
}
