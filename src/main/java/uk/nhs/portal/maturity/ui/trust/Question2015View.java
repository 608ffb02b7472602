package uk.nhs.portal.maturity.ui.trust;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.maturity.assessments.AssessmentEdition;
import uk.nhs.portal.maturity.assessments.FindAssessments;
import uk.nhs.portal.questionnaires.page.AskPage;
import uk.nhs.portal.questionnaires.page.QuestionPages;
import uk.nhs.portal.questionnaires.responses.Asked;
import uk.nhs.portal.questionnaires.responses.Response;

/// A question of the edition of 2015.
@Route(AssessmentQuestions.PATH + "2015/:token/:item")
@RolesAllowed("TRUST_EDITOR")
class Question2015View extends AskPage {

  private final transient FindAssessments find;

  Question2015View(QuestionPages pages, FindAssessments find) {
    super(pages, AssessmentEdition.OF_2015.form());
    this.find = find;
  }

  @Override
  protected String[] sections(Response response) {
    return new String[] {OwnPage.WORDS.get("own.assessments")};
  }

  @Override
  protected void above(Response response, Asked asked) {
    find.own(response); // who has the address and edits another trust sees nothing
  }
}
