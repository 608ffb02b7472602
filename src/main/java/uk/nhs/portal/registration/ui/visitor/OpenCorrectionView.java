package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.page.ItemSegment;
import uk.nhs.portal.questionnaires.page.ResponseLinks;
import uk.nhs.portal.questionnaires.responses.ResponseToken;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.applications.Applicant;
import uk.nhs.portal.registration.applications.Application;
import uk.nhs.portal.registration.applications.ApplicationKey;
import uk.nhs.portal.registration.applications.CorrectApplications;
import uk.nhs.portal.registration.applications.FindApplications;

/// Leads from what was sent to a question whose answer is to be corrected, in a copy that nobody
/// sees before it is confirmed.
@Route("register-with-a-gp/:reference/correct/:person/:item")
@AnonymousAllowed
class OpenCorrectionView extends ApplicationPage {

  private final transient FindApplications find;
  private final transient CorrectApplications corrections;
  private final transient SharedQuestions shared;
  private final transient PersonQuestions person;

  OpenCorrectionView(
      ApplicationCookies cookies,
      FindApplications find,
      CorrectApplications corrections,
      SharedQuestions shared,
      PersonQuestions person) {
    super(cookies);
    this.find = find;
    this.corrections = corrections;
    this.shared = shared;
    this.person = person;
  }

  @Override
  void show(ApplicationKey key, ApplicationAddress at, BeforeEnterEvent event) {
    Application application = find.at(key);
    boolean ofAll = event.getRouteParameters().get("person").filter("shared"::equals).isPresent();
    Optional<Applicant> applicant =
        ofAll ? Optional.empty() : application.at(position(event)).filter(this::waits);
    boolean possible =
        ofAll ? application.people().stream().anyMatch(this::waits) : applicant.isPresent();
    if (!possible) {
      forward(event, at.href());
      return;
    }
    ApplicantId id = applicant.map(Applicant::id).orElse(null);
    ResponseToken token = corrections.open(key, id);
    ResponseLinks links = ofAll ? shared : person;
    forward(event, item(event).map(item -> links.question(token, item)).orElseGet(at::href));
  }

  private boolean waits(Applicant each) {
    return each.status().isWaiting();
  }

  private static Optional<LinkId> item(BeforeEnterEvent event) {
    try {
      return event.getRouteParameters().get("item").map(ItemSegment::parse);
    } catch (NotFound none) {
      return Optional.empty();
    }
  }
}
