package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Heading.Size;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.WarningCallout;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.triage.TriageLinks;
import uk.nhs.portal.triage.journeys.StartJourneys;

/// What 111 online is, for whom, when to phone instead, and the button that starts a journey.
@Route("111")
@AnonymousAllowed
class StartView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(StartView.class);

  private final transient StartJourneys start;

  StartView(StartJourneys start) {
    this.start = start;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    title(Size.XL, WORDS.get("start.title"));
    add(
        Paragraph.lead(WORDS.get("start.lead")),
        UrgentHelp.card(),
        new WarningCallout(WORDS.get("notice"), WORDS.get("start.notice")));
    if (start.isOpen()) {
      add(
          Heading.h2(WORDS.get("start.for")),
          new Paragraph(WORDS.get("start.for.text")),
          ItemList.bullets(UrgentHelp.parts("start.for.not")),
          Heading.h2(WORDS.get("start.how")),
          ItemList.numbers(UrgentHelp.parts("start.how.steps")),
          PostForm.to(TriageLinks.start() + "/start")
              .add(new Button(WORDS.get("start.button")).preventDoubleClick()));
    } else {
      add(new InsetText(WORDS.get("start.closed")));
    }
    add(
        Heading.h2(WORDS.get("start.carry-on")),
        new Paragraph(WORDS.get("start.carry-on.text")),
        new Paragraph(WORDS.get("start.carry-on.kept")),
        Heading.h2(WORDS.get("start.other")),
        ItemList.bullets()
            .item(UrgentHelp.call("111", "help.111.call"))
            .items(UrgentHelp.parts("start.other.ways")));
  }
}
