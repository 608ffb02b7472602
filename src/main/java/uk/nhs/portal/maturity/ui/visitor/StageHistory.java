package uk.nhs.portal.maturity.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.nhs.portal.charts.Mark;
import uk.nhs.portal.charts.StepChart;
import uk.nhs.portal.charts.ui.ChartFigure;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.observations.Observation;
import uk.nhs.portal.maturity.trusts.FormerTrust;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Table;

/// The stages of a trust over time: as a table with evidence, and drawn.
///
/// @param seen what holds, the newest first
record StageHistory(Trust trust, List<Observation> seen, MaturityModels models, LocalDate today) {

  private static final int HIGHEST = 7;
  private static final int MOST_LINES = 10;

  Table table() {
    Table table =
        new Table(MaturityPage.WORDS.get("history.caption"))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                MaturityPage.WORDS.get("history.from"),
                MaturityPage.WORDS.get("history.stage"),
                MaturityPage.WORDS.get("history.valid"),
                MaturityPage.WORDS.get("history.evidence"),
                MaturityPage.WORDS.get("history.source"));
    seen.forEach(each ->
        table.row(
            new Text(NhsFormat.date(each.from())),
            new Text(stage(each)),
            new Text(valid(each)),
            evidence(each),
            source(each)));
    return table;
  }

  /// With the name of then where the trust was another one.
  private String stage(Observation each) {
    String stage = MaturityWords.observed(each, models);
    return trust.hadOnce(each.organisation())
        ? MaturityPage.WORDS.get("history.as", stage, nameOf(each.organisation()))
        : stage;
  }

  private String nameOf(OdsCode code) {
    return trust.formerly().stream()
        .filter(each -> each.code().equals(code))
        .map(FormerTrust::name)
        .findFirst()
        .orElse(code.formatted());
  }

  private String valid(Observation each) {
    LocalDate until = each.validUntil();
    if (until == null) {
      return MaturityPage.WORDS.get("history.no-end");
    }
    return MaturityPage.WORDS.get(
        until.isBefore(today) ? "history.ended" : "history.until", NhsFormat.date(until));
  }

  private static Component evidence(Observation each) {
    String link = each.evidence().link();
    return link == null
        ? new Text(each.evidence().text())
        : Markup.element(
            "span",
            "",
            new Text(each.evidence().text() + " "),
            Link.leaving(MaturityPage.WORDS.get("history.link"), link));
  }

  private static Component source(Observation each) {
    return each.source().isEmpty()
        ? new Text(MaturityPage.WORDS.get("history.own-word"))
        : Sources.of(each.source());
  }

  /// The stages of EMRAM as steps, a line for each edition; nothing where none is recorded.
  Optional<Component> chart(List<Mark> goLives) {
    Map<String, List<StepChart.Step>> lines = new LinkedHashMap<>();
    for (Observation each : seen.reversed()) {
      Integer stage = each.stage();
      if (each.model() == ModelCode.EMRAM && stage != null) {
        lines
            .computeIfAbsent(line(each), _ -> new ArrayList<>())
            .add(
                new StepChart.Step(
                    each.from(),
                    each.validUntil(),
                    stage,
                    MaturityWords.one("standing", each.standing())));
      }
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<Mark> marks = new ArrayList<>(goLives);
    LocalDate first = seen.getLast().from();
    trust
        .formerly()
        .forEach(each -> {
          LocalDate closed = each.closedOn();
          if (closed != null && !closed.isBefore(first)) {
            marks.add(
                new Mark(
                    closed.plusDays(1), MaturityPage.WORDS.get("chart.merger"), Mark.Kind.MERGER));
          }
        });
    StepChart chart =
        new StepChart(
            MaturityPage.WORDS.get("chart.measured"),
            HIGHEST,
            lines.entrySet().stream()
                .limit(MOST_LINES)
                .map(each -> new StepChart.Line(each.getKey(), each.getValue()))
                .toList(),
            today,
            marks.stream().distinct().toList());
    return Optional.of(
        new ChartFigure(
                "stages",
                MaturityPage.WORDS.get("chart.headline", trust.name()),
                chart,
                MaturityPage.WORDS.get("chart.summary"))
            .headlineLevel(3)
            .csv(MaturityLinks.trust(trust.code()) + "/stages.csv"));
  }

  private String line(Observation each) {
    String edition = models.edition(each.model(), each.edition()).orElseThrow().name();
    return trust.hadOnce(each.organisation())
        ? MaturityPage.WORDS.get("chart.line.former", edition, nameOf(each.organisation()))
        : MaturityPage.WORDS.get("chart.line", edition);
  }
}
