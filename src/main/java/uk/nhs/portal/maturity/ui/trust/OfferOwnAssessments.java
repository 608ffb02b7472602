package uk.nhs.portal.maturity.ui.trust;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.assessments.AssessmentEdition;
import uk.nhs.portal.maturity.assessments.FindAssessments;
import uk.nhs.portal.questionnaires.responses.FindResponses;
import uk.nhs.portal.signposts.Audience;
import uk.nhs.portal.signposts.ServiceCard;

/// What the trusts' home page offers of assessments, and where their questions are.
@Configuration(proxyBeanMethods = false)
class OfferOwnAssessments {

  private static final int POSITION = 20;

  @Bean
  ServiceCard ownAssessmentsCard() {
    return new ServiceCard(
        OwnPage.WORDS.get("own.assessments"),
        MaturityLinks.ownAssessments(),
        OwnPage.WORDS.get("own.assessments.what"),
        Audience.TRUST,
        POSITION);
  }

  @Bean
  AssessmentQuestions questionsOf2015(FindResponses responses, FindAssessments find) {
    return new AssessmentQuestions(AssessmentEdition.OF_2015, responses, find);
  }

  @Bean
  AssessmentQuestions questionsOf2023(FindResponses responses, FindAssessments find) {
    return new AssessmentQuestions(AssessmentEdition.OF_2023, responses, find);
  }
}
