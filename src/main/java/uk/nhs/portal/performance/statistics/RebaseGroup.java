package uk.nhs.portal.performance.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// The observations from one rebase to the next, with limits of their own.
final class RebaseGroup {

  // what NHSRplotthedots compares with; its warning says 12
  private static final int SHORT_BELOW = 13;

  private final int number;
  private final List<Observation> members;
  private final Xmr.Options options;
  private final double[] values;
  private final ProcessLimits limits;
  private final SpecialCause[] causes;

  /// @param members at least one, all known, oldest first
  RebaseGroup(int number, List<Observation> members, Xmr.Options options) {
    this.number = number;
    this.members = members;
    this.options = options;
    values =
        members.stream().map(Observation::value).mapToDouble(Objects::requireNonNull).toArray();
    limits = ProcessLimits.of(base(), options.screenOutliers());
    causes = SpecialCauses.of(values, limits);
  }

  List<Xmr.Point> points() {
    return IntStream.range(0, values.length).mapToObj(this::point).toList();
  }

  Xmr.Group summary() {
    return new Xmr.Group(
        number,
        members.getFirst().period(),
        members.getLast().period(),
        values.length,
        limits.mean(),
        limits.lower(),
        limits.upper(),
        Variation.of(causes[causes.length - 1], options.polarity()),
        options.assurance(limits),
        isShort());
  }

  private Xmr.Point point(int i) {
    return new Xmr.Point(
        members.get(i).period(),
        values[i],
        number,
        limits.mean(),
        limits.lower(),
        limits.upper(),
        limits.isOutside(values[i]),
        limits.side(values[i]),
        limits.isClose(values[i]),
        causes[i],
        PointType.of(causes[i], options.polarity()),
        isShort());
  }

  private double[] base() {
    Integer fixAfter = options.fixAfter();
    return fixAfter == null || fixAfter >= values.length ? values : Arrays.copyOf(values, fixAfter);
  }

  private boolean isShort() {
    return values.length < SHORT_BELOW;
  }
}
