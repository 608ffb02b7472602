package uk.nhs.portal.performance.batches;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.OdsCode;

/// Finds batches for curators, also those that the public does not see.
@Service
@Transactional(readOnly = true)
public class FindBatches {

  private final BatchReports reports;
  private final StandingFigures standing;
  private final Clock clock;

  FindBatches(BatchReports reports, StandingFigures standing, Clock clock) {
    this.reports = reports;
    this.standing = standing;
    this.clock = clock;
  }

  /// Batches, those that were imported last first. One SQL statement.
  public List<BatchSummary> newest(int offset, int limit) {
    return reports.newest(offset, limit, clock.instant());
  }

  /// How many there are. One SQL statement.
  public long count() {
    return reports.count();
  }

  /// Those that wait for a second person, the oldest first. One SQL statement.
  public List<BatchSummary> waiting() {
    return reports.waiting(clock.instant());
  }

  /// One SQL statement.
  public Optional<BatchSummary> byId(UUID batch) {
    return reports.byId(batch, clock.instant()).stream().findFirst();
  }

  /// What it brings, by measure and period. One SQL statement.
  public List<BatchRelease> releases(UUID batch) {
    return reports.releases(batch);
  }

  /// What it changed when it was imported, by measure. One SQL statement.
  public List<MeasureCount> counts(UUID batch) {
    return reports.counts(batch);
  }

  /// What there was to say about its rows: the first thousand remarks. One SQL statement.
  public List<BatchRemark> remarks(UUID batch) {
    return reports.remarks(batch);
  }

  /// Some of its figures, by measure, period and organisation. One SQL statement.
  public List<SampleFigure> sample(UUID batch, int limit) {
    return reports.sample(batch, limit);
  }

  /// What it changes, or changed, in what was public before it. Two SQL statements for each period,
  /// and one for each measure.
  ///
  /// @param largest of how many figures to tell
  public BatchChanges changes(UUID batch, int largest) {
    Instant now = clock.instant();
    Map<Integer, Map<LocalDate, List<StandingRelease>>> earlier = new HashMap<>();
    Largest moved = new Largest(largest);
    PeriodChange change = PeriodChange.NONE;
    for (BatchRelease release : reports.releases(batch)) {
      List<StandingRelease> published =
          earlier
              .computeIfAbsent(release.measure(), standing::releases)
              .getOrDefault(release.period(), List.of())
              .stream()
              .filter(each -> !each.publicFrom().isAfter(now))
              .toList();
      Map<String, StoredFigure> before =
          figures(
              release,
              StandingRelease.countingBefore(published, release.revision()).stream()
                  .map(StandingRelease::revision)
                  .toList());
      Map<String, StoredFigure> after = figures(release, List.of(release.revision()));
      change = change.plus(PeriodChange.between(before, after, release.wholePeriod()));
      moved.hear(release, before, after);
    }
    return new BatchChanges(
        change.added(), change.changed(), change.gone(), change.unchanged(), moved.list());
  }

  private Map<String, StoredFigure> figures(BatchRelease release, List<Integer> revisions) {
    return standing.newest(release.measure(), release.period(), revisions);
  }

  /// The figures that move most, in constant memory. Those of a period that is new are not moved.
  private static final class Largest {

    private static final Comparator<CellChange> BY_SIZE =
        Comparator.comparingDouble(CellChange::size)
            .thenComparing(change -> change.organisation().value(), Comparator.reverseOrder());

    private final int most;
    private final PriorityQueue<CellChange> changes = new PriorityQueue<>(BY_SIZE);

    Largest(int most) {
      this.most = most;
    }

    void hear(
        BatchRelease release, Map<String, StoredFigure> before, Map<String, StoredFigure> after) {
      if (before.isEmpty()) {
        return;
      }
      Set<String> organisations = new LinkedHashSet<>(after.keySet());
      if (release.wholePeriod()) {
        organisations.addAll(before.keySet());
      }
      for (String organisation : organisations) {
        StoredFigure was = before.get(organisation);
        StoredFigure is = after.get(organisation);
        if (was == null || is == null || !is.agrees(was)) {
          add(release, organisation, was, is);
        }
      }
    }

    private void add(
        BatchRelease release,
        String organisation,
        @Nullable StoredFigure was,
        @Nullable StoredFigure is) {
      changes.add(
          new CellChange(
              release.measure(),
              release.code(),
              release.period(),
              new OdsCode(organisation),
              is != null ? is.name() : was != null ? was.name() : organisation,
              was == null ? null : was.value(),
              is == null ? null : is.value()));
      if (changes.size() > most) {
        changes.remove();
      }
    }

    List<CellChange> list() {
      return changes.stream().sorted(BY_SIZE.reversed()).toList();
    }
  }
}
