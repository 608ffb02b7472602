package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.questionnaires.responses.Asked;
import uk.nhs.portal.triage.journeys.FindJourneys;
import uk.nhs.portal.triage.journeys.Journey;
import uk.nhs.portal.triage.journeys.Stage;
import uk.nhs.portal.triage.pathways.Topics;

/// My symptoms have changed: from which question to start again. What was answered before is kept.
@Route("111/:token/changed")
@AnonymousAllowed
class ChangedView extends EndedPage {

  private static final Words WORDS = Words.of(ChangedView.class);

  private final transient Topics topics;

  ChangedView(FindJourneys journeys, Topics topics) {
    super(journeys);
    this.topics = topics;
  }

  @Override
  void show(Journey journey, Stage.Ended ended, BeforeEnterEvent event) {
    backLink(journey.href("outcome"));
    heading(WORDS.get("changed.title"));
    add(new Paragraph(WORDS.get("changed.text")), new Paragraph(WORDS.get("changed.worse")));
    AnswerRows rows = new AnswerRows(journey, topics);
    Radios from =
        new Radios("from", WORDS.get("changed.from")).required(WORDS.get("error.from.empty"));
    for (Asked asked : rows.all()) {
      from.option(
          asked.item().id().value(),
          asked.item().text(),
          WORDS.get("changed.answer", rows.words(asked)));
    }
    Form form =
        PostForm.to(journey.href("changed") + "/start")
            .add(from, new Button(WORDS.get("changed.button")).preventDoubleClick());
    add(form);
    if (event.getLocation().getQueryParameters().getParameters().containsKey("nothing")) {
      new FormErrors(form, this).check();
    }
  }
}
