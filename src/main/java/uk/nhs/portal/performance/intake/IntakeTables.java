package uk.nhs.portal.performance.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Where figures come from and go to while a batch is taken in.
@Component
class IntakeTables {

  private final FindReporters findReporters;
  private final ReporterRows reporters;
  private final BatchWriter batches;
  private final FigureWriter figures;

  IntakeTables(
      FindReporters findReporters,
      ReporterRows reporters,
      BatchWriter batches,
      FigureWriter figures) {
    this.findReporters = findReporters;
    this.reporters = reporters;
    this.batches = batches;
    this.figures = figures;
  }

  Map<String, Reporter> find(Set<String> codes, Map<String, NamedOrganisation> named) {
    return findReporters.find(codes, named);
  }

  Map<LocalDate, Integer> lastRevisions(int measure) {
    return batches.lastRevisions(measure);
  }

  void open(UUID batch, boolean wholePeriods, List<OpenRelease> releases) {
    if (!releases.isEmpty()) {
      batches.open(batch, wholePeriods, releases);
    }
  }

  /// Adds those that had no figures yet.
  void add(Collection<Reporter> all) {
    if (!without(all).isEmpty()) {
      reporters.lock();
      reporters.add(without(all)); // somebody else may have added some while we waited
    }
  }

  /// Writes the figures.
  ///
  /// @param there hears of those whose organisation has a figure in the period already
  void add(
      List<FigureWriter.NewRow> rows,
      Consumer<FigureWriter.NewRow> written,
      Consumer<FigureWriter.NewRow> there) {
    Set<FigureWriter.NewRow> twice = new HashSet<>(figures.add(rows));
    rows.forEach(row -> (twice.contains(row) ? there : written).accept(row));
  }

  void hide(List<FigureWriter.Hidden> hidden) {
    figures.hide(hidden);
  }

  private List<Reporter> without(Collection<Reporter> all) {
    if (all.isEmpty()) {
      return List.of();
    }
    Set<String> known = new HashSet<>();
    reporters
        .find(all.stream().map(Reporter::code).toList())
        .forEach(found -> known.add(found.code()));
    return all.stream().filter(reporter -> !known.contains(reporter.code())).toList();
  }
}
