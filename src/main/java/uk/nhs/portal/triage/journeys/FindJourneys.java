package uk.nhs.portal.triage.journeys;

import org.springframework.stereotype.Service;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.questionnaires.responses.FindResponses;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.questionnaires.responses.ResponseToken;

/// Finds a journey by what stands for it in its address.
@Service
public class FindJourneys {

  private final FindResponses responses;

  FindJourneys(FindResponses responses) {
    this.responses = responses;
  }

  /// The journey; two SQL statements.
  ///
  /// @throws NotFound if there is none, or it is the journey of a patient who is not signed in
  public Journey at(String name) {
    ResponseToken token = ResponseToken.of(name);
    Response response = responses.byToken(token);
    if (!response.service().equals(ChoosePathway.SERVICE)) {
      throw new NotFound("journey");
    }
    return new Journey(token, response);
  }
}
