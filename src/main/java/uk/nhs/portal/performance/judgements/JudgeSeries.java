package uk.nhs.portal.performance.judgements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.measures.ChartRules;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.statistics.Goal;
import uk.nhs.portal.performance.statistics.Interval;
import uk.nhs.portal.performance.statistics.Observation;
import uk.nhs.portal.performance.statistics.Outcome;
import uk.nhs.portal.performance.statistics.Xmr;

/// Judges a series by the rules of its measure. It reads nothing: the same figures always have the
/// same judgement.
@Service
public class JudgeSeries {

  /// The judged series.
  ///
  /// @param figures periods ascending; those without a value are kept and count for nothing
  /// @param england England's figures in the same measure; none for England itself
  /// @param breaks days of mergers from which on limits are found anew
  public JudgedSeries of(
      Measure measure, List<Figure> figures, List<Figure> england, List<LocalDate> breaks) {
    Xmr xmr = Xmr.of(observations(figures), options(measure, breaks));
    Map<LocalDate, Xmr.Point> points = new HashMap<>();
    xmr.points().forEach(point -> points.put(point.period(), point));
    Map<LocalDate, Double> benchmark = new HashMap<>();
    england.forEach(figure -> benchmark.put(figure.period(), figure.value()));
    List<JudgedFigure> judged = new ArrayList<>();
    for (Figure figure : figures) {
      judged.add(
          judged(measure, figure, points.get(figure.period()), benchmark.get(figure.period())));
    }
    return new JudgedSeries(measure, judged, breaks, latest(measure, judged, xmr));
  }

  private static List<Observation> observations(List<Figure> figures) {
    return figures.stream()
        .map(figure -> new Observation(figure.period(), figure.value()))
        .toList();
  }

  private static Xmr.Options options(Measure measure, List<LocalDate> breaks) {
    ChartRules rules = measure.rules();
    List<LocalDate> rebase = new ArrayList<>(rules.rebase());
    rebase.addAll(breaks);
    return new Xmr.Options(
        measure.polarity(), rules.target(), rebase, rules.fixAfter(), rules.screenOutliers());
  }

  private static JudgedFigure judged(
      Measure measure, Figure figure, Xmr.@Nullable Point point, @Nullable Double england) {
    Interval interval95 = Intervals.of95(measure, figure);
    Interval interval998 = Intervals.of998(measure, figure);
    return new JudgedFigure(
        figure,
        interval95,
        interval998,
        point,
        england,
        AgainstEngland.of(measure, interval95, interval998, england));
  }

  private static @Nullable Latest latest(Measure measure, List<JudgedFigure> judged, Xmr xmr) {
    List<JudgedFigure> known = judged.stream().filter(each -> each.xmr() != null).toList();
    Xmr.Group group = xmr.latest().orElse(null);
    if (group == null || known.isEmpty()) {
      return null;
    }
    JudgedFigure figure = known.getLast();
    Xmr.Point point = xmr.points().getLast();
    return new Latest(
        figure,
        point.value(),
        point,
        group,
        LatestRun.of(xmr.points()),
        LatestTrend.of(measure, known),
        goal(measure, figure));
  }

  private static Outcome goal(Measure measure, JudgedFigure figure) {
    Double target = measure.rules().target();
    return target == null
        ? Outcome.NOT_COMPARED
        : new Goal.Target(target, false)
            .judge(figure.figure().value(), figure.interval95(), measure.polarity());
  }
}
