package uk.nhs.portal.registration.applications;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.bytesIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.instantIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;
import static uk.nhs.portal.kernel.persistence.Columns.uuidIfAny;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.questionnaires.responses.ResponseId;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.ApplicantStatus;
import uk.nhs.portal.registration.ApplicationId;
import uk.nhs.portal.registration.ApplicationReference;
import uk.nhs.portal.registration.Named;
import uk.nhs.portal.registration.Relation;
import uk.nhs.portal.registration.Stay;
import uk.nhs.portal.registration.decisions.Assessment;

/// The rows of applications, of their people, and of who may see them.
@Repository
class ApplicationRows {

  private static final String READ =
      """
      SELECT id, reference, practice, postcode, owner, shared_response, begun_at, sent_at, expires_at,
        stay, stay_until, email, version
      FROM registration_application
      """;

  private final JdbcClient sql;

  ApplicationRows(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<Application> byId(ApplicationId id) {
    return sql.sql(READ + "WHERE id = ?")
        .param(bytes(id.value()))
        .query(this::application)
        .optional();
  }

  Optional<Application> byReference(ApplicationReference reference) {
    return sql.sql(READ + "WHERE reference = ? AND forgotten_at IS NULL")
        .param(reference.value())
        .query(this::application)
        .optional();
  }

  Optional<Application> byShared(ResponseId response) {
    return sql.sql(READ + "WHERE shared_response = ?")
        .param(bytes(response.value()))
        .query(this::application)
        .optional();
  }

  Optional<Application> byPerson(ResponseId response) {
    return sql.sql(
            READ + "WHERE id = (SELECT application FROM registration_person WHERE response = ?)")
        .param(bytes(response.value()))
        .query(this::application)
        .optional();
  }

  List<Application> ofOwner(PatientId owner) {
    return sql.sql(READ + "WHERE owner = ? ORDER BY begun_at DESC")
        .param(bytes(owner.value()))
        .query(this::application)
        .list();
  }

  void add(Application application) {
    PatientId owner = application.owner();
    Postcode postcode = application.postcode();
    sql.sql(
            """
            INSERT INTO registration_application (id, reference, practice, postcode, owner,
              shared_response, begun_at, expires_at, version)
            VALUES (:id, :reference, :practice, :postcode, :owner, :shared, :now, :expires, 0)\
            """)
        .param("id", bytes(application.id().value()))
        .param("reference", application.reference().value())
        .param("practice", application.practice().value())
        .param("postcode", postcode == null ? null : postcode.value(), Types.VARCHAR)
        .param("owner", bytesIfAny(owner == null ? null : owner.value()), Types.BINARY)
        .param("shared", bytes(application.shared().value()))
        .param("now", utc(application.begunAt()))
        .param("expires", utc(application.expiresAt()))
        .update();
  }

  /// Locks the application for the transaction by being the first to change it.
  ///
  /// @throws OptimisticLockingFailureException if it was changed since it was read
  void touch(Application application, Instant expires) {
    int rows =
        sql.sql(
                """
                UPDATE registration_application SET version = version + 1, expires_at = ?
                WHERE id = ? AND version = ?\
                """)
            .params(utc(expires), bytes(application.id().value()), application.version())
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException("the application was changed meanwhile");
    }
  }

  void addPerson(
      Application application,
      ApplicantId id,
      int position,
      PersonName name,
      DateOfBirth born,
      Relation relation,
      ResponseId response) {
    sql.sql(
            """
            INSERT INTO registration_person (id, application, practice, position, given_name,
              family_name, date_of_birth, relation, response, status, version)
            VALUES (:id, :application, :practice, :position, :given, :family, :born, :relation,
              :response, 'DRAFT', 0)\
            """)
        .param("id", bytes(id.value()))
        .param("application", bytes(application.id().value()))
        .param("practice", application.practice().value())
        .param("position", position)
        .param("given", name.given())
        .param("family", name.family())
        .param("born", born.value())
        .param("relation", relation.name())
        .param("response", bytes(response.value()))
        .update();
  }

  void changePerson(ApplicantId id, PersonName name, DateOfBirth born, Relation relation) {
    sql.sql(
            """
            UPDATE registration_person SET given_name = :given, family_name = :family,
              date_of_birth = :born, relation = :relation, version = version + 1
            WHERE id = :id AND status = 'DRAFT'\
            """)
        .param("given", name.given())
        .param("family", name.family())
        .param("born", born.value())
        .param("relation", relation.name())
        .param("id", bytes(id.value()))
        .update();
  }

  void removePerson(ApplicantId id) {
    sql.sql("DELETE FROM registration_person WHERE id = ? AND status = 'DRAFT'")
        .param(bytes(id.value()))
        .update();
  }

  /// The application goes to the practice.
  ///
  /// @throws OptimisticLockingFailureException if it was changed since it was read
  void sent(Application application, SharedAnswers shared, Instant now) {
    int rows =
        sql.sql(
                """
                UPDATE registration_application SET sent_at = :now, stay = :stay,
                  stay_until = :until, sender = :sender, sender_name = :name, email = :email,
                  phone = :phone, version = version + 1
                WHERE id = :id AND version = :version AND sent_at IS NULL\
                """)
            .param("now", utc(now))
            .param("stay", shared.stay().name())
            .param("until", shared.stayUntil(), Types.DATE)
            .param("sender", shared.sender())
            .param("name", shared.senderName().orElse(null), Types.VARCHAR)
            .param("email", shared.email().map(EmailAddress::value).orElse(null), Types.VARCHAR)
            .param("phone", shared.phone().map(PhoneNumber::value).orElse(null), Types.VARCHAR)
            .param("id", bytes(application.id().value()))
            .param("version", application.version())
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException("the application was changed meanwhile");
    }
  }

  /// A person's application goes to the practice, with what the portal found out.
  void sent(ApplicantId id, Assessment found, Instant now, LocalDate due) {
    assessed(
        id,
        found,
        """
        status = 'NEW', sent_at = :now, due_on = :due, version = version + 1 WHERE id = :id
          AND status = 'DRAFT'\
        """,
        Map.of("now", utc(now), "due", due));
  }

  /// Writes down what the portal finds out about somebody whose answers were corrected.
  ///
  /// @return false if the practice has decided meanwhile
  boolean corrected(ApplicantId id, Assessment found) {
    return assessed(
        id,
        found,
        """
        approve_at = NULL, approve_by = NULL, version = version + 1 WHERE id = :id
          AND status IN ('NEW', 'UNDER_REVIEW')\
        """,
        Map.of());
  }

  private boolean assessed(
      ApplicantId id, Assessment found, String more, Map<String, Object> values) {
    NhsNumber nhsNumber = found.nhsNumber();
    Postcode postcode = found.postcode();
    PatientId matched = found.matched();
    return sql.sql(
                """
                UPDATE registration_person SET nhs_number = :nhsNumber, sex = :sex,
                  postcode = :postcode, kind = :kind, area = :area, match_found = :match,
                  matched_patient = :matched, flags = :flags, picks = '', \
                """
                    + more)
            .param("nhsNumber", nhsNumber == null ? null : nhsNumber.value(), Types.VARCHAR)
            .param("sex", found.sex())
            .param("postcode", postcode == null ? null : postcode.value(), Types.VARCHAR)
            .param("kind", found.kind())
            .param("area", found.area().name())
            .param("match", found.match().name())
            .param("matched", bytesIfAny(matched == null ? null : matched.value()), Types.BINARY)
            .param("flags", found.flags().stream().sorted().collect(Collectors.joining(",")))
            .params(values)
            .param("id", bytes(id.value()))
            .update()
        == 1;
  }

  /// What was corrected of the answers that hold for everybody.
  void corrected(ApplicationId application, SharedAnswers shared) {
    sql.sql(
            """
            UPDATE registration_application SET stay_until = :until, sender = :sender,
              sender_name = :name, email = :email, phone = :phone WHERE id = :id\
            """)
        .param("until", shared.stayUntil(), Types.DATE)
        .param("sender", shared.sender())
        .param("name", shared.senderName().orElse(null), Types.VARCHAR)
        .param("email", shared.email().map(EmailAddress::value).orElse(null), Types.VARCHAR)
        .param("phone", shared.phone().map(PhoneNumber::value).orElse(null), Types.VARCHAR)
        .param("id", bytes(application.value()))
        .update();
  }

  /// Lets one transaction at a time decide about somebody, as the practice does.
  void lock(ApplicantId id) {
    sql.sql("SELECT id FROM registration_person WHERE id = ? FOR UPDATE")
        .param(bytes(id.value()))
        .query((row, line) -> row.getBytes(1))
        .list();
  }

  /// The sender takes somebody back.
  ///
  /// @return false if the practice has decided meanwhile
  boolean withdrawn(ApplicantId id, Instant now) {
    return sql.sql(
                """
                UPDATE registration_person SET status = 'WITHDRAWN', decided_at = ?,
                  review_reason = NULL, approve_at = NULL, approve_by = NULL, version = version + 1
                WHERE id = ? AND status IN ('NEW', 'UNDER_REVIEW')\
                """)
            .params(utc(now), bytes(id.value()))
            .update()
        == 1;
  }

  /// Whether the practice has an application of that person that it has not decided.
  boolean isWaiting(OdsCode practice, Named person, @Nullable NhsNumber nhsNumber) {
    return sql.sql(
                """
                SELECT COUNT(*) FROM registration_person
                WHERE practice = :practice AND status IN ('NEW', 'UNDER_REVIEW')
                  AND date_of_birth = :born AND (nhs_number = :nhsNumber
                    OR (LOWER(given_name) = :given AND LOWER(family_name) = :family))\
                """)
            .param("practice", practice.value())
            .param("born", person.dateOfBirth().value())
            .param("nhsNumber", nhsNumber == null ? "" : nhsNumber.value())
            .param("given", person.name().given().toLowerCase(Locale.ROOT))
            .param("family", person.name().family().toLowerCase(Locale.ROOT))
            .query(Integer.class)
            .single()
        > 0;
  }

  void grant(ApplicationId application, AccessToken token, Instant now, Instant until) {
    sql.sql(
            """
            INSERT INTO registration_access (token_hash, application, granted_at, expires_at)
            VALUES (?, ?, ?, ?)\
            """)
        .params(token.hash(), bytes(application.value()), utc(now), utc(until))
        .update();
  }

  boolean isGranted(ApplicationId application, AccessToken token, Instant now) {
    return sql.sql(
                """
                SELECT COUNT(*) FROM registration_access
                WHERE token_hash = ? AND application = ? AND expires_at > ?\
                """)
            .params(token.hash(), bytes(application.value()), utc(now))
            .query(Integer.class)
            .single()
        == 1;
  }

  /// Somebody goes on with a draft: it is kept from now on.
  void keepUntil(ApplicationId application, Instant expires) {
    sql.sql("UPDATE registration_application SET expires_at = ? WHERE id = ? AND sent_at IS NULL")
        .params(utc(expires), bytes(application.value()))
        .update();
  }

  /// Notes that the reference is mailed, unless it was within the hour.
  boolean noteMailed(ApplicationId application, Instant now) {
    return sql.sql(
                """
                UPDATE registration_application SET reference_mailed_at = ?
                WHERE id = ? AND (reference_mailed_at IS NULL OR reference_mailed_at <= ?)\
                """)
            .params(utc(now), bytes(application.value()), utc(now.minus(Duration.ofHours(1))))
            .update()
        == 1;
  }

  void revoke(AccessToken token) {
    sql.sql("DELETE FROM registration_access WHERE token_hash = ?").param(token.hash()).update();
  }

  /// Takes a draft away with everything that belongs to it, but for the answers.
  void removeDraft(ApplicationId application) {
    byte[] id = bytes(application.value());
    for (String table :
        List.of("registration_access", "registration_code", "registration_person")) {
      sql.sql("DELETE FROM " + table + " WHERE application = ?").param(id).update();
    }
    sql.sql("DELETE FROM registration_application WHERE id = ? AND sent_at IS NULL")
        .param(id)
        .update();
  }

  private Application application(ResultSet row, int line) throws SQLException {
    UUID owner = uuidIfAny(row, "owner");
    ApplicationId id = new ApplicationId(uuid(row, "id"));
    String postcode = row.getString("postcode");
    String stay = row.getString("stay");
    String email = row.getString("email");
    return new Application(
        id,
        new ApplicationReference(row.getString("reference")),
        new OdsCode(row.getString("practice")),
        postcode == null ? null : new Postcode(postcode),
        owner == null ? null : new PatientId(owner),
        new ResponseId(uuid(row, "shared_response")),
        instant(row, "begun_at"),
        instantIfAny(row, "sent_at"),
        instant(row, "expires_at"),
        stay == null ? null : Stay.valueOf(stay),
        row.getObject("stay_until", LocalDate.class),
        email == null ? null : new EmailAddress(email),
        people(id),
        row.getInt("version"));
  }

  private List<Applicant> people(ApplicationId application) {
    return sql.sql(
            """
            SELECT p.id, p.position, p.given_name, p.family_name, p.date_of_birth, p.relation,
              p.response, p.status, p.sent_at, p.due_on, p.decided_at, d.letter
            FROM registration_person p LEFT JOIN registration_decision d ON d.person = p.id
            WHERE p.application = ? AND p.forgotten_at IS NULL ORDER BY p.position\
            """)
        .param(bytes(application.value()))
        .query(ApplicationRows::applicant)
        .list();
  }

  private static Applicant applicant(ResultSet row, int line) throws SQLException {
    return new Applicant(
        new ApplicantId(uuid(row, "id")),
        row.getInt("position"),
        new PersonName(row.getString("given_name"), row.getString("family_name")),
        new DateOfBirth(row.getObject("date_of_birth", LocalDate.class)),
        Relation.valueOf(row.getString("relation")),
        new ResponseId(uuid(row, "response")),
        ApplicantStatus.valueOf(row.getString("status")),
        instantIfAny(row, "sent_at"),
        row.getObject("due_on", LocalDate.class),
        instantIfAny(row, "decided_at"),
        row.getString("letter"));
  }
}
