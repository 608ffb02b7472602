package uk.nhs.portal.triage.ui.practice;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.triage.handover.CaseDetails;
import uk.nhs.portal.triage.handover.CaseSummary;
import uk.nhs.portal.triage.handover.HandleCases;
import uk.nhs.portal.triage.handover.ShowCases;

/// Notes a phone call with the person, or that nobody answered.
@Route("practice/triage/:case/phone")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class PhoneView extends HandlePage {

  private static final String SPOKEN = "spoken";

  private final transient HandleCases handle;

  PhoneView(MyPractices practices, ShowCases cases, HandleCases handle) {
    super(practices, cases);
    this.handle = handle;
  }

  @Override
  void show(CaseDetails details) {
    CaseSummary summary = details.summary();
    title(WORDS.get("practice.triage.phoned"), WORDS.get("practice.triage"))
        .caption(summary.name().formatted());
    Radios what =
        new Radios("what", WORDS.get("practice.triage.phone.what"))
            .option(SPOKEN, WORDS.get("practice.triage.phone.spoken"))
            .option("no-answer", WORDS.get("practice.triage.phone.no-answer"))
            .required(WORDS.get("practice.triage.error.phone"));
    CharacterCount note =
        new CharacterCount("note", WORDS.get("practice.triage.phone.note"), HandleCases.LONGEST)
            .tooLong(WORDS.get("practice.triage.error.long"));
    Form form = Form.inPage().add(what, note);
    form.add(new Button(WORDS.get("practice.triage.phone.button")).preventDoubleClick());
    add(
        new SummaryList()
            .row(
                WORDS.get("practice.triage.phone"),
                Link.leaving(details.phone().formatted(), "tel:" + details.phone().value())),
        onSubmit(form, errors -> note(summary, what.value(), note, errors)));
  }

  private void note(CaseSummary summary, String what, CharacterCount note, FormErrors errors) {
    if (!what.equals(SPOKEN)) {
      answer(
          handle.notReached(practice(), summary.id(), note.value()), summary, "no-answer", errors);
    } else if (note.value().isEmpty()) {
      errors.show(note, WORDS.get("practice.triage.error.note"));
    } else {
      answer(handle.toldByPhone(practice(), summary.id(), note.value()), summary, "told", errors);
    }
  }
}
