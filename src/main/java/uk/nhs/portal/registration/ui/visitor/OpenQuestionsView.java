package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.page.ItemSegment;
import uk.nhs.portal.questionnaires.page.ResponseLinks;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.questionnaires.responses.ResponseToken;
import uk.nhs.portal.registration.applications.Applicant;
import uk.nhs.portal.registration.applications.ApplicationKey;
import uk.nhs.portal.registration.applications.DraftProgress;
import uk.nhs.portal.registration.applications.FollowDrafts;
import uk.nhs.portal.registration.applications.OpenParts;

/// Leads from an application to its questions.
///
/// The address of a question holds a token that the database knows the hash of only, so whoever
/// comes from the application needs a new one. It is made here, when a link is followed: a page
/// with twenty links would otherwise make twenty, and a form for each would be twenty buttons that
/// look like links. Following the link again changes nothing but the number of tokens.
@Route("register-with-a-gp/:reference/shared/:item?")
@RouteAlias("register-with-a-gp/:reference/people/:person/questions/:item?")
@AnonymousAllowed
class OpenQuestionsView extends ApplicationPage {

  private final transient FollowDrafts follow;
  private final transient OpenParts open;
  private final transient SharedQuestions shared;
  private final transient PersonQuestions person;

  OpenQuestionsView(
      ApplicationCookies cookies,
      FollowDrafts follow,
      OpenParts open,
      SharedQuestions shared,
      PersonQuestions person) {
    super(cookies);
    this.follow = follow;
    this.open = open;
    this.shared = shared;
    this.person = person;
  }

  @Override
  void show(ApplicationKey key, ApplicationAddress at, BeforeEnterEvent event) {
    DraftProgress progress = follow.progress(key);
    if (!progress.application().isDraft()) {
      forward(event, at.href());
    } else if (event.getRouteParameters().get("person").isEmpty()) {
      forward(event, to(shared, open.shared(key), progress.shared(), event));
    } else {
      forward(event, ofPerson(key, at, progress, event));
    }
  }

  private String ofPerson(
      ApplicationKey key, ApplicationAddress at, DraftProgress progress, BeforeEnterEvent event) {
    Optional<Applicant> found = progress.application().at(position(event));
    if (found.isEmpty() || !progress.shared().isComplete()) {
      return at.href();
    }
    Applicant applicant = found.get();
    return to(person, open.person(key, applicant.id()), progress.of(applicant), event);
  }

  /// The question that the address names; else the first of a response that nobody has begun, and
  /// the tasks of one that somebody has.
  private static String to(
      ResponseLinks links, ResponseToken token, Response response, BeforeEnterEvent event) {
    Optional<LinkId> named =
        event.getRouteParameters().get("item").flatMap(OpenQuestionsView::item);
    boolean untouched = response.questions().stream().noneMatch(asked -> asked.isDone());
    return named
        .or(() -> untouched ? response.next() : Optional.empty())
        .map(question -> links.question(token, question))
        .orElseGet(() -> links.tasks(token));
  }

  private static Optional<LinkId> item(String segment) {
    try {
      return Optional.of(ItemSegment.parse(segment));
    } catch (NotFound none) {
      return Optional.empty();
    }
  }
}
