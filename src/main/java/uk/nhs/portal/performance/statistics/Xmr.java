package uk.nhs.portal.performance.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An XmR chart (individual values and moving ranges): what is chance in a series, what is not, and
/// whether its target can be relied on.
///
/// Everything is in the measure's unit. A series falls into *rebase groups*, each with a mean and
/// limits of its own; no rule looks across groups. Missing observations are skipped, so that a
/// moving range reaches from one known value to the next. No figure in here is ever not a number.
///
/// Source: NHS England, Making Data Count, as NHSRplotthedots 0.2.2 computes it; where that gives
/// no answer (constant series, groups of one point, assurance of earlier groups, rebase together
/// with fix), limits are the mean, assurance comes from each group's own limits, and points are
/// counted within each group.
///
/// @param points those with a value, in order
/// @param groups in order; empty where no point has a value
public record Xmr(List<Point> points, List<Group> groups) {

  public Xmr {
    points = List.copyOf(points);
    groups = List.copyOf(groups);
  }

  /// The chart of a series.
  ///
  /// @param observations one for each period at most, oldest first
  /// @throws IllegalArgumentException if they are not
  public static Xmr of(List<Observation> observations, Options options) {
    for (int i = 1; i < observations.size(); i++) {
      if (!observations.get(i - 1).period().isBefore(observations.get(i).period())) {
        throw new IllegalArgumentException("Periods must differ and be in order");
      }
    }
    List<RebaseGroup> groups = groups(observations, options);
    return new Xmr(
        groups.stream().flatMap(group -> group.points().stream()).toList(),
        groups.stream().map(RebaseGroup::summary).toList());
  }

  /// The last group, whose icons are those of the whole chart.
  public Optional<Group> latest() {
    return groups.isEmpty() ? Optional.empty() : Optional.of(groups.getLast());
  }

  private static List<RebaseGroup> groups(List<Observation> observations, Options options) {
    SortedMap<Integer, List<Observation>> members = new TreeMap<>();
    LocalDate first = null;
    for (Observation observation : observations) {
      if (observation.isKnown()) {
        first = first == null ? observation.period() : first;
        members
            .computeIfAbsent(options.groupOf(observation.period(), first), n -> new ArrayList<>())
            .add(observation);
      }
    }
    return members.entrySet().stream()
        .map(group -> new RebaseGroup(group.getKey(), group.getValue(), options))
        .toList();
  }

  /// How a series is to be judged.
  ///
  /// @param target in the measure's unit; null where there is none
  /// @param rebase days on which the process was changed on purpose; the first period on or after
  ///   each starts a new group. Days before the series starts change nothing
  /// @param fixAfter limits come from the first so many points of each group only, at least
  ///   [#LEAST_FIX]; null for all points
  /// @param screenOutliers whether moving ranges of 3.267 times their average or more are left out
  public record Options(
      Polarity polarity,
      @Nullable Double target,
      List<LocalDate> rebase,
      @Nullable Integer fixAfter,
      boolean screenOutliers) {

    public static final int LEAST_FIX = 12;

    /// Checks what can be checked without the series.
    ///
    /// @throws IllegalArgumentException if the target is not finite, or limits would be fixed after
    ///   fewer than 12 points
    public Options {
      if (target != null && !Double.isFinite(target)) {
        throw new IllegalArgumentException("A target is a finite number");
      }
      if (fixAfter != null && fixAfter < LEAST_FIX) {
        throw new IllegalArgumentException("Limits are fixed after 12 points or more");
      }
      rebase = rebase.stream().sorted().distinct().toList();
    }

    /// No target, no rebase, limits from all points, outliers screened.
    public static Options towards(Polarity polarity) {
      return new Options(polarity, null, List.of(), null, true);
    }

    public Options aimingAt(double newTarget) {
      return new Options(polarity, newTarget, rebase, fixAfter, screenOutliers);
    }

    public Options rebasedOn(List<LocalDate> days) {
      return new Options(polarity, target, days, fixAfter, screenOutliers);
    }

    public Options fixedAfter(int points) {
      return new Options(polarity, target, rebase, points, screenOutliers);
    }

    public Options unscreened() {
      return new Options(polarity, target, rebase, fixAfter, false);
    }

    private int groupOf(LocalDate period, LocalDate first) {
      return (int)
          rebase.stream().filter(day -> !day.isBefore(first) && !day.isAfter(period)).count();
    }

    @Nullable Assurance assurance(ProcessLimits limits) {
      return target == null || polarity == Polarity.NEUTRAL
          ? null
          : Assurance.of(target, limits, polarity == Polarity.INCREASE);
    }
  }

  /// One known value and its judgement.
  ///
  /// @param period its first day
  /// @param value in the measure's unit, like mean and limits
  /// @param rebaseGroup how many rebases there were up to here, from 0
  /// @param lpl the lower process limit
  /// @param upl the upper process limit
  /// @param outsideLimits beyond one of them; a value on a limit is inside
  /// @param relativeToMean 1 above the mean, -1 below it, 0 on it
  /// @param closeToLimits inside, but more than two thirds of the way from the mean to a limit
  /// @param shortGroupWarning whether its group has fewer than 13 points
  public record Point(
      LocalDate period,
      double value,
      int rebaseGroup,
      double mean,
      double lpl,
      double upl,
      boolean outsideLimits,
      int relativeToMean,
      boolean closeToLimits,
      SpecialCause specialCause,
      PointType pointType,
      boolean shortGroupWarning) {}

  /// The points from one rebase to the next.
  ///
  /// @param number as its points say it
  /// @param from the first period that has a value
  /// @param to the last period that has a value
  /// @param points how many have a value; at least 1
  /// @param variation of its latest point
  /// @param assurance from its own limits; null where there is no target, or no direction
  /// @param shortGroupWarning whether it has fewer than 13 points: limits are then rough
  public record Group(
      int number,
      LocalDate from,
      LocalDate to,
      int points,
      double mean,
      double lpl,
      double upl,
      Variation variation,
      @Nullable Assurance assurance,
      boolean shortGroupWarning) {}
}
