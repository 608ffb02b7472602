package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import uk.nhs.portal.triage.journeys.FindJourneys;
import uk.nhs.portal.triage.journeys.Journey;
import uk.nhs.portal.triage.journeys.Stage;

/// A page of a journey that has come to its outcome; before that, it leads to where the journey
/// stands.
abstract class EndedPage extends JourneyPage {

  EndedPage(FindJourneys journeys) {
    super(journeys);
  }

  @Override
  final void show(Journey journey, Stage stage, BeforeEnterEvent event) {
    if (stage instanceof Stage.Ended ended) {
      show(journey, ended, event);
    } else {
      Guide.forward(event, Guide.href(journey));
    }
  }

  abstract void show(Journey journey, Stage.Ended ended, BeforeEnterEvent event);
}
