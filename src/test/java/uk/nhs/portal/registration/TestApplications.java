package uk.nhs.portal.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.WorkedCase;
import uk.nhs.portal.questionnaires.responses.AnswerQuestions;
import uk.nhs.portal.questionnaires.responses.FindResponses;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.questionnaires.responses.ResponseToken;
import uk.nhs.portal.questionnaires.responses.Typed;
import uk.nhs.portal.registration.applications.Application;
import uk.nhs.portal.registration.applications.ApplicationKey;
import uk.nhs.portal.registration.applications.BeginApplications;
import uk.nhs.portal.registration.applications.Begun;
import uk.nhs.portal.registration.applications.ChangePeople;
import uk.nhs.portal.registration.applications.FindApplications;
import uk.nhs.portal.registration.applications.OpenParts;
import uk.nhs.portal.registration.applications.PeopleChange;
import uk.nhs.portal.registration.applications.RegistrationForms;
import uk.nhs.portal.registration.applications.SendApplications;
import uk.nhs.portal.registration.applications.Sending;

/// Applications as a visitor fills them in: the answers are those of the questionnaires' worked
/// cases, but what a test says otherwise.
public final class TestApplications {

  /// One man who moves in alone.
  public static final String ALONE = "A man who moves in alone";

  /// What he answers about himself.
  public static final String TRANSFER = "A man who moves from another practice";

  private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 1_000_000);

  private final ApplicationContext context;

  public TestApplications(ApplicationContext context) {
    this.context = context;
  }

  /// A practice that takes patients, of which nothing else in the database knows.
  public OdsCode practice() {
    OdsCode code = new OdsCode("R%05d".formatted(NEXT.incrementAndGet() % 100_000));
    context
        .getBean(JdbcClient.class)
        .sql(
            """
            INSERT INTO organisation (ods_code, kind, status, name, address, town, phone, described_by)
            VALUES (?, 'GP_PRACTICE', 'ACTIVE', ?, '1 Test Street', 'Testford', '01632960001', 'PORTAL')
            """)
        .params(code.value(), "Test Surgery " + code.value())
        .update();
    return code;
  }

  /// A draft that a visitor has begun.
  public ApplicationKey begun(OdsCode practice) {
    Begun begun = context.getBean(BeginApplications.class).begin(practice, null);
    assertThat(begun).isInstanceOf(Begun.Draft.class);
    Begun.Draft draft = (Begun.Draft) begun;
    return new ApplicationKey(draft.reference(), Optional.of(draft.token()));
  }

  /// Answers the questions that hold for everybody, as a worked case does.
  public void answerShared(ApplicationKey key, String worked, Map<String, Answer> otherwise) {
    answer(
        context.getBean(OpenParts.class).shared(key), RegistrationForms.SHARED, worked, otherwise);
  }

  /// Names somebody, and answers the questions about them.
  public ApplicantId answerPerson(
      ApplicationKey key, Named person, String worked, Map<String, Answer> otherwise) {
    PeopleChange change = context.getBean(ChangePeople.class).add(key, person);
    assertThat(change).isInstanceOf(PeopleChange.Done.class);
    ApplicantId id = ((PeopleChange.Done) change).person();
    answer(
        context.getBean(OpenParts.class).person(key, id),
        RegistrationForms.PERSON,
        worked,
        otherwise);
    return id;
  }

  /// An application of one man who comes from another practice, sent by a visitor.
  public Sent sent(OdsCode practice, Named person, Map<String, Answer> otherwise) {
    SignedInAs.visitor();
    ApplicationKey key = begun(practice);
    answerShared(key, ALONE, Map.of());
    ApplicantId id = answerPerson(key, person, TRANSFER, otherwise);
    assertThat(context.getBean(SendApplications.class).send(key)).isInstanceOf(Sending.Sent.class);
    return new Sent(key, id);
  }

  /// Likewise, of a man without an NHS number whom nobody knows.
  public Sent sent(OdsCode practice) {
    return sent(practice, somebody(), Map.of("nhs-number-known", new Answer.YesNo(false)));
  }

  /// An application that was sent, and its first person.
  public record Sent(ApplicationKey key, ApplicantId person) {}

  /// A man of whom nobody has heard, nor of anybody whose name begins like his.
  public static Named somebody() {
    return new Named(
        new PersonName("Adam", letters(NEXT.incrementAndGet()) + "Reed"),
        DateOfBirth.parse("1990-04-02"),
        Relation.ME);
  }

  /// The application as it stands.
  public Application at(ApplicationKey key) {
    return context.getBean(FindApplications.class).at(key);
  }

  private static String letters(long number) {
    StringBuilder text = new StringBuilder();
    for (long left = number; left > 0; left /= 26) {
      text.append((char) ('a' + left % 26));
    }
    return text.toString();
  }

  private void answer(
      ResponseToken token, String form, String worked, Map<String, Answer> otherwise) {
    Answers known =
        RegistrationForms.read(form).cases().stream()
            .filter(each -> each.name().equals(worked))
            .map(WorkedCase::answers)
            .findFirst()
            .orElseThrow();
    FindResponses find = context.getBean(FindResponses.class);
    AnswerQuestions answers = context.getBean(AnswerQuestions.class);
    for (Response at = find.byToken(token); at.next().isPresent(); at = find.byToken(token)) {
      LinkId question = at.next().get();
      Answer answer =
          Optional.ofNullable(otherwise.get(question.value()))
              .or(() -> known.to(question))
              .orElseThrow(() -> new AssertionError("nobody answers " + question.value()));
      answers.answer(token, question, Typed.known(answer));
      assertThat(find.byToken(token).next()).as("what follows").isNotEqualTo(Optional.of(question));
    }
  }

  /// The people of an application.
  public List<ApplicantId> people(ApplicationKey key) {
    return at(key).people().stream().map(person -> person.id()).toList();
  }
}
