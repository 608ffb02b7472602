package uk.nhs.portal.triage.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.TextInput;
import uk.nhs.portal.triage.handover.CaseDetails;
import uk.nhs.portal.triage.handover.CaseSummary;
import uk.nhs.portal.triage.handover.MatchCases;
import uk.nhs.portal.triage.handover.ShowCases;

/// Finds the patient whom a case may be about. What is typed stays out of the address: it names
/// people.
@Route("practice/triage/:case/match")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class MatchView extends HandlePage {

  static final String STEP = "/match";

  private final transient MatchCases match;

  MatchView(MyPractices practices, ShowCases cases, MatchCases match) {
    super(practices, cases);
    this.match = match;
  }

  @Override
  void show(CaseDetails details) {
    CaseSummary summary = details.summary();
    title(WORDS.get("practice.triage.match.title"), WORDS.get("practice.triage"))
        .caption(summary.name().formatted());
    if (!CaseWords.canBeMatched(summary)) {
      add(new InsetText(WORDS.get("practice.triage.match.not-now")));
      return;
    }
    add(
        new Paragraph(WORDS.get("practice.triage.match.lead")),
        CaseWords.saidOfThemselves(details));
    TextInput who =
        new TextInput("patient", WORDS.get("practice.triage.match.label"))
            .hint(WORDS.get("practice.triage.match.hint"))
            .autocomplete("off")
            .spellcheckOff()
            .width(20)
            .required(WORDS.get("practice.triage.error.find"));
    who.setValue(summary.name().family());
    Div found = new Div();
    Form form = Form.inPage().add(who, new Button(WORDS.get("practice.triage.match.button")));
    add(
        onSubmit(
            form,
            _ -> showFound(found, summary, match.search(practice(), summary.id(), who.value()))),
        found);
  }

  private void showFound(Div place, CaseSummary summary, List<PatientSummary> found) {
    place.removeAll();
    Heading heading =
        Heading.h2(
            switch (found.size()) {
              case 0 -> WORDS.get("practice.triage.match.nobody");
              case 1 -> WORDS.get("practice.triage.match.one");
              case FindPatients.MOST -> WORDS.get("practice.triage.match.most", FindPatients.MOST);
              default -> WORDS.get("practice.triage.match.some", found.size());
            });
    heading.getElement().setAttribute("tabindex", "-1");
    place.add(heading, found.isEmpty() ? nobody() : table(summary, found));
    heading.getElement().callJsFunction("focus");
  }

  private static Component nobody() {
    return new Paragraph(WORDS.get("practice.triage.match.nobody.next"));
  }

  private Table table(CaseSummary summary, List<PatientSummary> found) {
    Table table =
        new Table(WORDS.get("practice.triage.match.found"))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("practice.triage.person"),
                WORDS.get("practice.triage.nhs-number"),
                WORDS.get("practice.triage.date-of-birth"),
                WORDS.get("practice.triage.match.act"));
    for (PatientSummary patient : found) {
      var number = patient.nhsNumber();
      String name = patient.name().formatted();
      table.row(
          new Text(name),
          number == null
              ? new Text(WORDS.get("practice.triage.nhs-number.none"))
              : Markup.nowrap(number.formatted()),
          new Text(NhsFormat.date(patient.dateOfBirth())),
          new Link(
              WORDS.get("practice.triage.match.compare"),
              WORDS.get("practice.triage.match.compare.with", name),
              to(PATH + "/" + summary.id() + STEP + "/" + patient.id())));
    }
    return table;
  }
}
