package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.triage.journeys.FindJourneys;
import uk.nhs.portal.triage.journeys.Journey;
import uk.nhs.portal.triage.journeys.Stage;

/// A page of a journey that asks no question of a questionnaire. Where the journey is over, it
/// leads to the page that says so.
abstract class JourneyPage extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(JourneyPage.class);

  private final transient FindJourneys journeys;

  JourneyPage(FindJourneys journeys) {
    this.journeys = journeys;
  }

  @Override
  public final void beforeEnter(BeforeEnterEvent event) {
    clear();
    Journey journey = Guide.journey(event, journeys);
    Stage stage = journey.stage();
    boolean over = stage instanceof Stage.Expired || stage instanceof Stage.Withdrawn;
    if (over) {
      Guide.forward(event, journey.href());
      return;
    }
    show(journey, stage, event);
    add(UrgentHelp.details(), UrgentHelp.notice());
  }

  /// Builds the page, or forwards to another one.
  abstract void show(Journey journey, Stage stage, BeforeEnterEvent event);

  /// The page's heading, with the service in the title of the document.
  final void heading(String heading) {
    title(heading, WORDS.get("section"));
  }
}
