package uk.nhs.portal.performance.judgements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.measures.Frequency;

/// What to know about a series before one relies on it.
///
/// @param missing how many periods between the first and the newest have no value and hide none
/// @param hidden how many periods are kept back
/// @param provisional whether the latest value may still be revised
/// @param revision of the latest value, from 1
/// @param points how many values the latest limits rest on
/// @param fewPoints whether that is few
/// @param lacks a newer period than the latest value, which England has and this series has not;
///   null where it is up to date
public record DataQuality(
    int missing,
    int hidden,
    boolean provisional,
    int revision,
    int points,
    boolean fewPoints,
    @Nullable LocalDate lacks) {

  private static final Words WORDS = Words.of(DataQuality.class);
  private static final int MOST_PERIODS = 5_000;

  /// What there is to know about a series.
  ///
  /// @param england England's newest period in the measure; null where there is none
  public static DataQuality of(JudgedSeries series, @Nullable LocalDate england) {
    List<Figure> figures = series.figures().stream().map(JudgedFigure::figure).toList();
    Latest latest = series.latest();
    Figure figure = latest == null ? null : latest.figure().figure();
    LocalDate newest = figures.isEmpty() ? null : figures.getLast().period();
    return new DataQuality(
        missing(series.measure().frequency(), figures),
        (int) figures.stream().filter(Figure::hidden).count(),
        figure != null && figure.provisional(),
        figure == null ? 1 : figure.revision(),
        latest == null ? 0 : latest.group().points(),
        latest != null && latest.group().shortGroupWarning(),
        england != null && newest != null && newest.isBefore(england) ? england : null);
  }

  private static int missing(Frequency frequency, List<Figure> figures) {
    int without =
        (int) figures.stream().filter(each -> each.value() == null && !each.hidden()).count();
    if (figures.isEmpty() || frequency == Frequency.DAY) { // days may be any days
      return without;
    }
    Set<LocalDate> known = new HashSet<>();
    figures.forEach(each -> known.add(each.period()));
    LocalDate last = figures.getLast().period();
    int steps = 0;
    for (LocalDate period = figures.getFirst().period();
        period.isBefore(last) && steps < MOST_PERIODS;
        period = frequency.next(period)) {
      without += known.contains(period) ? 0 : 1;
      steps++;
    }
    return without;
  }

  /// Nothing to say.
  public boolean isGood() {
    return missing == 0
        && hidden == 0
        && !provisional
        && revision == 1
        && !fewPoints
        && lacks == null;
  }

  /// One sentence for each thing to know.
  public List<String> sentences(MeasureFormat format) {
    List<String> sentences = new ArrayList<>();
    if (lacks != null) {
      sentences.add(WORDS.get("quality.lacks", format.period(lacks)));
    }
    if (provisional) {
      sentences.add(WORDS.get("quality.provisional"));
    }
    if (revision > 1) {
      sentences.add(WORDS.get("quality.revised", revision));
    }
    if (missing > 0) {
      sentences.add(WORDS.get("quality.missing", format.periods(missing)));
    }
    if (hidden > 0) {
      sentences.add(WORDS.get("quality.hidden", format.periods(hidden)));
    }
    if (fewPoints) {
      sentences.add(WORDS.get("quality.short", format.periods(points)));
    }
    return sentences;
  }
}
