package uk.nhs.portal.performance.judgements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.statistics.Assurance;
import uk.nhs.portal.performance.statistics.Interval;
import uk.nhs.portal.performance.statistics.Outcome;
import uk.nhs.portal.performance.statistics.PointType;
import uk.nhs.portal.performance.statistics.SpecialCause;

/// What a series says, in plain sentences: the value and how sure it is, how it compares, whether
/// anything has changed, and what to expect of its target.
public final class WhatThisMeans {

  private static final Words WORDS = Words.of(WhatThisMeans.class);

  private WhatThisMeans() {}

  /// All sentences, as one text.
  public static String text(JudgedSeries series) {
    return String.join(" ", sentences(series));
  }

  /// The sentences; at least one.
  public static List<String> sentences(JudgedSeries series) {
    MeasureFormat format = new MeasureFormat(series.measure());
    List<String> sentences = new ArrayList<>();
    JudgedFigure newest = series.newest();
    Latest latest = series.latest();
    if (newest == null) {
      return List.of(WORDS.get("means.nothing"));
    }
    if (newest.figure().value() == null) {
      sentences.add(without(newest.figure(), format));
    }
    if (latest != null) {
      sentences.add(value(latest, format));
      england(latest.figure(), format, sentences);
      sentences.add(overTime(series, latest, format));
    }
    return sentences;
  }

  /// The same without what happened over time, for a value that stands alone.
  public static String now(JudgedSeries series) {
    List<String> sentences = sentences(series);
    return String.join(
        " ", series.latest() == null ? sentences : sentences.subList(0, sentences.size() - 1));
  }

  /// Why there is no value.
  public static String without(Figure figure, MeasureFormat format) {
    String period = format.period(figure.period());
    if (figure.hidden()) {
      return WORDS.get("means.hidden", period);
    }
    String known = "means.missing." + figure.note();
    return WORDS.get(WORDS.has(known) ? known : "means.missing", period);
  }

  private static String value(Latest latest, MeasureFormat format) {
    String value = format.value(latest.value());
    String during = format.during(latest.figure().figure().period());
    Interval interval = latest.figure().interval95();
    return interval == null
        ? WORDS.get("means.value", value, during)
        : WORDS.get("means.value.interval", value, during, format.interval(interval));
  }

  private static void england(JudgedFigure figure, MeasureFormat format, List<String> sentences) {
    Double england = figure.england();
    if (england != null && figure.againstEngland() != Outcome.NOT_COMPARED) {
      sentences.add(
          WORDS.get("means.england." + figure.againstEngland().name(), format.value(england)));
    }
  }

  private static String overTime(JudgedSeries series, Latest latest, MeasureFormat format) {
    if (latest.group().points() < 2) {
      return first(series, latest, format);
    }
    String change = change(latest, format);
    String target = target(series, latest.assurance(), format);
    if (target == null) {
      return WORDS.get("means.change.end", change);
    }
    boolean judged =
        switch (latest.point().pointType()) {
          case IMPROVEMENT, CONCERN -> true;
          case COMMON_CAUSE, NEUTRAL_HIGH, NEUTRAL_LOW -> false;
        };
    return WORDS.get(judged ? "means.change.judged.target" : "means.change.target", change, target);
  }

  /// One value says nothing about change, and a target it meets or does not.
  private static String first(JudgedSeries series, Latest latest, MeasureFormat format) {
    boolean merged = series.figures().stream().filter(each -> each.xmr() != null).count() > 1;
    String one = WORDS.get(merged ? "means.first.again" : "means.first");
    Double target = series.measure().rules().target();
    return target == null || latest.goal() == Outcome.NOT_COMPARED
        ? one
        : WORDS.get("means.goal." + latest.goal().name(), format.target(target)) + " " + one;
  }

  private static String change(Latest latest, MeasureFormat format) {
    SpecialCause cause = latest.point().specialCause();
    String change = WORDS.get("means.change." + cause.name(), format.periods(latest.run()));
    return switch (latest.point().pointType()) {
      case IMPROVEMENT -> WORDS.get("means.change.improvement", change);
      case CONCERN -> WORDS.get("means.change.concern", change);
      case COMMON_CAUSE, NEUTRAL_HIGH, NEUTRAL_LOW -> change;
    };
  }

  private static @Nullable String target(
      JudgedSeries series, @Nullable Assurance assurance, MeasureFormat format) {
    Double target = series.measure().rules().target();
    return target == null || assurance == null
        ? null
        : WORDS.get("means.target." + assurance.name(), format.target(target));
  }

  /// The words for a type of point, for people.
  public static String pointType(PointType type) {
    return WORDS.get("point." + type.name());
  }

  /// The rule that a point breaks, for people; empty for chance.
  public static String signal(SpecialCause cause) {
    return cause == SpecialCause.COMMON_CAUSE ? "" : WORDS.get("signal." + cause.name());
  }
}
