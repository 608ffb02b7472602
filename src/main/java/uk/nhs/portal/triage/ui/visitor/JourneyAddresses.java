package uk.nhs.portal.triage.ui.visitor;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.page.ResponseLinks;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.questionnaires.responses.ResponseToken;
import uk.nhs.portal.triage.TriageLinks;
import uk.nhs.portal.triage.journeys.Journey;
import uk.nhs.portal.triage.journeys.Stage;
import uk.nhs.portal.triage.journeys.StartItems;

/// Where the pages of a journey are, and how its questions lead on.
@Component
class JourneyAddresses implements ResponseLinks {

  static final String SERVICE = "111";

  @Override
  public String service() {
    return SERVICE;
  }

  @Override
  public String question(ResponseToken token, LinkId item) {
    return TriageLinks.question(token.value(), item);
  }

  @Override
  public String afterLast(ResponseToken token) {
    return TriageLinks.journey(token.value());
  }

  @Override
  public String start() {
    return TriageLinks.start();
  }

  /// Who says that somebody else needs help after all is asked again how old that person is.
  @Override
  public Optional<LinkId> after(Response response, LinkId answered) {
    if (answered.equals(StartItems.WHO)) {
      return Optional.of(StartItems.AGE);
    }
    return answered.equals(StartItems.AGE) ? Optional.of(StartItems.SEX) : Optional.empty();
  }

  @Override
  public Optional<String> stopped(ResponseToken token) {
    return Optional.of(TriageLinks.journey(token.value()));
  }

  /// Nobody whose words tell of an emergency is asked on.
  @Override
  public Optional<String> diversion(ResponseToken token, Response response, LinkId question) {
    Journey journey = new Journey(token, response);
    return switch (journey.stage()) {
      case Stage.AlarmingWords alarming when !alarming.question().equals(question) ->
          Optional.of(journey.href("call-999"));
      case Stage.AlarmingWords _,
          Stage.Asking _,
          Stage.NoPathway _,
          Stage.Emergency _,
          Stage.Ended _,
          Stage.Expired _,
          Stage.Withdrawn _ ->
          Optional.empty();
    };
  }
}
