package uk.nhs.portal.triage.ui.practice;

import com.vaadin.flow.router.BeforeEnterEvent;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.triage.handover.CaseDetails;
import uk.nhs.portal.triage.handover.CaseSummary;
import uk.nhs.portal.triage.handover.Handling;
import uk.nhs.portal.triage.handover.ShowCases;

/// A page on which one thing is done about a case.
abstract class HandlePage extends CasePage {

  private final transient ShowCases cases;

  HandlePage(MyPractices practices, ShowCases cases) {
    super(practices);
    this.cases = cases;
  }

  @Override
  final void show(BeforeEnterEvent event) {
    CaseDetails details = cases.one(practice(), caseId(event));
    width(Width.TWO_THIRDS);
    backLink(to(details.summary().id()));
    show(details);
  }

  abstract void show(CaseDetails details);

  /// Tells what came of it.
  final void answer(Handling handling, CaseSummary summary, String done, FormErrors errors) {
    switch (handling) {
      case Handling.Done _ -> go(to(PATH + "/" + summary.id() + "?done=" + done));
      case Handling.ChangedMeanwhile _ -> errors.show(WORDS.get("practice.triage.changed"));
      case Handling.NobodyToWriteTo _ -> errors.show(WORDS.get("practice.triage.write.nobody"));
    }
  }
}
