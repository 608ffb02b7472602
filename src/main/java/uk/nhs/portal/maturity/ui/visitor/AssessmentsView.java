package uk.nhs.portal.maturity.ui.visitor;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.assessments.Assessment;
import uk.nhs.portal.maturity.assessments.FindAssessments;
import uk.nhs.portal.maturity.assessments.Scores;
import uk.nhs.portal.maturity.assessments.ThemeResult;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.maturity.ui.assessments.AssessmentParts;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;

/// The self-assessments that are published, by edition and year with their averages.
@Route("mynhs/digital-maturity/assessments")
@AnonymousAllowed
class AssessmentsView extends MaturityPage {

  private final transient FindAssessments find;
  private final transient FindTrusts trusts;

  AssessmentsView(FindAssessments find, FindTrusts trusts) {
    this.find = find;
    this.trusts = trusts;
  }

  @Override
  void show(BeforeEnterEvent event) {
    below(WORDS.get("assessments.title"));
    add(
        Paragraph.lead(WORDS.get("assessments.lead")),
        AssessmentParts.noLeagueTable(),
        new Paragraph(WORDS.get("assessments.how")));
    List<Assessment> all = find.published();
    if (all.isEmpty()) {
      add(new Paragraph(WORDS.get("assessments.none")));
      return;
    }
    Map<UUID, List<ThemeResult>> results = find.published(all);
    List<OdsCode> codes = new ArrayList<>();
    all.forEach(each -> {
      codes.add(each.trust());
      Optional.ofNullable(each.reviewer()).ifPresent(codes::add);
    });
    Map<OdsCode, Trust> names = trusts.byCodes(codes);
    Map<String, List<Assessment>> rounds = new LinkedHashMap<>();
    all.forEach(each ->
        rounds.computeIfAbsent(AssessmentParts.name(each), _ -> new ArrayList<>()).add(each));
    rounds.forEach((name, round) -> round(name, round, results, names));
  }

  private void round(
      String name,
      List<Assessment> round,
      Map<UUID, List<ThemeResult>> results,
      Map<OdsCode, Trust> names) {
    Table table =
        new Table(WORDS.get("assessments.caption", name))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(WORDS.get("assessments.trust"), WORDS.get("assessment.reviewed-by"));
    for (Assessment each : round) {
      OdsCode reviewer = each.reviewer();
      table.row(
          new Link(name(each.trust(), names), MaturityLinks.assessment(each.id())),
          new Text(reviewer == null ? "" : name(reviewer, names)));
    }
    Map<String, BigDecimal> average =
        Scores.average(
            round.stream().map(each -> results.getOrDefault(each.id(), List.of())).toList());
    Table averages =
        new Table(WORDS.get("assessments.average", round.size()))
            .firstCellIsHeader()
            .columns(WORDS.get("assessment.section"))
            .numericColumn(WORDS.get("assessment.average"));
    average.forEach((section, score) ->
        averages.row(section, AssessmentParts.score(score, round.getFirst().edition())));
    part(name, table, averages);
  }

  private static String name(OdsCode code, Map<OdsCode, Trust> names) {
    Trust trust = names.get(code);
    return trust == null ? code.formatted() : trust.name();
  }
}
