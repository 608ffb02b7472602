package uk.nhs.portal.triage.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.Tag;
import uk.nhs.portal.nhsuk.form.Checkboxes;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.triage.handover.CaseDetails;
import uk.nhs.portal.triage.handover.CaseSummary;
import uk.nhs.portal.triage.handover.Handling;
import uk.nhs.portal.triage.handover.MatchCases;
import uk.nhs.portal.triage.handover.ShowCases;

/// What a person said of themselves beside what the practice knows of a patient, to say that they
/// are the same.
@Route("practice/triage/:case/match/:patient")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class CompareView extends CasePage {

  private final transient ShowCases cases;
  private final transient MatchCases match;

  CompareView(MyPractices practices, ShowCases cases, MatchCases match) {
    super(practices);
    this.cases = cases;
    this.match = match;
  }

  @Override
  void show(BeforeEnterEvent event) {
    CaseDetails details = cases.one(practice(), caseId(event));
    CaseSummary summary = details.summary();
    backLink(to(PATH + "/" + summary.id() + MatchView.STEP));
    title(WORDS.get("practice.triage.compare.title"), WORDS.get("practice.triage"))
        .caption(summary.name().formatted());
    if (!CaseWords.canBeMatched(summary)) {
      add(new InsetText(WORDS.get("practice.triage.match.not-now")));
      return;
    }
    PatientSummary patient = match.candidate(practice(), summary.id(), patientId(event));
    Checkboxes checked =
        new Checkboxes("checked", WORDS.get("practice.triage.compare.sure"))
            .option("yes", WORDS.get("practice.triage.compare.checked"))
            .required(WORDS.get("practice.triage.error.checked"));
    Form form = Form.inPage().add(checked);
    form.add(new Button(WORDS.get("practice.triage.compare.button")).preventDoubleClick());
    add(
        table(new Comparison(details, patient)),
        new Paragraph(WORDS.get("practice.triage.compare.lead")),
        onSubmit(form, errors -> match(summary, patient.id(), errors)));
  }

  private static PatientId patientId(BeforeEnterEvent event) {
    try {
      return event
          .getRouteParameters()
          .get("patient")
          .map(text -> new PatientId(UUID.fromString(text)))
          .orElseThrow(() -> new NotFound("patient"));
    } catch (IllegalArgumentException _) {
      throw new NotFound("patient");
    }
  }

  private static Table table(Comparison comparison) {
    Table table =
        new Table(WORDS.get("practice.triage.compare.caption"))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("practice.triage.compare.what"),
                WORDS.get("practice.triage.compare.said"),
                WORDS.get("practice.triage.compare.known"),
                WORDS.get("practice.triage.compare.same"));
    comparison
        .lines()
        .forEach(line ->
            table.row(
                new Text(line.what()), words(line.said()), words(line.known()), tag(line.same())));
    return table;
  }

  private static Component words(String text) {
    return new Text(text.isEmpty() ? WORDS.get("practice.triage.compare.nothing") : text);
  }

  private static Component tag(Comparison.Same same) {
    Tag.Colour colour =
        switch (same) {
          case SAME -> Tag.Colour.GREEN;
          case DIFFERENT -> Tag.Colour.RED;
          case NOT_SAID -> Tag.Colour.GREY;
        };
    return new Tag(CaseWords.enumWords("practice.triage.compare", same), colour);
  }

  private void match(CaseSummary summary, PatientId patient, FormErrors errors) {
    switch (match.match(practice(), summary.id(), patient, summary.version())) {
      case Handling.Done _ -> go(to(PATH + "/" + summary.id() + "?done=matched"));
      case Handling.ChangedMeanwhile _, Handling.NobodyToWriteTo _ ->
          errors.show(WORDS.get("practice.triage.changed"));
    }
  }
}
