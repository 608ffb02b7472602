package uk.nhs.portal.performance.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.batches.StoredFigure;
import uk.nhs.portal.performance.figures.ReportingOrganisation;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.statistics.SmallNumbers;
import uk.nhs.portal.performance.statistics.SmallNumbers.Cell;

/// The figures of one period that are hidden because they are small, or would give a small one
/// away.
final class SmallFigures {

  /// Hidden because it is small.
  static final String PRIMARY = "P";

  /// Hidden because another one could be computed from it.
  static final String SECONDARY = "S";

  private final Measure measure;
  private final List<StoredFigure> figures;
  private final boolean denominators;

  /// @param figures all that count in the period; those of areas follow from the others
  SmallFigures(Measure measure, Collection<StoredFigure> figures) {
    this.measure = measure;
    this.figures =
        figures.stream()
            .filter(figure -> !figure.kind().isArea() && figure.numerator() != null)
            .toList();
    this.denominators = this.figures.stream().allMatch(figure -> figure.denominator() != null);
  }

  /// `P` or `S` by the codes of organisations and areas.
  Map<String, String> hidden() {
    Map<String, Cell> cells = new HashMap<>();
    Map<String, String> regions = new HashMap<>();
    for (StoredFigure figure : figures) {
      cells.put(figure.organisation(), cell(figure, groups(figure, regions)));
    }
    SmallNumbers small = SmallNumbers.below(measure.suppressBelow());
    Set<String> codes = small.hidden(new ArrayList<>(cells.values()));
    Map<String, String> hidden = new HashMap<>();
    for (String code : codes) {
      Cell cell = cells.get(code);
      hidden.put(code, cell != null && small.isSmall(cell) ? PRIMARY : SECONDARY);
    }
    return hidden;
  }

  /// The innermost first. A board is in one region, whatever the register says of a single
  /// practice.
  private static List<String> groups(StoredFigure figure, Map<String, String> regions) {
    String icb = figure.icb();
    @Nullable String region = figure.region();
    if (icb != null && region != null) {
      region = regions.computeIfAbsent(icb, _ -> Objects.requireNonNull(figure.region()));
    } else if (icb != null) {
      region = regions.get(icb);
    }
    return Stream.of(icb, region, ReportingOrganisation.ENGLAND.value())
        .filter(Objects::nonNull)
        .toList();
  }

  private Cell cell(StoredFigure figure, List<String> groups) {
    double numerator = Objects.requireNonNull(figure.numerator());
    Double denominator = figure.denominator();
    if (!denominators || denominator == null) {
      return Cell.ofCount(figure.organisation(), groups, numerator);
    }
    return measure.unit().isProportion()
        ? Cell.ofProportion(figure.organisation(), groups, numerator, denominator)
        : Cell.ofRate(figure.organisation(), groups, numerator, denominator);
  }
}
