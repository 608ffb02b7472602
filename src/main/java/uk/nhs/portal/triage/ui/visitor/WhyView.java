package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.PrintButton;
import uk.nhs.portal.questionnaires.Ending;
import uk.nhs.portal.questionnaires.TitlePage;
import uk.nhs.portal.questionnaires.responses.Asked;
import uk.nhs.portal.questionnaires.responses.Standing;
import uk.nhs.portal.triage.journeys.FindJourneys;
import uk.nhs.portal.triage.journeys.Journey;
import uk.nhs.portal.triage.journeys.NoteAdvice;
import uk.nhs.portal.triage.journeys.Stage;
import uk.nhs.portal.triage.pathways.Topics;

/// Why this advice: the answers that decided, and all the others.
@Route("111/:token/why")
@AnonymousAllowed
class WhyView extends EndedPage {

  private static final Words WORDS = Words.of(WhyView.class);

  private final transient Topics topics;

  WhyView(FindJourneys journeys, Topics topics) {
    super(journeys);
    this.topics = topics;
  }

  @Override
  void show(Journey journey, Stage.Ended ended, BeforeEnterEvent event) {
    AnswerRows rows = new AnswerRows(journey, topics);
    backLink(journey.href("outcome"));
    heading(WORDS.get("why.title"));
    add(
        new InsetText(
            new Paragraph(ended.disposition().words(NoteAdvice.endedAt(journey)).headline()),
            new Paragraph(
                WORDS.get("why.given", NhsFormat.dateTime(NoteAdvice.endedAt(journey))))));
    addWhatDecided(journey, ended, rows);
    add(Heading.h2(WORDS.get("why.all")), rows.list(rows.all()));
    boolean open = journey.response().standing() == Standing.OPEN;
    add(
        open
            ? new Paragraph(WORDS.get("why.change"))
            : new Paragraph(new Link(WORDS.get("outcome.changed"), journey.href("changed"))));
    TitlePage pathway = journey.response().questionnaire().titlePage();
    add(
        new PrintButton(),
        new Paragraph(WORDS.get("why.version", pathway.title(), pathway.version())));
  }

  private void addWhatDecided(Journey journey, Stage.Ended ended, AnswerRows rows) {
    Ending ending = journey.response().current().path().ending();
    add(Heading.h2(WORDS.get("why.decided")));
    if (ending != null && !ending.because().isBlank()) {
      add(new Paragraph(ending.because()));
    }
    List<Asked> deciding = rows.to(ended.decidedBy());
    if (deciding.isEmpty()) {
      add(new Paragraph(WORDS.get("why.nothing")));
    } else {
      add(new Paragraph(WORDS.get("why.these")), rows.list(deciding));
    }
  }
}
