package uk.nhs.portal.registration.decisions;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.bytesIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.utc;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.responses.KeepVersions;
import uk.nhs.portal.questionnaires.responses.ResponseId;
import uk.nhs.portal.questionnaires.responses.TendResponses;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.ApplicationId;
import uk.nhs.portal.registration.ApplicationReference;
import uk.nhs.portal.registration.applications.ApplicationKey;
import uk.nhs.portal.registration.applications.RegistrationForms;

/// Applications that a practice got, at whatever moment and with whatever the portal found out:
/// what it takes people days and other modules' rules to bring about, a test needs at once.
public final class SentApplications {

  private final ApplicationContext context;
  private final OdsCode practice;

  /// Who sends them, signed in.
  public final PatientId sender = new PatientId(UUID.randomUUID());

  private final JdbcClient sql;
  private final Clock clock;

  private SentApplications(ApplicationContext context, OdsCode practice) {
    this.context = context;
    this.practice = practice;
    this.sql = context.getBean(JdbcClient.class);
    this.clock = context.getBean(Clock.class);
  }

  public static SentApplications to(ApplicationContext context, OdsCode practice) {
    return new SentApplications(context, practice);
  }

  /// One application of these people, sent just now.
  public List<ApplicantId> now(Applied... people) {
    return daysAgo(0, people);
  }

  /// One application of these people, sent so many days ago.
  public List<ApplicantId> daysAgo(int days, Applied... people) {
    return SignedInAs.thePortal(
        () -> sent(clock.instant().minus(Duration.ofDays(days)), List.of(people)));
  }

  /// What the sender has in hand to see the application of somebody.
  public ApplicationKey key(ApplicantId person) {
    return sql.sql(
            """
            SELECT a.reference FROM registration_application a
            JOIN registration_person p ON p.application = a.id WHERE p.id = ?\
            """)
        .param(bytes(person.value()))
        .query((row, line) ->
            new ApplicationKey(
                new ApplicationReference(row.getString("reference")), Optional.empty()))
        .single();
  }

  private List<ApplicantId> sent(Instant at, List<Applied> people) {
    ApplicationId application = ApplicationId.next();
    sql.sql(
            """
            INSERT INTO registration_application (id, reference, practice, owner, shared_response,
              begun_at, stay, sender, sent_at, expires_at, version)
            VALUES (:id, :reference, :practice, :owner, :shared, :at, 'PERMANENT', 'SELF', :at, :at,
              1)\
            """)
        .param("id", bytes(application.value()))
        .param("reference", ApplicationReference.fresh().value())
        .param("practice", practice.value())
        .param("owner", bytes(sender.value()))
        .param(
            "shared",
            bytes(response(RegistrationForms.SHARED, "A man who moves in alone", Map.of()).value()))
        .param("at", utc(at))
        .update();
    List<ApplicantId> ids = new ArrayList<>();
    for (Applied person : people) {
      ids.add(add(application, person, ids.size() + 1, at));
    }
    return ids;
  }

  private ApplicantId add(ApplicationId application, Applied person, int position, Instant at) {
    ApplicantId id = ApplicantId.next();
    PatientId patient = person.patient();
    ResponseId own =
        response(
            RegistrationForms.PERSON,
            "A man with dementia, registered by his daughter",
            Map.of("first-name", person.given(), "last-name", person.family()));
    sql.sql(
            """
            INSERT INTO registration_person (id, application, practice, position, given_name,
              family_name, date_of_birth, relation, response, status, nhs_number, sex, kind, area,
              match_found, matched_patient, flags, sent_at, due_on, version)
            VALUES (:id, :application, :practice, :position, :given, :family, :born, :relation,
              :response, 'NEW', :number, 'FEMALE', :kind, :area, :match, :patient, :flags, :at, :due,
              1)\
            """)
        .param("id", bytes(id.value()))
        .param("application", bytes(application.value()))
        .param("practice", practice.value())
        .param("position", position)
        .param("given", person.given())
        .param("family", person.family())
        .param("born", person.born())
        .param("relation", person.relation().name())
        .param("response", bytes(own.value()))
        .param("number", person.nhsNumber(), Types.VARCHAR)
        .param("kind", person.kind())
        .param("area", person.area().name())
        .param("match", person.match().name())
        .param("patient", bytesIfAny(patient == null ? null : patient.value()), Types.BINARY)
        .param("flags", String.join(",", person.flags()))
        .param("at", utc(at))
        .param("due", London.at(at).toLocalDate().plusDays(14))
        .update();
    context.getBean(History.class).add(id, ApplicantEvent.What.SENT, "", "");
    return id;
  }

  /// The answers of a worked case of the questionnaire, but for some.
  private ResponseId response(String service, String title, Map<String, String> instead) {
    Questionnaire questionnaire = RegistrationForms.read(service);
    Answers answers =
        questionnaire.cases().stream()
            .filter(each -> each.name().equals(title))
            .findFirst()
            .orElseThrow()
            .answers();
    for (Map.Entry<String, String> each : instead.entrySet()) {
      answers = answers.with(new LinkId(each.getKey()), new Answer.Text(each.getValue()));
    }
    return context
        .getBean(TendResponses.class)
        .start(
            service,
            context.getBean(KeepVersions.class).keep(questionnaire),
            answers,
            Duration.ofDays(30))
        .id();
  }
}
