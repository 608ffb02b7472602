package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.triage.journeys.FindJourneys;
import uk.nhs.portal.triage.journeys.Journey;
import uk.nhs.portal.triage.journeys.Stage;
import uk.nhs.portal.triage.journeys.StartItems;

/// Call 999: what somebody sees whose answers or words tell of an emergency. It is no error, and
/// whoever answered by mistake finds back.
@Route("111/:token/call-999")
@AnonymousAllowed
class EmergencyView extends JourneyPage {

  private static final Words WORDS = Words.of(EmergencyView.class);

  EmergencyView(FindJourneys journeys) {
    super(journeys);
  }

  @Override
  void show(Journey journey, Stage stage, BeforeEnterEvent event) {
    heading(WORDS.get("emergency.title"));
    switch (stage) {
      case Stage.Emergency _ -> {
        add(EmergencyCard.general());
        addWayBack(new Link(WORDS.get("emergency.change"), journey.href(StartItems.EMERGENCY)));
      }
      case Stage.AlarmingWords(var question, var flag) -> {
        add(EmergencyCard.of(flag));
        addWayBack(new Link(WORDS.get("emergency.change-words"), journey.href(question)));
      }
      case Stage.Asking _, Stage.NoPathway _, Stage.Ended _, Stage.Expired _, Stage.Withdrawn _ -> {
        add(EmergencyCard.general());
        addWayBack(new Link(WORDS.get("emergency.go-on"), Guide.href(journey)));
      }
    }
  }

  private void addWayBack(Component link) {
    add(
        Heading.h2(WORDS.get("emergency.mistake")),
        new Paragraph(WORDS.get("emergency.mistake.text")),
        new Paragraph(link));
  }
}
