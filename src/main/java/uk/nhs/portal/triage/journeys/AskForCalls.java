package uk.nhs.portal.triage.journeys;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.utc;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.triage.CallBack;
import uk.nhs.portal.triage.CallBack.Caller;

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
    try {
      jdbc.sql(
              """
              INSERT INTO triage_call (journey, phone, outcome, asked_at, promised_by)
              VALUES (?, ?, ?, ?, ?)\
              """)
          .params(
              bytes(journey.response().id().value()),
              phone.value(),
              ended.disposition().code().value(),
              utc(promise.askedAt()),
              utc(promise.by()))
          .update();
    } catch (DuplicateKeyException askedBefore) {
      // the first promise holds
    }
  }

  /// The call that was asked for, if one was. One statement.
  Optional<AskedCall> of(UUID journey) {
    return jdbc.sql("SELECT phone, asked_at, promised_by FROM triage_call WHERE journey = ?")
        .param(bytes(journey))
        .query((row, line) ->
            new AskedCall(
                new PhoneNumber(row.getString("phone")),
                new CallBack(
                    Caller.CLINICIAN, instant(row, "asked_at"), instant(row, "promised_by"))))
        .optional();
  }
}
