package uk.nhs.portal.triage.ui.clinician;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.triage.calls.CallEnd;
import uk.nhs.portal.triage.calls.CallSummary;
import uk.nhs.portal.triage.calls.Calling;
import uk.nhs.portal.triage.calls.HandleCalls;
import uk.nhs.portal.triage.calls.ShowCalls;

/// Ends a call with what came of it.
@Route("clinician/calls/:call/end")
@RolesAllowed("CLINICIAN")
class EndCallView extends ClinicianPage {

  private final transient ShowCalls calls;
  private final transient HandleCalls handle;

  EndCallView(ShowCalls calls, HandleCalls handle) {
    this.calls = calls;
    this.handle = handle;
  }

  @Override
  void show(BeforeEnterEvent event) {
    CallSummary call = calls.one(call(event)).summary();
    width(Width.TWO_THIRDS);
    backLink(PATH + "/" + call.id());
    title(WORDS.get("calls.end"), WORDS.get("calls.title")).caption(call.phone().formatted());
    if (!call.isWaiting()) {
      add(new InsetText(WORDS.get("calls.end.already")));
      return;
    }
    Radios as = new Radios("as", WORDS.get("calls.end.what")).required(WORDS.get("calls.error.as"));
    for (CallEnd each : CallEnd.values()) {
      as.option(each.name(), WORDS.get("calls.as." + each));
    }
    CharacterCount note =
        new CharacterCount("note", WORDS.get("calls.end.note"), HandleCalls.LONGEST)
            .tooLong(WORDS.get("calls.error.long"))
            .required(WORDS.get("calls.error.note"));
    Form form = Form.inPage().add(as, note);
    form.add(new Button(WORDS.get("calls.end")).preventDoubleClick());
    add(
        new Paragraph(
            WORDS.get(call.patient() == null ? "calls.end.lead" : "calls.end.lead.written")),
        onSubmit(form, errors -> end(call, CallEnd.valueOf(as.value()), note.value(), as, errors)));
  }

  private void end(CallSummary call, CallEnd as, String note, Radios field, FormErrors errors) {
    switch (handle.end(call.id(), as, note, call.version())) {
      case Calling.Done _ -> go(PATH, "done", "ended");
      case Calling.ChangedMeanwhile _ -> errors.show(WORDS.get("calls.changed"));
      case Calling.TriedTooSeldom(int attempts) ->
          errors.show(field, WORDS.get("calls.error.seldom", HandleCalls.ATTEMPTS, attempts));
    }
  }
}
