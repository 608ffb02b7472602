package uk.nhs.portal.maturity.ui.trust;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.nhs.portal.identity.MyTrusts;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.assessments.Assessment;
import uk.nhs.portal.maturity.assessments.AssessmentState;
import uk.nhs.portal.maturity.assessments.FindAssessments;
import uk.nhs.portal.maturity.assessments.ThemeResult;
import uk.nhs.portal.maturity.ui.assessments.AssessmentParts;
import uk.nhs.portal.maturity.ui.assessments.PostForm;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.TaskList;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.TextInput;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.questionnaires.responses.Response;

/// One assessment for those who work on it: what to do next, its scores, and its answers.
@Route("trust/assessments/:assessment")
@RolesAllowed("TRUST_EDITOR")
class OwnAssessmentView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = AssessmentParts.WORDS;

  private final transient FindAssessments find;
  private final transient MyTrusts mine;

  OwnAssessmentView(FindAssessments find, MyTrusts mine) {
    this.find = find;
    this.mine = mine;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    Assessment assessment =
        find.one(PostForm.id(event.getRouteParameters().get("assessment").orElse("")));
    Optional<String> refused =
        AssessmentParts.why(event.getLocation().getQueryParameters().getSingleParameter("refused"));
    boolean own = mine.all().contains(assessment.trust());
    List<ThemeResult> results = find.results(assessment);
    Optional<Response> answers = find.answers(assessment);

    backLink(MaturityLinks.ownAssessments());
    title(
        own ? AssessmentParts.name(assessment) : WORDS.get("own.review"),
        WORDS.get("own.assessments"));
    SummaryList facts =
        new SummaryList()
            .row(WORDS.get("assessments.trust"), mine.name(assessment.trust()))
            .row(WORDS.get("assessment.what"), AssessmentParts.name(assessment))
            .row(WORDS.get("assessment.how-far"), AssessmentParts.state(assessment.state()));
    Optional.ofNullable(assessment.reviewer())
        .ifPresent(each -> facts.row(WORDS.get("assessment.reviewer"), mine.name(each)));
    add(facts, new Paragraph(next(assessment.state(), own)));
    themes(assessment, own, results);
    Form step = step(assessment, own, results, answers);
    add(step);
    refused.ifPresent(words -> new FormErrors(step, this).show(words));
    if (assessment.state() == AssessmentState.PUBLISHED) {
      add(
          new Paragraph(
              new Link(WORDS.get("own.public"), MaturityLinks.assessment(assessment.id()))));
    }
    if (!results.isEmpty()) {
      add(
          Heading.h2(WORDS.get("assessment.scores")),
          AssessmentParts.sections(results, assessment.edition(), Map.of()),
          AssessmentParts.themes(results, assessment.edition()));
    }
    answers
        .filter(each -> !each.questions().isEmpty())
        .ifPresent(each -> {
          add(
              Heading.h2(
                  WORDS.get(assessment.state().isOpen() ? "own.check" : "assessment.answers")));
          add(AssessmentParts.answers(each));
        });
  }

  private static String next(AssessmentState state, boolean own) {
    String key = "own.next." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return WORDS.get(own ? key : key + ".reviewer");
  }

  /// What can be said about each theme now, as tasks.
  private void themes(Assessment assessment, boolean own, List<ThemeResult> results) {
    boolean reviews = !own && assessment.state() == AssessmentState.IN_REVIEW;
    boolean replies = own && assessment.state() == AssessmentState.REVIEWED;
    if (!reviews && !replies) {
      return;
    }
    TaskList tasks = new TaskList("theme");
    for (ThemeResult each : results) {
      boolean said = reviews ? each.review() != null : each.reply() != null;
      String hint = replies ? AssessmentParts.review(each.review(), assessment.edition()) : null;
      tasks.task(
          AssessmentParts.title(each.theme()),
          hint,
          address(assessment) + "/themes/" + each.theme().id(),
          said ? TaskList.Status.COMPLETED : TaskList.Status.NOT_YET_STARTED);
    }
    add(Heading.h2(WORDS.get("own.themes")), tasks);
  }

  /// The forms of what can be done next; an empty one where it is not their turn.
  private Form step(
      Assessment assessment, boolean own, List<ThemeResult> results, Optional<Response> answers) {
    return switch (assessment.state()) {
      case DRAFT -> {
        add(button(assessment, "open", "own.open"));
        yield answers.filter(Response::isComplete).isPresent()
            ? button(assessment, "send", "own.send")
            : nothing(assessment);
      }
      case SENT ->
          own
              ? form(assessment, "ask")
                  .add(
                      new TextInput("reviewer", WORDS.get("own.ask.code"))
                          .hint(WORDS.get("own.ask.hint"))
                          .width(5),
                      new Button(WORDS.get("own.ask")).preventDoubleClick())
              : nothing(assessment);
      case IN_REVIEW -> {
        if (own) {
          yield nothing(assessment);
        }
        add(
            form(assessment, "decline")
                .add(new Button(WORDS.get("own.decline")).secondary().preventDoubleClick()));
        yield results.stream().allMatch(each -> each.review() != null)
            ? button(assessment, "finish-review", "own.finish-review")
            : nothing(assessment);
      }
      case REVIEWED ->
          own && results.stream().noneMatch(each -> each.isDisputed() && each.reply() == null)
              ? button(assessment, "finish-reply", "own.finish-reply")
              : nothing(assessment);
      case ANSWERED, PUBLISHED -> nothing(assessment);
    };
  }

  private static Form button(Assessment assessment, String act, String words) {
    return form(assessment, act).add(new Button(WORDS.get(words)).preventDoubleClick());
  }

  private static Form nothing(Assessment assessment) {
    return Form.get(address(assessment));
  }

  private static Form form(Assessment assessment, String act) {
    return PostForm.to(address(assessment) + "/do/" + act);
  }

  private static String address(Assessment assessment) {
    return MaturityLinks.ownAssessments() + "/" + assessment.id();
  }
}
