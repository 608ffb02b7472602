package uk.nhs.portal.registration.applications;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.questionnaires.responses.ResponseId;
import uk.nhs.portal.questionnaires.responses.Standing;
import uk.nhs.portal.questionnaires.responses.TendResponses;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.settings.FindSettings;
import uk.nhs.portal.registration.settings.PracticeSettings;

/// Says how far applications have come. What the questions about people take as given is brought up
/// to date first: another answer to a shared question may lead to others.
@Service
@Transactional
public class FollowDrafts {

  private final FindApplications find;
  private final TendResponses responses;
  private final FindSettings settings;
  private final Clock clock;

  FollowDrafts(FindApplications find, TendResponses responses, FindSettings settings, Clock clock) {
    this.find = find;
    this.responses = responses;
    this.settings = settings;
    this.clock = clock;
  }

  /// How far the application has come that the key opens.
  ///
  /// @throws NotFound if it opens none
  public DraftProgress progress(ApplicationKey key) {
    return progress(find.at(key));
  }

  /// How far the application has come that a response to the shared questions belongs to; whoever
  /// has the address of the response may see it.
  ///
  /// @throws NotFound if it belongs to none
  public DraftProgress ofShared(ResponseId response) {
    return progress(find.ofShared(response));
  }

  /// How far the application has come that a person's response belongs to, likewise.
  ///
  /// @throws NotFound if it belongs to none
  public DraftProgress ofPerson(ResponseId response) {
    return progress(find.ofPerson(response));
  }

  private DraftProgress progress(Application application) {
    Response shared = find.answers(application.shared());
    boolean known = application.isDraft() && shared.isComplete();
    PracticeSettings arranged =
        known ? settings.of(application.practice()) : PracticeSettings.USUAL;
    Map<ApplicantId, Response> people = new LinkedHashMap<>();
    for (Applicant person : application.people()) {
      Response response = find.answers(person.response());
      people.put(person.id(), known ? upToDate(person, response, shared, arranged) : response);
    }
    return new DraftProgress(application, shared, people);
  }

  private Response upToDate(
      Applicant person, Response response, Response shared, PracticeSettings arranged) {
    Answers given = new SharedAnswers(shared).given(person.named(), arranged, London.today(clock));
    Answers before = response.first().answers();
    boolean same =
        given.byItem().entrySet().stream()
            .allMatch(each -> before.to(each.getKey()).filter(each.getValue()::equals).isPresent());
    if (same || response.standing() != Standing.OPEN) {
      return response;
    }
    responses.know(person.response(), given);
    return find.answers(person.response());
  }
}
