package uk.nhs.portal.registration.applications;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.registration.ApplicantId;

/// How far an application has come, with everything that was answered.
///
/// @param shared the answers that hold for all of its people
/// @param people the answers of each of them
public record DraftProgress(
    Application application, Response shared, Map<ApplicantId, Response> people) {

  private static final LinkId HOW_MANY = new LinkId("how-many");

  public DraftProgress {
    people = Map.copyOf(people);
  }

  /// The answers of one of its people.
  public Response of(Applicant person) {
    return Objects.requireNonNull(people.get(person.id()));
  }

  /// Whether nobody has to register: they stay for less than 24 hours.
  public boolean needsNoRegistration() {
    return shared.isComplete() && new SharedAnswers(shared).needNoRegistration();
  }

  /// Whether whoever fills it in registers too.
  public boolean isSentByOneOfThem() {
    return new SharedAnswers(shared).isSentByOneOfThem();
  }

  /// Where a code can be mailed to, if they said.
  public Optional<EmailAddress> email() {
    return new SharedAnswers(shared).email();
  }

  /// How many people are to register, as the sender said; 1 while they have not.
  public int expected() {
    return shared.first().answers().to(HOW_MANY).orElse(null) instanceof Answer.Whole(long many)
        ? Math.toIntExact(many)
        : 1;
  }

  /// Whether as many people are named as were announced.
  public boolean isEverybodyNamed() {
    return application.people().size() >= expected();
  }

  /// Whether everything that is asked has an answer, of at least one person.
  public boolean isReady() {
    return shared.isComplete()
        && !needsNoRegistration()
        && !people.isEmpty()
        && people.values().stream().allMatch(Response::isComplete);
  }

  /// Those whose questions still want answers.
  public List<Applicant> unfinished() {
    return application.people().stream().filter(person -> !of(person).isComplete()).toList();
  }

  @Override
  public String toString() {
    return "DraftProgress[" + application + "]";
  }
}
