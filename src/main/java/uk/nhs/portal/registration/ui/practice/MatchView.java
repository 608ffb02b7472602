package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.registration.decisions.AskDemographics;
import uk.nhs.portal.registration.decisions.FindCandidates;
import uk.nhs.portal.registration.decisions.FindCandidates.Candidate;
import uk.nhs.portal.registration.decisions.Match;
import uk.nhs.portal.registration.decisions.QueueRow;
import uk.nhs.portal.registration.decisions.ReviewApplications;
import uk.nhs.portal.registration.decisions.ShowApplicants;
import uk.nhs.portal.registration.matching.Difference;

/// The patients whom somebody may be, and the way to say that it is none of them.
@Route("practice/registrations/:applicant/match")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class MatchView extends ActPage {

  static final String STEP = "/match";

  private final transient FindCandidates candidates;
  private final transient AskDemographics demographics;
  private final transient ReviewApplications review;

  MatchView(
      MyPractices practices,
      ShowApplicants applicants,
      FindCandidates candidates,
      AskDemographics demographics,
      ReviewApplications review) {
    super(practices, applicants);
    this.candidates = candidates;
    this.demographics = demographics;
    this.review = review;
  }

  @Override
  String heading() {
    return "practice.match.title";
  }

  @Override
  void show(BeforeEnterEvent event, QueueRow row) {
    List<Candidate> found = candidates.of(practice(), row.id());
    if (found.isEmpty()) {
      add(new Paragraph(WORDS.get("practice.match.nobody")));
    } else {
      add(new Paragraph(WORDS.get("practice.match.lead")), table(row, found));
    }
    add(demographics(row));
    if (row.match() == Match.STOPPED) {
      add(new InsetText(WORDS.get("practice.approve.match.STOPPED")));
    } else if (row.match() != Match.NONE) {
      Form form = Form.inPage();
      form.add(new Button(WORDS.get("practice.match.none")).secondary().preventDoubleClick());
      add(
          Heading.h2(WORDS.get("practice.match.none.title")),
          new Paragraph(WORDS.get("practice.match.none.what")),
          onSubmit(
              form,
              errors ->
                  answer(
                      review.unmatch(practice(), row.id(), row.version()), "unmatched", errors)));
    }
  }

  /// What the national service says, when somebody asks it.
  private Component demographics(QueueRow row) {
    Div answer = new Div();
    Form form = Form.inPage();
    form.add(new Button(WORDS.get("practice.pds.ask")).secondary().preventDoubleClick());
    return Markup.element(
        "div",
        "",
        Heading.h2(WORDS.get("practice.pds.title")),
        new Paragraph(WORDS.get("practice.pds.lead")),
        onSubmit(
            form,
            _ -> {
              answer.removeAll();
              DemographicsPart.of(demographics.ask(practice(), row.id())).forEach(answer::add);
            }),
        answer);
  }

  private Table table(QueueRow row, List<Candidate> found) {
    Table table =
        new Table(WORDS.get("practice.match.found"))
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("practice.person"),
                WORDS.get("practice.match.how"),
                WORDS.get("practice.match.differs"),
                WORDS.get("practice.match.act"));
    found.forEach(each -> table.row(cells(row, each)));
    return table;
  }

  private Component[] cells(QueueRow row, Candidate each) {
    String name = ComparedDetails.name(each.match());
    long different =
        each.match().differences().stream()
            .filter(one -> ComparedDetails.state(one) == Difference.State.DIFFERENT)
            .count();
    boolean chosen = each.patient().equals(row.matched());
    return new Component[] {
      Markup.element(
          "div",
          "",
          new Text(name),
          Markup.text(
              "div",
              "nhsuk-body-s nhsuk-u-margin-bottom-0",
              WORDS.get(each.isHere() ? "practice.match.here" : "practice.match.elsewhere"))),
      chosen
          ? ApplicantWords.match(Match.EXACT)
          : new Text(ApplicantWords.one("practice.match.level", each.match().level())),
      new Text(
          different == 0
              ? WORDS.get("practice.match.same")
              : WORDS.get(
                  different == 1 ? "practice.match.different.one" : "practice.match.different",
                  different)),
      new Link(WORDS.get("practice.match.compare"), name, step(STEP + "/" + each.patient()))
    };
  }
}
