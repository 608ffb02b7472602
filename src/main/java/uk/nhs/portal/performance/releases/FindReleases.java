package uk.nhs.portal.performance.releases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.Measure;

/// Finds what became public, and what that changed. What is under embargo is not there.
@Service
@Transactional(readOnly = true)
public class FindReleases {

  private final ReleaseRows rows;
  private final DifferenceRows differences;
  private final FindMeasures measures;
  private final Clock clock;

  FindReleases(ReleaseRows rows, DifferenceRows differences, FindMeasures measures, Clock clock) {
    this.rows = rows;
    this.differences = differences;
    this.measures = measures;
    this.clock = clock;
  }

  /// How many there are.
  public long count() {
    return rows.count(clock.instant());
  }

  /// The newest first. Three SQL statements.
  public List<ReleasedBatch> newest(int offset, int limit) {
    return complete(rows.newest(clock.instant(), offset, limit));
  }

  /// The batch, if it ever became public. Three SQL statements.
  public Optional<ReleasedBatch> byId(UUID batch) {
    return complete(rows.byId(batch, clock.instant()).stream().toList()).stream().findFirst();
  }

  private List<ReleasedBatch> complete(List<ReleaseRows.BatchRow> batches) {
    if (batches.isEmpty()) {
      return List.of();
    }
    List<ReleaseRows.MeasureRow> brought =
        rows.measures(batches.stream().map(ReleaseRows.BatchRow::id).toList());
    Map<Integer, Measure> known =
        known(brought.stream().map(ReleaseRows.MeasureRow::measure).toList());
    Map<UUID, List<ReleasedMeasure>> byBatch =
        brought.stream()
            .collect(
                Collectors.groupingBy(
                    ReleaseRows.MeasureRow::batch,
                    Collectors.mapping(
                        row -> row.released(Objects.requireNonNull(known.get(row.measure()))),
                        Collectors.toList())));
    return batches.stream()
        .filter(batch -> byBatch.containsKey(batch.id()))
        .map(batch -> batch.with(byBatch.getOrDefault(batch.id(), List.of())))
        .toList();
  }

  private Map<Integer, Measure> known(List<Integer> ids) {
    return measures.byIds(ids.stream().distinct().toList()).stream()
        .collect(Collectors.toMap(Measure::id, Function.identity()));
  }

  /// What a batch changed when it came out. Nothing is told of a batch that was withdrawn. Two SQL
  /// statements; none where nothing was public before.
  ///
  /// @param offset of the changes to list
  /// @param limit how many of them
  public ReleaseDifference difference(ReleasedBatch batch, int offset, int limit) {
    if (batch.isWithdrawn() || !batch.isRevision()) {
      return new ReleaseDifference(0, 0, 0, 0, List.of());
    }
    Map<Integer, Measure> known =
        batch.measures().stream()
            .map(ReleasedMeasure::measure)
            .collect(Collectors.toMap(Measure::id, Function.identity()));
    Instant now = clock.instant();
    Map<String, Long> counts = differences.counts(batch.id(), batch.publicFrom(), now);
    return new ReleaseDifference(
        counts.getOrDefault("CHANGED", 0L),
        counts.getOrDefault("ADDED", 0L),
        counts.getOrDefault("GONE", 0L),
        counts.getOrDefault("SAME", 0L),
        differences.changes(batch.id(), batch.publicFrom(), now, offset, limit).stream()
            .map(row -> row.change(Objects.requireNonNull(known.get(row.measure()))))
            .toList());
  }
}
