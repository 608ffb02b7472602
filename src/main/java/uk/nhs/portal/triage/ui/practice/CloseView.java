package uk.nhs.portal.triage.ui.practice;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.triage.handover.CaseDetails;
import uk.nhs.portal.triage.handover.CloseReason;
import uk.nhs.portal.triage.handover.HandleCases;
import uk.nhs.portal.triage.handover.Handling;
import uk.nhs.portal.triage.handover.ShowCases;
import uk.nhs.portal.triage.handover.TriageCaseId;

/// Closes a case with what came of it.
@Route("practice/triage/:case/close")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class CloseView extends HandlePage {

  private final transient HandleCases handle;

  CloseView(MyPractices practices, ShowCases cases, HandleCases handle) {
    super(practices, cases);
    this.handle = handle;
  }

  @Override
  void show(CaseDetails details) {
    title(WORDS.get("practice.triage.close"), WORDS.get("practice.triage"))
        .caption(details.summary().name().formatted());
    Radios reason =
        new Radios("reason", WORDS.get("practice.triage.close.what"))
            .required(WORDS.get("practice.triage.error.reason"));
    for (CloseReason each : CloseReason.values()) {
      reason.option(each.name(), CaseWords.enumWords("practice.triage.as", each));
    }
    CharacterCount note =
        new CharacterCount("note", WORDS.get("practice.triage.close.note"), HandleCases.LONGEST)
            .tooLong(WORDS.get("practice.triage.error.long"));
    Form form = Form.inPage().add(reason, note);
    form.add(new Button(WORDS.get("practice.triage.close")).preventDoubleClick());
    add(
        new Paragraph(WORDS.get("practice.triage.close.lead")),
        onSubmit(
            form,
            errors ->
                close(
                    details.summary().id(),
                    CloseReason.valueOf(reason.value()),
                    note.value(),
                    errors)));
  }

  private void close(TriageCaseId id, CloseReason as, String note, FormErrors errors) {
    switch (handle.close(practice(), id, as, note)) {
      case Handling.Done _ -> go(to(PATH + "?done=closed"));
      case Handling.ChangedMeanwhile _, Handling.NobodyToWriteTo _ ->
          errors.show(WORDS.get("practice.triage.changed"));
    }
  }
}
