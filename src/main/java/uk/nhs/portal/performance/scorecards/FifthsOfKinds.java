package uk.nhs.portal.performance.scorecards;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.nhs.portal.performance.figures.ReadFigures;
import uk.nhs.portal.performance.figures.Release;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.judgements.Fifths;

/// In which fifths the values of all organisations of a kind fall.
///
/// What was read once is kept in memory: figures are never updated, so that the releases of a
/// period say whether it still holds. Nothing is kept that the database would not answer again.
@Component
class FifthsOfKinds {

  private static final int MOST_KEPT = 5_000;

  private final ReadFigures figures;
  private final Map<Key, Fifths> kept =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Fifths> eldest) {
          return size() > MOST_KEPT;
        }
      };

  FifthsOfKinds(ReadFigures figures) {
    this.figures = figures;
  }

  /// The fifths of each measure in a period. One SQL statement, or none.
  ///
  /// @param releases those of the periods
  Map<Integer, Fifths> of(
      Map<Integer, LocalDate> periods, ReportingKind kind, List<Release> releases) {
    Map<Integer, Fifths> known = new HashMap<>();
    Map<Integer, LocalDate> unknown = new HashMap<>();
    periods.forEach((measure, period) -> {
      Fifths found = kept(new Key(measure, period, kind, batches(measure, releases)));
      if (found == null) {
        unknown.put(measure, period);
      } else {
        known.put(measure, found);
      }
    });
    Map<Integer, double[]> values = figures.values(unknown, kind, releases);
    unknown.forEach((measure, period) -> {
      Fifths found = Fifths.of(values.getOrDefault(measure, new double[0]));
      keep(new Key(measure, period, kind, batches(measure, releases)), found);
      known.put(measure, found);
    });
    return known;
  }

  private synchronized @Nullable Fifths kept(Key key) {
    return kept.get(key);
  }

  private synchronized void keep(Key key, Fifths fifths) {
    kept.put(key, fifths);
  }

  private static List<UUID> batches(int measure, List<Release> releases) {
    return releases.stream()
        .filter(release -> release.measure() == measure)
        .map(Release::batch)
        .toList();
  }

  private record Key(int measure, LocalDate period, ReportingKind kind, List<UUID> batches) {}
}
