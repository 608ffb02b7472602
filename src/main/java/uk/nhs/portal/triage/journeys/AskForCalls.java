package uk.nhs.portal.triage.journeys;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.bytesIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.instantIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.triage.CallBack;
import uk.nhs.portal.triage.CallBack.Caller;
import uk.nhs.portal.triage.calls.CallEnd;

/// Notes that somebody wants to be phoned by a clinician of 111, once for each journey: who asks
/// again changes neither the number nor the promise.
@Service
public class AskForCalls {

  private final JdbcClient jdbc;
  private final Clock clock;

  AskForCalls(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// What is promised to somebody who asks now.
  public CallBack promise(Journey journey, Stage.Ended ended) {
    return CallBack.byClinician(
        ended.disposition().deadline(), NoteAdvice.endedAt(journey), clock.instant());
  }

  /// Whether the call was asked for. One statement.
  public boolean isAskedFor(Journey journey) {
    return of(journey.response().id().value()).isPresent();
  }

  /// Asks for the call, which is promised within the deadline of the outcome.
  public void ask(Journey journey, Stage.Ended ended, PhoneNumber phone) {
    CallBack promise = promise(journey, ended);
    PatientId patient = AdviseNextSteps.patient(journey);
    try {
      jdbc.sql(
              """
              INSERT INTO triage_call (journey, patient, phone, outcome, asked_at, promised_by)
              VALUES (:journey, :patient, :phone, :outcome, :asked, :promised)\
              """)
          .param("journey", bytes(journey.response().id().value()))
          .param("patient", bytesIfAny(patient == null ? null : patient.value()), Types.BINARY)
          .param("phone", phone.value())
          .param("outcome", ended.disposition().code().value())
          .param("asked", utc(promise.askedAt()))
          .param("promised", utc(promise.by()))
          .update();
    } catch (DuplicateKeyException askedBefore) {
      // the first promise holds
    }
  }

  /// The call that was asked for, if one was. One statement.
  Optional<AskedCall> of(UUID journey) {
    return jdbc.sql(
            """
            SELECT phone, asked_at, promised_by, last_attempt_at, ended_as FROM triage_call
            WHERE journey = ?\
            """)
        .param(bytes(journey))
        .query(AskForCalls::call)
        .optional();
  }

  private static AskedCall call(ResultSet row, int line) throws SQLException {
    String endedAs = row.getString("ended_as");
    return new AskedCall(
        new PhoneNumber(row.getString("phone")),
        new CallBack(Caller.CLINICIAN, instant(row, "asked_at"), instant(row, "promised_by")),
        instantIfAny(row, "last_attempt_at"),
        endedAs == null ? null : CallEnd.valueOf(endedAs));
  }
}
