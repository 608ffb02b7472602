package uk.nhs.portal.maturity.ui.trust;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.maturity.assessments.AssessmentEdition;
import uk.nhs.portal.maturity.assessments.FindAssessments;
import uk.nhs.portal.questionnaires.page.QuestionPages;
import uk.nhs.portal.questionnaires.page.TasksPage;
import uk.nhs.portal.questionnaires.responses.Response;

/// The themes of the edition of 2023 as tasks.
@Route(AssessmentQuestions.PATH + "2023/:token")
@RolesAllowed("TRUST_EDITOR")
class Tasks2023View extends TasksPage {

  private final transient FindAssessments find;

  Tasks2023View(QuestionPages pages, FindAssessments find) {
    super(pages, AssessmentEdition.OF_2023.form());
    this.find = find;
  }

  @Override
  protected String[] sections(Response response) {
    return new String[] {OwnPage.WORDS.get("own.assessments")};
  }

  @Override
  protected void above(Response response) {
    find.own(response); // who has the address and edits another trust sees nothing
  }
}
