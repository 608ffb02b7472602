package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.triage.journeys.FindJourneys;
import uk.nhs.portal.triage.journeys.Journey;
import uk.nhs.portal.triage.journeys.Stage;
import uk.nhs.portal.triage.journeys.StartItems;

/// Reads the journey from the address of a page, and knows on which page it stands.
final class Guide {

  static final String JOURNEY = "token";

  private Guide() {}

  /// The journey in the address.
  ///
  /// @throws NotFound if there is none, or it is somebody else's
  static Journey journey(BeforeEnterEvent event, FindJourneys journeys) {
    return journeys.at(event.getRouteParameters().get(JOURNEY).orElseThrow(NotFound::new));
  }

  /// The page on which a journey stands.
  static String href(Journey journey) {
    return switch (journey.stage()) {
      case Stage.Asking(var question) -> journey.href(question);
      case Stage.NoPathway _ -> journey.href(StartItems.SYMPTOM);
      case Stage.Emergency _, Stage.AlarmingWords _ -> journey.href("call-999");
      case Stage.Ended _ -> journey.href("outcome");
      case Stage.Expired _, Stage.Withdrawn _ -> journey.href();
    };
  }

  /// Shows the page of another address in place of the one that was asked for.
  static void forward(BeforeEnterEvent event, String href) {
    Location to = new Location(href.substring(1));
    event.forwardTo(to.getPath(), to.getQueryParameters());
  }
}
