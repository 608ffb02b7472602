package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.nhs.portal.questionnaires.page.QuestionPages;
import uk.nhs.portal.questionnaires.page.TasksPage;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.registration.applications.RegistrationForms;

/// The questions about one person, as tasks.
@Route("register-with-a-gp/person/:token")
@AnonymousAllowed
class PersonTasksView extends TasksPage {

  PersonTasksView(QuestionPages pages) {
    super(pages, RegistrationForms.PERSON);
  }

  @Override
  protected String[] sections(Response response) {
    return new String[] {ApplicationPage.section()};
  }

  @Override
  protected void above(Response response) {
    Whom.notice(response).ifPresent(this::add);
  }
}
