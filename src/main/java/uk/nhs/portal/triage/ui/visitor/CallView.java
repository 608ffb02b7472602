package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Map;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.KeptFields;
import uk.nhs.portal.triage.CallBack;
import uk.nhs.portal.triage.journeys.AskForCalls;
import uk.nhs.portal.triage.journeys.FindJourneys;
import uk.nhs.portal.triage.journeys.Journey;
import uk.nhs.portal.triage.journeys.Stage;

/// Asks to be phoned by a clinician of 111. Who has asked already finds the promise with the
/// outcome: a second form would look as if the number could still be changed.
@Route("111/:token/call")
@AnonymousAllowed
class CallView extends EndedPage {

  private static final Words WORDS = Words.of(CallView.class);

  private final transient AskForCalls calls;
  private final transient Clock clock;

  CallView(FindJourneys journeys, AskForCalls calls, Clock clock) {
    super(journeys);
    this.calls = calls;
    this.clock = clock;
  }

  @Override
  void show(Journey journey, Stage.Ended ended, BeforeEnterEvent event) {
    if (!ended.disposition().kind().isCallBack() || calls.isAskedFor(journey)) {
      Guide.forward(event, journey.href("outcome"));
      return;
    }
    String page = journey.href("call");
    boolean again = event.getLocation().getQueryParameters().getParameters().containsKey("again");
    CallBack promise = calls.promise(journey, ended);
    backLink(journey.href("outcome"));
    heading(WORDS.get("call.title"));
    Form form = new CallForm(again ? KeptFields.of(page) : Map.of()).to(page + "/ask");
    add(
        new Paragraph(promise.words(clock.instant())),
        new Paragraph(promise.whatToDo(clock.instant())),
        new InsetText(WORDS.get("call.demonstration")),
        form);
    if (again) {
      new FormErrors(form, this).check();
    }
  }
}
