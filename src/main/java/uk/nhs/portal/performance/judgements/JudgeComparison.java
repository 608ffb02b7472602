package uk.nhs.portal.performance.judgements;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import uk.nhs.portal.organisations.areas.FindAreas;
import uk.nhs.portal.organisations.areas.NhsArea;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.figures.OrganisationFigure;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.measures.ComparisonMethod;
import uk.nhs.portal.performance.measures.IntervalMethod;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.statistics.Funnel;
import uk.nhs.portal.performance.statistics.FunnelLimits;
import uk.nhs.portal.performance.statistics.Interval;
import uk.nhs.portal.performance.statistics.Outcome;

/// Judges all organisations of one period: against England, among each other, and for their size.
/// It reads nothing: the same figures always have the same judgement.
@Service
public class JudgeComparison {

  private final Function<String, Optional<NhsArea>> areas;

  @Autowired
  JudgeComparison(FindAreas areas) {
    this(areas::byCode);
  }

  JudgeComparison(Function<String, Optional<NhsArea>> areas) {
    this.areas = areas;
  }

  /// All of them, with England and the funnel of each kind.
  ///
  /// @param figures of one period
  public JudgedComparison of(Measure measure, List<OrganisationFigure> figures) {
    OrganisationFigure england =
        figures.stream().filter(each -> each.organisation().isEngland()).findFirst().orElse(null);
    Double benchmark = england == null ? null : england.figure().value();
    List<OrganisationFigure> others = new ArrayList<>(figures);
    others.removeIf(each -> each.organisation().kind() == ReportingKind.ENGLAND);
    others.addAll(new AreaSums(areas, measure).of(figures));
    Map<ReportingKind, List<OrganisationFigure>> byKind =
        others.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.organisation().kind(),
                    () -> new EnumMap<>(ReportingKind.class),
                    Collectors.toList()));
    Map<ReportingKind, Funnel> funnels = new EnumMap<>(ReportingKind.class);
    List<Placed> placed = new ArrayList<>();
    byKind.forEach((kind, each) -> {
      Optional<Funnel> funnel = kind.isArea() ? Optional.empty() : funnel(measure, each);
      funnel.ifPresent(found -> funnels.put(kind, found));
      Among among = new Among(measure, benchmark, fifths(each), funnel.orElse(null));
      each.forEach(one -> placed.add(among.place(one)));
    });
    return new JudgedComparison(
        measure,
        england == null ? null : new Among(measure, null, Fifths.of(), null).place(england),
        placed,
        funnels);
  }

  private static Fifths fifths(List<OrganisationFigure> figures) {
    return Fifths.of(
        figures.stream()
            .map(each -> each.figure().value())
            .filter(Objects::nonNull)
            .mapToDouble(Objects::requireNonNull)
            .toArray());
  }

  private static Optional<Funnel> funnel(Measure measure, List<OrganisationFigure> figures) {
    List<Funnel.Sample> samples =
        figures.stream().flatMap(each -> sample(measure, each.figure()).stream()).toList();
    return switch (measure.interval()) {
      case WILSON -> Funnel.ofProportions(samples);
      case BYAR -> Funnel.ofRates(samples);
      case NONE -> Optional.empty();
    };
  }

  private static Optional<Funnel.Sample> sample(Measure measure, Figure figure) {
    Double numerator = figure.numerator();
    Double denominator = figure.denominator();
    boolean counts =
        figure.value() != null
            && numerator != null
            && denominator != null
            && numerator >= 0
            && denominator > 0
            && (measure.interval() != IntervalMethod.WILSON || numerator <= denominator);
    return counts && numerator != null && denominator != null
        ? Optional.of(new Funnel.Sample(numerator, denominator))
        : Optional.empty();
  }

  /// What the organisations of one kind are held against.
  private record Among(
      Measure measure, @Nullable Double england, Fifths fifths, @Nullable Funnel funnel) {

    Placed place(OrganisationFigure each) {
      Figure figure = each.figure();
      Interval interval95 = Intervals.of95(measure, figure);
      Interval interval998 = Intervals.of998(measure, figure);
      Outcome fifth = fifth(figure.value());
      FunnelLimits limits = limits(figure);
      return new Placed(
          each.organisation(),
          figure,
          interval95,
          interval998,
          measure.comparison() == ComparisonMethod.QUINTILES
              ? fifth
              : AgainstEngland.of(measure, interval95, interval998, england),
          fifth,
          limits,
          limits == null || figure.value() == null
              ? Outcome.NOT_COMPARED
              : limits.place(figure.value(), measure.polarity()));
    }

    private Outcome fifth(@Nullable Double value) {
      return value == null ? Outcome.NOT_COMPARED : fifths.of(value, measure.polarity());
    }

    private @Nullable FunnelLimits limits(Figure figure) {
      Optional<Funnel.Sample> sample = sample(measure, figure);
      if (funnel == null || sample.isEmpty()) {
        return null;
      }
      double unit = measure.unit().multiplier();
      FunnelLimits limits = funnel.limits(sample.get().denominator());
      return new FunnelLimits(
          limits.lower998() * unit,
          limits.lower95() * unit,
          limits.upper95() * unit,
          limits.upper998() * unit);
    }
  }
}
