package uk.nhs.portal.performance.ui.visitor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.charts.Caterpillar;
import uk.nhs.portal.charts.Chart;
import uk.nhs.portal.charts.Funnel;
import uk.nhs.portal.charts.Reference;
import uk.nhs.portal.charts.maps.Area;
import uk.nhs.portal.charts.maps.AreaMap;
import uk.nhs.portal.charts.maps.Band;
import uk.nhs.portal.charts.maps.TileMap;
import uk.nhs.portal.charts.ui.ChartFigure;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.organisations.areas.AreaBoundary;
import uk.nhs.portal.organisations.areas.AreaKind;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.judgements.JudgedComparison;
import uk.nhs.portal.performance.judgements.MeasureFormat;
import uk.nhs.portal.performance.judgements.Placed;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.statistics.FunnelLimits;
import uk.nhs.portal.performance.statistics.Interval;
import uk.nhs.portal.performance.statistics.Outcome;
import uk.nhs.portal.performance.statistics.Quantiles;

/// The drawings of all organisations of one period.
///
/// @param during `in June 2024`
/// @param highlighted the organisation that the page is about
record ComparisonCharts(JudgedComparison comparison, String during, @Nullable OdsCode highlighted) {

  private static final Words WORDS = Words.of(ComparisonCharts.class);
  private static final int CURVE = 60;
  private static final int BANDS = 5;

  /// Organisations of a kind by their size, where the measure counts something.
  Optional<ChartFigure> funnel(ReportingKind kind) {
    var funnel = comparison.funnels().get(kind);
    List<Placed> placed =
        comparison.of(kind).stream().filter(each -> each.limits() != null).toList();
    if (funnel == null || placed.isEmpty()) {
      return Optional.empty();
    }
    double unit = measure().unit().multiplier();
    Funnel chart =
        new Funnel(
            measure().name(),
            format().unit(),
            WORDS.get("visitor.chart.size"),
            placed.stream().map(ComparisonCharts::point).toList(),
            new Reference(WORDS.get("visitor.chart.all"), funnel.centre() * unit),
            curve(funnel, placed, unit),
            highlighted == null ? null : highlighted.value(),
            dispersion(funnel));
    return Optional.of(
        new ChartFigure(
            "funnel",
            WORDS.get("visitor.chart.funnel", measure().name(), Judged.kinds(kind), during),
            new ShortTable(chart),
            funnelSummary(placed)));
  }

  /// Organisations in the order of their values, with their intervals.
  Optional<ChartFigure> intervals(List<Placed> placed, ReportingKind kind) {
    List<Caterpillar.Item> items = placed.stream().flatMap(each -> item(each).stream()).toList();
    Placed england = comparison.england();
    Double value = england == null ? null : england.figure().value();
    if (items.isEmpty()) {
      return Optional.empty();
    }
    Caterpillar chart =
        new Caterpillar(
            measure().name(),
            format().unit(),
            items,
            value == null ? null : new Reference(WORDS.get("visitor.england"), value),
            highlighted == null ? Set.of() : Set.of(highlighted.value()));
    return Optional.of(
        new ChartFigure(
            "intervals",
            WORDS.get("visitor.chart.intervals", measure().name(), Judged.kinds(kind), during),
            new ShortTable(chart),
            intervalsSummary(placed)));
  }

  /// Regions or ICBs on a map, by their outlines where those are known.
  Optional<ChartFigure> map(AreaKind kind, Map<String, AreaBoundary> outlines) {
    ReportingKind areas = kind == AreaKind.REGION ? ReportingKind.REGION : ReportingKind.ICB;
    List<Placed> placed = comparison.of(areas);
    if (placed.stream().noneMatch(each -> each.figure().value() != null)) {
      return Optional.empty();
    }
    double[] ends = ends(placed);
    List<Area> drawn = placed.stream().map(each -> area(each, ends)).toList();
    boolean outlined =
        !outlines.isEmpty() && drawn.stream().allMatch(each -> outlines.containsKey(each.code()));
    Chart chart =
        outlined
            ? new AreaMap(
                measure().name(),
                format().unit(),
                drawn.stream()
                    .map(each ->
                        new AreaMap.Shape(
                            each, Objects.requireNonNull(outlines.get(each.code())).rings()))
                    .toList(),
                bands(ends))
            : new TileMap(
                kind == AreaKind.REGION ? TileMap.Layout.REGIONS : TileMap.Layout.ICBS,
                measure().name(),
                format().unit(),
                drawn,
                bands(ends));
    return Optional.of(
        new ChartFigure(
            "map",
            WORDS.get("visitor.chart.map", measure().name(), Judged.kinds(areas), during),
            chart,
            WORDS.get("visitor.chart.map.summary")));
  }

  private Measure measure() {
    return comparison.measure();
  }

  private MeasureFormat format() {
    return new MeasureFormat(measure());
  }

  private static Funnel.Point point(Placed each) {
    return new Funnel.Point(
        each.organisation().code().value(),
        each.organisation().name(),
        Objects.requireNonNull(each.figure().denominator()),
        Objects.requireNonNull(each.figure().value()),
        place(each));
  }

  private static Funnel.Place place(Placed each) {
    double value = Objects.requireNonNull(each.figure().value());
    FunnelLimits limits = Objects.requireNonNull(each.limits());
    if (value > limits.upper998()) {
      return Funnel.Place.ABOVE_998;
    }
    if (value < limits.lower998()) {
      return Funnel.Place.BELOW_998;
    }
    if (value > limits.upper95()) {
      return Funnel.Place.ABOVE_95;
    }
    return value < limits.lower95() ? Funnel.Place.BELOW_95 : Funnel.Place.WITHIN;
  }

  /// The limits for sizes that grow by the same factor, from the smallest to the largest.
  private static List<Funnel.Limit> curve(
      uk.nhs.portal.performance.statistics.Funnel funnel, List<Placed> placed, double unit) {
    double[] sizes =
        placed.stream()
            .map(each -> each.figure().denominator())
            .mapToDouble(Objects::requireNonNull)
            .sorted()
            .toArray();
    double smallest = sizes[0];
    double largest = sizes[sizes.length - 1] * 1.02;
    List<Funnel.Limit> curve = new ArrayList<>();
    for (int i = 0; i < CURVE; i++) {
      double size = smallest * Math.pow(largest / smallest, i / (CURVE - 1.0));
      FunnelLimits limits = funnel.limits(size);
      curve.add(
          new Funnel.Limit(
              size,
              limits.lower95() * unit,
              limits.upper95() * unit,
              limits.lower998() * unit,
              limits.upper998() * unit));
    }
    return curve;
  }

  private static String dispersion(uk.nhs.portal.performance.statistics.Funnel funnel) {
    return funnel.isOverDispersed()
        ? WORDS.get(
            "visitor.chart.dispersion",
            NhsFormat.number(funnel.size()),
            NhsFormat.decimal(funnel.phi(), 1),
            NhsFormat.decimal(funnel.tauSquared(), 5))
        : WORDS.get("visitor.chart.no-dispersion", NhsFormat.decimal(funnel.phi(), 1));
  }

  private static String funnelSummary(List<Placed> placed) {
    long high = placed.stream().filter(each -> place(each) == Funnel.Place.ABOVE_998).count();
    long low = placed.stream().filter(each -> place(each) == Funnel.Place.BELOW_998).count();
    return WORDS.get(
        "visitor.chart.funnel.summary",
        NhsFormat.number(placed.size()),
        NhsFormat.number(high),
        NhsFormat.number(low));
  }

  private static Optional<Caterpillar.Item> item(Placed each) {
    Double value = each.figure().value();
    Interval interval = each.interval95();
    return value == null
        ? Optional.empty()
        : Optional.of(
            new Caterpillar.Item(
                each.organisation().code().value(),
                each.organisation().name(),
                value,
                interval == null ? null : interval.lower(),
                interval == null ? null : interval.upper()));
  }

  private String intervalsSummary(List<Placed> placed) {
    Map<Outcome, Long> counts =
        placed.stream()
            .collect(Collectors.groupingBy(Placed::againstEngland, Collectors.counting()));
    String said =
        counts.entrySet().stream()
            .filter(each -> each.getKey() != Outcome.NOT_COMPARED)
            .sorted(Map.Entry.comparingByKey())
            .map(each ->
                WORDS.get(
                    "visitor.chart.outcome",
                    NhsFormat.number(each.getValue()),
                    Judged.comparedInWords(measure(), each.getKey()).toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(", "));
    return said.isEmpty()
        ? WORDS.get("visitor.chart.intervals.alone")
        : WORDS.get("visitor.chart.intervals.summary", said);
  }

  /// Up to five ranges of values, each with about as many areas: their upper ends.
  private static double[] ends(List<Placed> placed) {
    double[] values =
        placed.stream()
            .map(each -> each.figure().value())
            .filter(Objects::nonNull)
            .mapToDouble(Objects::requireNonNull)
            .toArray();
    double[] ends = new double[BANDS];
    for (int i = 1; i <= BANDS; i++) {
      ends[i - 1] = Quantiles.percentile(values, 100.0 * i / BANDS);
    }
    return Arrays.stream(ends).distinct().toArray();
  }

  private List<Band> bands(double[] ends) {
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < ends.length; i++) {
      bands.add(
          new Band(
              i == 0
                  ? WORDS.get("visitor.chart.band.first", format().value(ends[0]))
                  : WORDS.get(
                      "visitor.chart.band", format().value(ends[i - 1]), format().value(ends[i]))));
    }
    return bands;
  }

  private static Area area(Placed each, double[] ends) {
    Double value = each.figure().value();
    int band = -1;
    if (value != null) {
      band = 0;
      while (band < ends.length - 1 && value > ends[band] + 1e-9) {
        band++;
      }
    }
    return new Area(each.organisation().code().value(), each.organisation().name(), value, band);
  }
}
