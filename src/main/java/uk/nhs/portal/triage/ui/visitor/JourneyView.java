package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.triage.TriageLinks;
import uk.nhs.portal.triage.journeys.FindJourneys;
import uk.nhs.portal.triage.journeys.Journey;
import uk.nhs.portal.triage.journeys.Stage;

/// The address that people keep: leads on to where the journey stands, or says why it is over.
@Route("111/:token")
@AnonymousAllowed
class JourneyView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(JourneyView.class);

  private final transient FindJourneys journeys;

  JourneyView(FindJourneys journeys) {
    this.journeys = journeys;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    Journey journey = Guide.journey(event, journeys);
    switch (journey.stage()) {
      case Stage.Expired _ -> expired();
      case Stage.Withdrawn _ -> withdrawn(journey);
      case Stage.Asking _,
          Stage.NoPathway _,
          Stage.Emergency _,
          Stage.AlarmingWords _,
          Stage.Ended _ ->
          Guide.forward(event, Guide.href(journey));
    }
  }

  private void expired() {
    title(WORDS.get("expired.title"), WORDS.get("section"));
    add(
        new Paragraph(WORDS.get("expired.text")),
        new Paragraph(WORDS.get("expired.worse")),
        PostForm.to(TriageLinks.start() + "/start")
            .add(new Button(WORDS.get("expired.button")).preventDoubleClick()));
    end();
  }

  private void withdrawn(Journey journey) {
    title(WORDS.get("withdrawn.title"), WORDS.get("section"));
    add(
        new Paragraph(WORDS.get("withdrawn.text")),
        new Paragraph(WORDS.get("withdrawn.now")),
        new Paragraph(WORDS.get("withdrawn.answers")),
        PostForm.to(journey.href("again"))
            .add(new Button(WORDS.get("withdrawn.button")).preventDoubleClick()));
    end();
  }

  private void end() {
    add(UrgentHelp.details(), UrgentHelp.notice());
  }
}
