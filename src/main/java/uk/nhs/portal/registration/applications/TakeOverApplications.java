package uk.nhs.portal.registration.applications;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.responses.Completion;
import uk.nhs.portal.questionnaires.responses.FindResponses;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.questionnaires.responses.ResponseId;
import uk.nhs.portal.questionnaires.responses.TendResponses;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.ApplicationId;
import uk.nhs.portal.registration.ApplicationReference;
import uk.nhs.portal.registration.Named;
import uk.nhs.portal.registration.decisions.ApplicantEvent;
import uk.nhs.portal.registration.decisions.AssessApplicants;
import uk.nhs.portal.registration.decisions.History;
import uk.nhs.portal.registration.settings.FindSettings;

/// Takes over applications that a practice got before the portal had them, on the day on which it
/// got them: the clock runs from then. Nobody is mailed, and no rule approves anybody.
@Service
@Transactional
public class TakeOverApplications {

  private final ApplicationRows rows;
  private final RegistrationForms forms;
  private final TendResponses responses;
  private final FindResponses find;
  private final FindSettings settings;
  private final AssessApplicants assess;
  private final History history;
  private final Clock clock;

  TakeOverApplications(
      ApplicationRows rows,
      RegistrationForms forms,
      TendResponses responses,
      FindResponses find,
      FindSettings settings,
      AssessApplicants assess,
      History history,
      Clock clock) {
    this.rows = rows;
    this.forms = forms;
    this.responses = responses;
    this.find = find;
    this.settings = settings;
    this.assess = assess;
    this.history = history;
    this.clock = clock;
  }

  /// Somebody of such an application.
  ///
  /// @param answers to all that is asked of them
  public record Person(Named named, Answers answers) {

    @Override
    public String toString() {
      return "Person[***]";
    }
  }

  /// Takes one over, with all of its people.
  ///
  /// @param sent when the practice got it
  /// @param shared answers to all that is asked of everybody
  /// @return the people, in their order
  /// @throws IllegalArgumentException if a question is left unanswered
  public List<ApplicantId> takeOver(
      OdsCode practice, Instant sent, Answers shared, List<Person> people) {
    ResponseId ours =
        responses
            .start(RegistrationForms.SHARED, forms.shared(), shared, BeginApplications.KEPT)
            .id();
    SharedAnswers said = new SharedAnswers(find.withoutShowing(ours));
    Application application = draft(practice, sent, ours);
    rows.add(application);
    List<ApplicantId> ids = new ArrayList<>();
    List<ResponseId> theirs = new ArrayList<>();
    for (Person person : people) {
      ids.add(ApplicantId.next());
      theirs.add(own(practice, said, person));
      Named named = person.named();
      rows.addPerson(
          application,
          ids.getLast(),
          ids.size(),
          named.name(),
          named.dateOfBirth(),
          named.relation(),
          theirs.getLast());
    }
    rows.sent(application, said, sent);
    Response everybody = completed(ours);
    LocalDate due = London.at(sent).toLocalDate().plusDays(SendApplications.DAYS_TO_DECIDE);
    for (int at = 0; at < ids.size(); at++) {
      var found =
          assess.of(
              practice, said.stay(), people.get(at).named(), everybody, completed(theirs.get(at)));
      rows.sent(ids.get(at), found, sent, due);
      history.add(ids.get(at), ApplicantEvent.What.SENT, sent, found.kind(), "");
      history.audit(Act.CREATE, ids.get(at), null, practice, "taken-over");
    }
    return ids;
  }

  private static Application draft(OdsCode practice, Instant sent, ResponseId shared) {
    return new Application(
        ApplicationId.next(),
        ApplicationReference.fresh(),
        practice,
        null,
        null,
        shared,
        sent,
        null,
        sent,
        null,
        null,
        null,
        List.of(),
        0);
  }

  private ResponseId own(OdsCode practice, SharedAnswers shared, Person person) {
    Answers answers = person.answers();
    Answers given = shared.given(person.named(), settings.of(practice), London.today(clock));
    for (Map.Entry<LinkId, Answer> each : given.byItem().entrySet()) {
      answers = answers.with(each.getKey(), each.getValue());
    }
    return responses
        .start(RegistrationForms.PERSON, forms.person(), answers, BeginApplications.KEPT)
        .id();
  }

  private Response completed(ResponseId id) {
    return switch (responses.complete(id)) {
      case Completion.Completed(Response response) -> response;
      case Completion.Unanswered(Response _, LinkId next) ->
          throw new IllegalArgumentException("nobody answered " + next.value());
      case Completion.Stopped _ -> throw new IllegalStateException("the response was stopped");
    };
  }
}
