package uk.nhs.portal.triage.ui.practice;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.triage.handover.CaseDetails;
import uk.nhs.portal.triage.handover.CaseSummary;
import uk.nhs.portal.triage.handover.KnownBy;
import uk.nhs.portal.triage.handover.MatchCases;
import uk.nhs.portal.triage.handover.ShowCases;

/// Says that a case is not about the patient whom it was thought to be about.
@Route("practice/triage/:case/unmatch")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class UnmatchView extends HandlePage {

  static final String STEP = "/unmatch";

  private final transient MatchCases match;

  UnmatchView(MyPractices practices, ShowCases cases, MatchCases match) {
    super(practices, cases);
    this.match = match;
  }

  @Override
  void show(CaseDetails details) {
    CaseSummary summary = details.summary();
    title(WORDS.get("practice.triage.unmatch.title"), WORDS.get("practice.triage"))
        .caption(summary.name().formatted());
    boolean can =
        summary.isOpen() && summary.patient() != null && summary.knownBy() != KnownBy.SIGNED_IN;
    if (!can) {
      add(new InsetText(WORDS.get("practice.triage.unmatch.not-now")));
      return;
    }
    Form form =
        Form.inPage()
            .add(new Button(WORDS.get("practice.triage.unmatch.button")).preventDoubleClick());
    add(
        new Paragraph(WORDS.get("practice.triage.unmatch.lead")),
        ItemList.bullets(
            WORDS.get("practice.triage.unmatch.messages"),
            WORDS.get("practice.triage.unmatch.appointments")),
        onSubmit(
            form,
            errors ->
                answer(
                    match.unmatch(practice(), summary.id(), summary.version()),
                    summary,
                    "unmatched",
                    errors)));
  }
}
