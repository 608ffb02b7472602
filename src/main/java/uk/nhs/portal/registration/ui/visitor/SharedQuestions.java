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

/// Where the questions that hold for everybody are. Their list of tasks is the application itself.
@Component
class SharedQuestions implements ResponseLinks {

  private final FindResponses responses;
  private final FollowDrafts follow;

  SharedQuestions(FindResponses responses, FollowDrafts follow) {
    this.responses = responses;
    this.follow = follow;
  }

  @Override
  public String service() {
    return RegistrationForms.SHARED;
  }

  @Override
  public String question(ResponseToken token, LinkId item) {
    return start() + "/shared/" + token.value() + "/" + ItemSegment.of(item);
  }

  @Override
  public String afterLast(ResponseToken token) {
    return Onward.after(progress(token));
  }

  @Override
  public String tasks(ResponseToken token) {
    DraftProgress progress = progress(token);
    return progress.application().isDraft() ? done(token) : Onward.after(progress);
  }

  @Override
  public String done(ResponseToken token) {
    return ApplicationAddress.of(progress(token).application()).href();
  }

  @Override
  public String before(ResponseToken token) {
    return tasks(token);
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
    return follow.ofShared(responses.byToken(token).id());
  }
}
