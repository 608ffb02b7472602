package uk.nhs.portal.registration.ui.visitor;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.page.ItemSegment;
import uk.nhs.portal.questionnaires.page.ResponseLinks;
import uk.nhs.portal.questionnaires.responses.FindResponses;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.questionnaires.responses.ResponseToken;
import uk.nhs.portal.registration.RegistrationLinks;
import uk.nhs.portal.registration.applications.DraftProgress;
import uk.nhs.portal.registration.applications.FollowDrafts;
import uk.nhs.portal.registration.applications.RegistrationForms;

/// Where the questions about one person are.
@Component
class PersonQuestions implements ResponseLinks {

  private final FindResponses responses;
  private final FollowDrafts follow;

  PersonQuestions(FindResponses responses, FollowDrafts follow) {
    this.responses = responses;
    this.follow = follow;
  }

  @Override
  public String service() {
    return RegistrationForms.PERSON;
  }

  @Override
  public String question(ResponseToken token, LinkId item) {
    return tasks(token) + "/" + ItemSegment.of(item);
  }

  @Override
  public String afterLast(ResponseToken token) {
    return Onward.after(progress(token));
  }

  @Override
  public String tasks(ResponseToken token) {
    return start() + "/person/" + token.value();
  }

  @Override
  public String done(ResponseToken token) {
    return ApplicationAddress.of(progress(token).application()).href();
  }

  @Override
  public String before(ResponseToken token) {
    return ApplicationAddress.of(progress(token).application()).href();
  }

  @Override
  public Optional<LinkId> after(Response response, LinkId answered) {
    return Onward.nextTask(response, answered);
  }

  @Override
  public String start() {
    return RegistrationLinks.start();
  }

  private DraftProgress progress(ResponseToken token) {
    return follow.ofPerson(responses.byToken(token).id());
  }
}
