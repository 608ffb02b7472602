package uk.nhs.portal.performance.ui.visitor;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.judgements.OrganisationSeries;
import uk.nhs.portal.performance.judgements.Placed;
import uk.nhs.portal.performance.scorecards.MeasureSight;
import uk.nhs.portal.performance.statistics.Polarity;

/// The list of organisations as an address asks for it: of one kind, in an area, in an order.
record Ranking(MeasureSight sight, MeasureAddress address) {

  static final int PAGE_SIZE = 50;

  /// The kind that is listed: the one asked for if it has figures, else the organisation's own,
  /// else the one with most.
  ReportingKind kind() {
    Set<ReportingKind> kinds = kinds();
    OrganisationSeries own = sight.organisation();
    if (address.kind() != null && kinds.contains(address.kind())) {
      return address.kind();
    }
    if (own != null && kinds.contains(own.organisation().kind())) {
      return own.organisation().kind();
    }
    return sight.comparison().kinds().stream()
        .max(Comparator.comparingInt(each -> sight.comparison().of(each).size()))
        .orElseGet(() -> kinds.stream().findFirst().orElse(ReportingKind.TRUST));
  }

  /// Which kinds, areas among them, have figures.
  Set<ReportingKind> kinds() {
    Set<ReportingKind> kinds = new TreeSet<>(sight.comparison().kinds());
    for (ReportingKind area : List.of(ReportingKind.REGION, ReportingKind.ICB)) {
      if (!sight.comparison().of(area).isEmpty()) {
        kinds.add(area);
      }
    }
    return kinds;
  }

  /// All rows, those without a value last.
  List<Placed> rows() {
    return sight.comparison().of(kind()).stream()
        .filter(each -> isIn(address.region(), each.organisation().region()))
        .filter(each -> isIn(address.icb(), each.organisation().icb()))
        .sorted(order())
        .toList();
  }

  private static boolean isIn(@Nullable String wanted, @Nullable String area) {
    return wanted == null || wanted.equals(area);
  }

  private Comparator<Placed> order() {
    Comparator<Placed> wanted =
        switch (address.order()) {
          case NAME -> byName();
          case BEST -> byNumber(each -> best(each));
          case WORST -> byNumber(each -> -best(each));
          case LARGEST -> byNumber(each -> -size(each));
          case SMALLEST -> byNumber(Ranking::size);
        };
    return Comparator.<Placed, Boolean>comparing(each -> each.figure().value() == null)
        .thenComparing(wanted)
        .thenComparing(byName());
  }

  private double best(Placed each) {
    double value = Objects.requireNonNullElse(each.figure().value(), 0.0);
    return sight.measure().polarity() == Polarity.DECREASE ? value : -value;
  }

  private static double size(Placed each) {
    Double size = each.figure().denominator();
    return size == null ? Objects.requireNonNullElse(each.figure().numerator(), 0.0) : size;
  }

  private static Comparator<Placed> byNumber(ToDoubleFunction<Placed> number) {
    return Comparator.comparingDouble(number);
  }

  private static Comparator<Placed> byName() {
    return Comparator.<Placed, String>comparing(
            each -> each.organisation().name(), String.CASE_INSENSITIVE_ORDER)
        .thenComparing(each -> each.organisation().code());
  }
}
