package uk.nhs.portal.triage.handover;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.bytesIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.instantIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.triage.outcomes.Urgency;

/// Adds cases, and finds them by their journey.
@Repository
class Cases {

  /// For how long an earlier contact of the same person counts.
  private static final Duration RECENT = Duration.ofDays(7);

  private final JdbcClient sql;

  Cases(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<HandedOver> ofJourney(UUID journey) {
    return sql.sql("SELECT id, due_at FROM triage_case WHERE journey = ?")
        .param(bytes(journey))
        .query((row, line) ->
            new HandedOver(new TriageCaseId(uuid(row, "id")), instantIfAny(row, "due_at")))
        .optional();
  }

  void add(
      TriageCaseId id,
      FinishedTriage triage,
      @Nullable PatientId patient,
      Urgency urgency,
      @Nullable Instant due,
      Instant now) {
    Earlier earlier = earlier(triage, patient, now);
    Person person = triage.person();
    Contact contact = triage.contact();
    NhsNumber nhsNumber = person.nhsNumber();
    EmailAddress email = contact.email();
    PersonName speaks = contact.speaksForThem();
    sql.sql(
            """
            INSERT INTO triage_case (id, journey, practice, patient, known_by, given_name, family_name,
              date_of_birth, nhs_number, phone, email, speaks_for_them, pathway_title,
              pathway_hash, outcome, urgency, red_flag, wish, answers, response,
              earlier_contacts, urgency_rose, ended_at, handed_at, due_at, status, version)
            VALUES (:id, :journey, :practice, :patient, :knownBy, :given, :family, :born, :nhsNumber,
              :phone, :email, :speaks, :title, :hash, :outcome, :urgency, :redFlag, :wish, :answers,
              :response, :earlier, :rose, :ended, :now, :due, 'OPEN', 0)\
            """)
        .param("id", bytes(id.value()))
        .param("journey", bytes(triage.journey()))
        .param("practice", triage.practice().value())
        .param("patient", patient == null ? null : bytes(patient.value()), Types.BINARY)
        .param("knownBy", knownBy(triage, patient), Types.VARCHAR)
        .param("given", person.name().given())
        .param("family", person.name().family())
        .param("born", person.dateOfBirth())
        .param("nhsNumber", nhsNumber == null ? null : nhsNumber.value(), Types.VARCHAR)
        .param("phone", contact.phone().value())
        .param("email", email == null ? null : email.value(), Types.VARCHAR)
        .param("speaks", speaks == null ? null : speaks.formatted(), Types.VARCHAR)
        .param("title", triage.pathwayTitle())
        .param("hash", triage.pathwayHash())
        .param("outcome", triage.outcome().value())
        .param("urgency", urgency.level())
        .param("redFlag", triage.answers().stream().anyMatch(TriageAnswer::redFlag))
        .param("wish", triage.wish().name())
        .param("answers", AnswersText.of(triage.answers()))
        .param("response", triage.response(), Types.VARCHAR)
        .param("earlier", earlier.contacts())
        .param("rose", earlier.contacts() > 0 && urgency.level() > earlier.urgency())
        .param("ended", utc(triage.endedAt()))
        .param("now", utc(now))
        .param("due", due == null ? null : utc(due), Types.TIMESTAMP)
        .update();
  }

  private static @Nullable String knownBy(FinishedTriage triage, @Nullable PatientId patient) {
    if (patient == null) {
      return null;
    }
    return (triage.patient() == null ? KnownBy.MATCHED : KnownBy.SIGNED_IN).name();
  }

  /// How often the same person came lately, and how urgent it was at most.
  private record Earlier(int contacts, int urgency) {}

  private Earlier earlier(FinishedTriage triage, @Nullable PatientId patient, Instant now) {
    return sql.sql(
            """
            SELECT COUNT(*) AS contacts, COALESCE(MAX(urgency), 0) AS urgency FROM triage_case
            WHERE handed_at > :since AND (patient = :patient
              OR (practice = :practice AND date_of_birth = :born AND phone = :phone))\
            """)
        .param("since", utc(now.minus(RECENT)))
        .param("patient", bytesIfAny(patient == null ? null : patient.value()), Types.BINARY)
        .param("practice", triage.practice().value())
        .param("born", triage.person().dateOfBirth())
        .param("phone", triage.contact().phone().value())
        .query((row, line) -> new Earlier(row.getInt("contacts"), row.getInt("urgency")))
        .single();
  }
}
