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

  /// Asks for the call, which is promised from now on within the deadline of the outcome.
  public void ask(Journey journey, Stage.Ended ended, PhoneNumber phone) {
    CallBack promise = CallBack.byClinician(ended.disposition().deadline(), clock.instant());
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
