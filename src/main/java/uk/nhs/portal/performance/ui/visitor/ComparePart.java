package uk.nhs.portal.performance.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.charts.Caterpillar;
import uk.nhs.portal.charts.Reference;
import uk.nhs.portal.charts.TrendChart;
import uk.nhs.portal.charts.ui.ChartFigure;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.performance.PerformanceLinks;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.judgements.JudgedFigure;
import uk.nhs.portal.performance.judgements.MeasureFormat;
import uk.nhs.portal.performance.judgements.OrganisationSeries;
import uk.nhs.portal.performance.scorecards.SideBySide;
import uk.nhs.portal.performance.statistics.Interval;

/// The table and the drawing of organisations side by side.
record ComparePart(SideBySide side, CompareAddress address) {

  private static final Words WORDS = Words.of(ComparePart.class);

  List<Component> parts() {
    List<Component> parts = new ArrayList<>();
    parts.add(table());
    parts.add(MyNhsPage.links(Link.leaving(WORDS.get("visitor.list.csv"), address.csv())));
    parts.add(
        MyNhsPage.choice(
            WORDS.get("visitor.view"),
            MyNhsPage.chosen(
                WORDS.get("visitor.view.INTERVALS"), address.seen(false).href(), !address.lines()),
            MyNhsPage.chosen(
                WORDS.get("visitor.view.lines"), address.seen(true).href(), address.lines())));
    parts.add((address.lines() ? lines() : intervals()).csv(address.csv()));
    return parts;
  }

  private Table table() {
    MeasureFormat format = format();
    String period = side.period() == null ? "" : format.period(side.period());
    Table table =
        new Table(WORDS.get("visitor.compare.caption", side.measure().name(), period))
            .responsive()
            .firstCellIsHeader()
            .columns(WORDS.get("visitor.list.organisation"))
            .numericColumn(WORDS.get("visitor.list.value"))
            .columns(
                WORDS.get("visitor.list.interval"),
                WORDS.get("visitor.list.count"),
                WORDS.get("visitor.list.england"),
                WORDS.get("visitor.compare.over-time"),
                WORDS.get("visitor.compare.act"));
    table.addClassName("app-list");
    side.series().forEach(each -> table.row(cells(each, format)));
    return table;
  }

  private Component[] cells(OrganisationSeries each, MeasureFormat format) {
    JudgedFigure judged = side.figure(each).orElse(null);
    Figure figure = judged == null ? null : judged.figure();
    Interval interval = judged == null ? null : judged.interval95();
    String name = each.organisation().name();
    return new Component[] {
      new Link(name, PerformanceLinks.scorecard(each.organisation().code())),
      new Text(value(figure, format)),
      new Text(interval == null ? "" : format.interval(interval)),
      new Text(figure == null ? "" : Judged.count(figure, format)),
      judged == null ? new Text("") : Judged.compared(side.measure(), judged.againstEngland()),
      Markup.element("div", "app-icons", new SeriesCharts(each).icons().toArray(Component[]::new)),
      new Link(
          WORDS.get("visitor.compare.remove"),
          name,
          address.without(each.organisation().code()).href())
    };
  }

  private static String value(@Nullable Figure figure, MeasureFormat format) {
    if (figure == null) {
      return WORDS.get("visitor.figure.missing");
    }
    String marks = Judged.marks(figure);
    String value = Judged.value(figure, format);
    return marks.isEmpty() ? value : value + " (" + marks + ")";
  }

  private ChartFigure lines() {
    List<TrendChart.Line> lines = new ArrayList<>();
    side.series().forEach(each -> lines.add(new SeriesCharts(each).line()));
    OrganisationSeries england = side.england();
    if (england != null && lines.size() < TrendChart.MOST_LINES && !contains(england)) {
      lines.add(new SeriesCharts(england).line());
    }
    MeasureFormat format = format();
    Double target = side.measure().rules().target();
    return new ChartFigure(
        "lines",
        WORDS.get("visitor.compare.lines", side.measure().name()),
        new TrendChart(
            side.measure().name(),
            format.unit(),
            format.cadence(),
            lines,
            TrendChart.Interval.NONE,
            target == null ? null : new Reference(WORDS.get("visitor.chart.target"), target),
            List.of()),
        WORDS.get("visitor.compare.lines.summary"));
  }

  private boolean contains(OrganisationSeries england) {
    return side.series().stream()
        .anyMatch(each -> each.organisation().code().equals(england.organisation().code()));
  }

  private ChartFigure intervals() {
    List<Caterpillar.Item> items = new ArrayList<>();
    Double benchmark = null;
    for (OrganisationSeries each : side.series()) {
      JudgedFigure judged = side.figure(each).orElse(null);
      if (judged != null && judged.figure().value() != null) {
        Interval interval = judged.interval95();
        items.add(
            new Caterpillar.Item(
                each.organisation().code().value(),
                each.organisation().name(),
                judged.figure().value(),
                interval == null ? null : interval.lower(),
                interval == null ? null : interval.upper()));
        benchmark = judged.england() == null ? benchmark : judged.england();
      }
    }
    MeasureFormat format = format();
    return new ChartFigure(
        "intervals",
        WORDS.get(
            "visitor.compare.intervals",
            side.measure().name(),
            side.period() == null ? "" : format.during(side.period())),
        new Caterpillar(
            side.measure().name(),
            format.unit(),
            items,
            benchmark == null ? null : new Reference(WORDS.get("visitor.england"), benchmark),
            Set.of()),
        WORDS.get("visitor.compare.intervals.summary"));
  }

  private MeasureFormat format() {
    return new MeasureFormat(side.measure());
  }
}
