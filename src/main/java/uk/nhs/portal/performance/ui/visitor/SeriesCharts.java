package uk.nhs.portal.performance.ui.visitor;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.charts.Assurance;
import uk.nhs.portal.charts.Mark;
import uk.nhs.portal.charts.PointType;
import uk.nhs.portal.charts.Reference;
import uk.nhs.portal.charts.Sparkline;
import uk.nhs.portal.charts.SpcIcons;
import uk.nhs.portal.charts.Standing;
import uk.nhs.portal.charts.TrendChart;
import uk.nhs.portal.charts.Variation;
import uk.nhs.portal.charts.XmrChart;
import uk.nhs.portal.charts.ui.ChartFigure;
import uk.nhs.portal.charts.ui.Drawn;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.organisations.successions.Predecessor;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.judgements.JudgedFigure;
import uk.nhs.portal.performance.judgements.JudgedSeries;
import uk.nhs.portal.performance.judgements.Latest;
import uk.nhs.portal.performance.judgements.MeasureFormat;
import uk.nhs.portal.performance.judgements.OrganisationSeries;
import uk.nhs.portal.performance.judgements.WhatThisMeans;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.statistics.Interval;
import uk.nhs.portal.performance.statistics.Xmr;

/// The drawings of a series.
record SeriesCharts(OrganisationSeries series) {

  private static final Words WORDS = Words.of(SeriesCharts.class);
  private static final int SPARK_POINTS = 24;

  /// The process over time with its limits.
  ///
  /// @param id unique in the page
  /// @param level of the headline
  ChartFigure xmr(String id, int level) {
    MeasureFormat format = format();
    XmrChart chart =
        new XmrChart(
            measure().name(),
            format.unit(),
            format.cadence(),
            judged().figures().stream().map(SeriesCharts::point).toList(),
            target(),
            marks());
    return new ChartFigure(
            id,
            WORDS.get("visitor.chart.xmr", measure().name(), name()),
            chart,
            WORDS.get("visitor.chart.xmr.summary"))
        .headlineLevel(level);
  }

  /// The values with their intervals, and England's.
  ChartFigure trend(String id, int level, @Nullable OrganisationSeries england) {
    MeasureFormat format = format();
    List<TrendChart.Line> lines = new ArrayList<>(List.of(line()));
    if (england != null) {
      lines.add(new SeriesCharts(england).line());
    }
    TrendChart chart =
        new TrendChart(
            measure().name(),
            format.unit(),
            format.cadence(),
            lines,
            TrendChart.Interval.WHISKERS,
            target(),
            marks());
    return new ChartFigure(
            id,
            WORDS.get("visitor.chart.trend", measure().name(), name()),
            chart,
            WORDS.get(
                england == null ? "visitor.chart.trend.alone" : "visitor.chart.trend.summary"))
        .headlineLevel(level);
  }

  TrendChart.Line line() {
    return new TrendChart.Line(
        name(),
        judged().figures().stream()
            .map(each ->
                new TrendChart.Point(
                    each.figure().period(),
                    each.figure().value(),
                    lower(each.interval95()),
                    each.interval95() == null ? null : each.interval95().upper(),
                    standing(each.figure())))
            .toList());
  }

  /// The newest periods, so small that they fit beside a number.
  Drawn sparkline() {
    MeasureFormat format = format();
    List<JudgedFigure> all = judged().figures();
    return Drawn.sparkline(
        new Sparkline(
            format.unit(),
            format.cadence(),
            all.subList(Math.max(0, all.size() - SPARK_POINTS), all.size()).stream()
                .map(each ->
                    new Sparkline.Point(
                        each.figure().period(), each.figure().value(), type(each.xmr())))
                .toList()));
  }

  /// The two icons of the latest point, each with its words beside it.
  List<Component> icons() {
    List<Component> icons = new ArrayList<>();
    Latest latest = judged().latest();
    if (latest == null || latest.group().points() < 2) {
      return icons;
    }
    Variation variation = Variation.of(latest.variation().word());
    icons.add(icon(Drawn.variation(variation), SpcIcons.words(variation)));
    var assured = latest.assurance();
    if (assured != null) {
      Assurance assurance = Assurance.of(assured.word());
      icons.add(icon(Drawn.assurance(assurance), SpcIcons.words(assurance)));
    }
    return icons;
  }

  // The words stand beside the icon, so that nobody hears them twice.
  private static Component icon(Component drawn, String words) {
    drawn.getElement().setAttribute("aria-hidden", "true");
    return Markup.element("span", "app-icon", drawn, Markup.text("span", "app-icon__words", words));
  }

  private JudgedSeries judged() {
    return series.judged();
  }

  private Measure measure() {
    return series.judged().measure();
  }

  private MeasureFormat format() {
    return new MeasureFormat(measure());
  }

  private String name() {
    return series.organisation().name();
  }

  private static XmrChart.Point point(JudgedFigure each) {
    Xmr.Point xmr = each.xmr();
    return new XmrChart.Point(
        each.figure().period(),
        each.figure().value(),
        type(xmr),
        xmr == null ? "" : WhatThisMeans.signal(xmr.specialCause()),
        xmr == null ? 0 : xmr.rebaseGroup(),
        xmr == null ? null : new XmrChart.Limits(xmr.mean(), xmr.lpl(), xmr.upl()),
        standing(each.figure()));
  }

  private static PointType type(Xmr.@Nullable Point point) {
    return point == null ? PointType.COMMON_CAUSE : PointType.valueOf(point.pointType().name());
  }

  private static Standing standing(Figure figure) {
    if (figure.hidden()) {
      return Standing.HIDDEN;
    }
    if (figure.value() == null) {
      return Standing.MISSING;
    }
    if (figure.provisional()) {
      return Standing.PROVISIONAL;
    }
    return figure.isRevised() ? Standing.REVISED : Standing.FINAL;
  }

  private static @Nullable Double lower(@Nullable Interval interval) {
    return interval == null ? null : interval.lower();
  }

  private @Nullable Reference target() {
    Double target = measure().rules().target();
    return target == null ? null : new Reference(WORDS.get("visitor.chart.target"), target);
  }

  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    measure()
        .rules()
        .rebase()
        .forEach(
            day -> marks.add(new Mark(day, WORDS.get("visitor.chart.rebase"), Mark.Kind.REBASE)));
    for (Predecessor each : series.mergers()) {
      if (marks.stream().noneMatch(mark -> mark.at().equals(each.on()) && merger(mark))) {
        marks.add(new Mark(each.on(), WORDS.get("visitor.chart.merger"), Mark.Kind.MERGER));
      }
    }
    return marks;
  }

  private static boolean merger(Mark mark) {
    return mark.kind() == Mark.Kind.MERGER;
  }
}
