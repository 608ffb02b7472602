package uk.nhs.portal.triage.ui.practice;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.triage.handover.CaseDetails;
import uk.nhs.portal.triage.handover.CaseSummary;
import uk.nhs.portal.triage.handover.HandleCases;
import uk.nhs.portal.triage.handover.ShowCases;

/// Writes to the patient.
@Route("practice/triage/:case/write")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class WriteView extends HandlePage {

  private final transient HandleCases handle;

  WriteView(MyPractices practices, ShowCases cases, HandleCases handle) {
    super(practices, cases);
    this.handle = handle;
  }

  @Override
  void show(CaseDetails details) {
    CaseSummary summary = details.summary();
    title(WORDS.get("practice.triage.write"), WORDS.get("practice.triage"))
        .caption(summary.name().formatted());
    if (summary.patient() == null) {
      add(new InsetText(WORDS.get("practice.triage.write.nobody")));
      return;
    }
    CharacterCount words =
        new CharacterCount("words", WORDS.get("practice.triage.write.words"), HandleCases.LONGEST)
            .hint(WORDS.get("practice.triage.write.hint"))
            .tooLong(WORDS.get("practice.triage.error.long"))
            .required(WORDS.get("practice.triage.error.words"));
    Form form = Form.inPage().add(words);
    form.add(new Button(WORDS.get("practice.triage.write.send")).preventDoubleClick());
    add(
        new Paragraph(WORDS.get("practice.triage.write.lead")),
        onSubmit(
            form,
            errors ->
                answer(
                    handle.write(practice(), summary.id(), words.value()),
                    summary,
                    "written",
                    errors)));
  }
}
