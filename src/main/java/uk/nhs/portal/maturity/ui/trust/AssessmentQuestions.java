package uk.nhs.portal.maturity.ui.trust;

import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.assessments.AssessmentEdition;
import uk.nhs.portal.maturity.assessments.FindAssessments;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.page.ItemSegment;
import uk.nhs.portal.questionnaires.page.ResponseLinks;
import uk.nhs.portal.questionnaires.responses.FindResponses;
import uk.nhs.portal.questionnaires.responses.ResponseToken;

/// Where the questions of an edition are: its tasks, and back to the assessment when all are done.
class AssessmentQuestions implements ResponseLinks {

  /// The beginning of the addresses of questions, without the edition.
  static final String PATH = "trust/self-assessment/";

  private final AssessmentEdition edition;
  private final FindResponses responses;
  private final FindAssessments find;

  AssessmentQuestions(AssessmentEdition edition, FindResponses responses, FindAssessments find) {
    this.edition = edition;
    this.responses = responses;
    this.find = find;
  }

  @Override
  public String service() {
    return edition.form();
  }

  @Override
  public String question(ResponseToken token, LinkId item) {
    return tasks(token) + "/" + ItemSegment.of(item);
  }

  @Override
  public String tasks(ResponseToken token) {
    return "/" + PATH + edition.slug() + "/" + token.value();
  }

  @Override
  public String afterLast(ResponseToken token) {
    return MaturityLinks.ownAssessments() + "/" + find.own(responses.byToken(token)).id();
  }

  @Override
  public String before(ResponseToken token) {
    return afterLast(token);
  }

  @Override
  public String start() {
    return MaturityLinks.ownAssessments();
  }
}
