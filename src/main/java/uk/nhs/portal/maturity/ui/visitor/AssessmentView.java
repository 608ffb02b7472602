package uk.nhs.portal.maturity.ui.visitor;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.nhs.portal.charts.Bars;
import uk.nhs.portal.charts.Unit;
import uk.nhs.portal.charts.ui.ChartFigure;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.assessments.Assessment;
import uk.nhs.portal.maturity.assessments.AssessmentState;
import uk.nhs.portal.maturity.assessments.FindAssessments;
import uk.nhs.portal.maturity.assessments.Scores;
import uk.nhs.portal.maturity.assessments.ThemeResult;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.maturity.ui.assessments.AssessmentParts;
import uk.nhs.portal.maturity.ui.assessments.PostForm;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.questionnaires.responses.Response;

/// One published self-assessment: its scores, what its reviewers said, and every answer.
@Route("mynhs/digital-maturity/assessments/:assessment")
@AnonymousAllowed
class AssessmentView extends MaturityPage {

  private final transient FindAssessments find;
  private final transient FindTrusts trusts;

  AssessmentView(FindAssessments find, FindTrusts trusts) {
    this.find = find;
    this.trusts = trusts;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Assessment assessment =
        find.one(PostForm.id(event.getRouteParameters().get("assessment").orElse("")));
    if (assessment.state() != AssessmentState.PUBLISHED) {
      throw new NotFound("assessment"); // here it is the public's page, whoever reads it
    }
    List<Assessment> round =
        find.published().stream()
            .filter(
                each -> each.edition() == assessment.edition() && each.year() == assessment.year())
            .toList();
    Map<UUID, List<ThemeResult>> all = find.published(round);
    List<ThemeResult> results = all.getOrDefault(assessment.id(), List.of());
    Map<String, BigDecimal> averages =
        Scores.average(round.stream().map(each -> all.getOrDefault(each.id(), List.of())).toList());
    OdsCode reviewer = assessment.reviewer() == null ? assessment.trust() : assessment.reviewer();
    Map<OdsCode, Trust> names = trusts.byCodes(List.of(assessment.trust(), reviewer));

    below(WORDS.get("assessment.of", name(assessment.trust(), names)));
    add(
        new SummaryList()
            .row(
                WORDS.get("assessments.trust"),
                new Link(name(assessment.trust(), names), MaturityLinks.trust(assessment.trust())))
            .row(WORDS.get("assessment.what"), AssessmentParts.name(assessment))
            .row(WORDS.get("assessment.reviewed-by"), name(reviewer, names))
            .row(
                WORDS.get("assessment.published"),
                NhsFormat.date(London.at(assessment.since()).toLocalDate())),
        AssessmentParts.noLeagueTable());
    part(
        WORDS.get("assessment.scores"),
        new ChartFigure(
                "scores",
                WORDS.get("assessment.chart"),
                bars(results, assessment),
                WORDS.get(
                    "assessment.chart.summary",
                    assessment.edition().lowest(),
                    assessment.edition().highest()))
            .headlineLevel(3),
        AssessmentParts.sections(results, assessment.edition(), averages),
        new Paragraph(WORDS.get("assessment.average.of", round.size())));
    part(
        WORDS.get("assessment.themes.title"),
        AssessmentParts.themes(results, assessment.edition()));
    part(
        WORDS.get("assessment.answers"),
        find.answers(assessment)
            .filter(AssessmentView::isKept)
            .map(AssessmentParts::answers)
            .orElseGet(() -> new Text(WORDS.get("assessment.answers.none"))));
    part(WORDS.get("sources"), new Paragraph(WORDS.get("assessment.source")));
  }

  private static boolean isKept(Response response) {
    return !response.questions().isEmpty();
  }

  private static Bars bars(List<ThemeResult> results, Assessment assessment) {
    int decimals = assessment.edition().decimals();
    return new Bars(
        WORDS.get("assessment.score"),
        new Unit("", "", decimals),
        Scores.bySection(results).entrySet().stream()
            .map(each ->
                new Bars.Bar(
                    each.getKey(),
                    each.getValue().doubleValue(),
                    null,
                    null,
                    (double) assessment.edition().highest(),
                    "",
                    false))
            .toList(),
        null);
  }

  private static String name(OdsCode code, Map<OdsCode, Trust> names) {
    Trust trust = names.get(code);
    return trust == null ? code.formatted() : trust.name();
  }
}
