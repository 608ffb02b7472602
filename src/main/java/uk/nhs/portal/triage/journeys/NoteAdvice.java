package uk.nhs.portal.triage.journeys;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.bytesIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.triage.outcomes.Urgency;

/// Notes what people are advised, when they read it for the first time, and notices when the same
/// person comes again: a patient who is signed in, or somebody who went on from an earlier journey.
@Service
public class NoteAdvice {

  private static final Duration RECENT = Duration.ofDays(7);

  private final JdbcClient jdbc;
  private final Clock clock;

  NoteAdvice(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Noted(UUID journey, Instant endedAt, Urgency urgency, boolean ofPatient) {}

  /// Notes the advice, once however often it is read: one statement, and a second one the first
  /// time. When a patient has made the journey their own since, one more notes that it was theirs.
  ///
  /// @return what was before it
  public RepeatContact note(Journey journey, Stage.Ended ended) {
    UUID id = journey.response().id().value();
    Instant endedAt = endedAt(journey);
    List<Noted> all = ofSamePerson(journey);
    List<Noted> own = all.stream().filter(each -> each.journey().equals(id)).toList();
    if (own.stream().noneMatch(each -> each.endedAt().equals(endedAt))) {
      add(journey, ended, endedAt);
    }
    UUID patient = patient(journey);
    if (patient != null && own.stream().anyMatch(each -> !each.ofPatient())) {
      becameTheirs(id, patient);
    }
    Map<UUID, Noted> earlier = new LinkedHashMap<>();
    all.stream()
        .filter(each -> !each.journey().equals(id) && each.endedAt().isBefore(endedAt))
        .forEach(each -> earlier.put(each.journey(), each));
    Urgency urgency = ended.disposition().urgency();
    Urgency last = earlier.isEmpty() ? urgency : List.copyOf(earlier.values()).getLast().urgency();
    return new RepeatContact(earlier.size(), urgency.isHigherThan(last), urgency.isLowerThan(last));
  }

  /// When the triage ended, from which the deadline of its outcome counts: with the last answer.
  public static Instant endedAt(Journey journey) {
    return journey.response().lastAnsweredAt().truncatedTo(ChronoUnit.MICROS);
  }

  // The latest of each journey comes last.
  private List<Noted> ofSamePerson(Journey journey) {
    return jdbc.sql(
            """
            SELECT journey, ended_at, urgency, patient IS NOT NULL AS of_patient FROM triage_advice
            WHERE ended_at > :since AND (origin = COALESCE(
                (SELECT origin FROM triage_lineage WHERE journey = :journey), :journey)
              OR patient = :patient)
            ORDER BY ended_at\
            """)
        .param("since", utc(clock.instant().minus(RECENT)))
        .param("journey", bytes(journey.response().id().value()))
        .param("patient", bytesIfAny(patient(journey)), Types.BINARY)
        .query((row, line) ->
            new Noted(
                uuid(row, "journey"),
                instant(row, "ended_at"),
                new Urgency(row.getInt("urgency")),
                row.getBoolean("of_patient")))
        .list();
  }

  private void becameTheirs(UUID journey, UUID patient) {
    jdbc.sql("UPDATE triage_advice SET patient = ? WHERE journey = ? AND patient IS NULL")
        .params(bytes(patient), bytes(journey))
        .update();
  }

  private void add(Journey journey, Stage.Ended ended, Instant endedAt) {
    try {
      jdbc.sql(
              """
              INSERT INTO triage_advice
                (journey, ended_at, origin, patient, outcome, urgency, pathway, pathway_hash)
              SELECT :journey, :ended, COALESCE(
                  (SELECT origin FROM triage_lineage WHERE journey = :journey), :journey),
                :patient, :outcome, :urgency, :pathway, :hash\
              """)
          .param("journey", bytes(journey.response().id().value()))
          .param("ended", utc(endedAt))
          .param("patient", bytesIfAny(patient(journey)), Types.BINARY)
          .param("outcome", ended.disposition().code().value())
          .param("urgency", ended.disposition().urgency().level())
          .param("pathway", journey.response().questionnaire().name())
          .param("hash", journey.response().current().version().value())
          .update();
    } catch (DuplicateKeyException inAnotherTab) {
      // it is noted
    }
  }

  private static @Nullable UUID patient(Journey journey) {
    PatientId owner = journey.response().owner();
    return owner == null || !journey.isForThemselves() ? null : owner.value();
  }
}
