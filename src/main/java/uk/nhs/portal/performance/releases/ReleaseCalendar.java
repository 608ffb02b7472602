package uk.nhs.portal.performance.releases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.Measure;

/// Which figures come out in the next 12 months: on which day, and of which measures. Nothing else
/// is told before its time.
@Service
@Transactional(readOnly = true)
public class ReleaseCalendar {

  private static final int MONTHS = 12;

  private final FindMeasures measures;
  private final ReleaseRows rows;
  private final Clock clock;

  ReleaseCalendar(FindMeasures measures, ReleaseRows rows, Clock clock) {
    this.measures = measures;
    this.rows = rows;
    this.clock = clock;
  }

  /// By day; those whose time is fixed before those of the same day without. Two SQL statements.
  public List<ComingRelease> coming() {
    Instant now = clock.instant();
    LocalDate today = London.today(clock);
    LocalDate until = today.plusMonths(MONTHS);
    List<Measure> all = measures.all();
    Map<Integer, Measure> byId =
        all.stream().collect(Collectors.toMap(Measure::id, Function.identity()));
    List<ComingRelease> coming = new ArrayList<>();
    Set<Announced> fixed = new HashSet<>();
    rows.embargoed(now, London.startOfDay(until.plusDays(1)))
        .forEach((at, ids) -> {
          LocalDate day = London.at(at).toLocalDate();
          List<Measure> these = ids.stream().map(byId::get).toList();
          these.forEach(measure -> fixed.add(new Announced(measure.id(), day)));
          coming.add(new ComingRelease(day, at, these));
        });
    Map<LocalDate, List<Measure>> days = new TreeMap<>();
    for (Measure measure : all) {
      measure.sheet().releaseDates().stream()
          .filter(day -> !day.isBefore(today) && !day.isAfter(until))
          .filter(day -> !fixed.contains(new Announced(measure.id(), day)))
          .forEach(day -> days.computeIfAbsent(day, _ -> new ArrayList<>()).add(measure));
    }
    days.forEach((day, these) -> coming.add(new ComingRelease(day, null, these)));
    coming.sort(
        Comparator.comparing(ComingRelease::day)
            .thenComparing(
                ComingRelease::at, Comparator.nullsLast(Comparator.<Instant>naturalOrder())));
    return coming;
  }

  private record Announced(int measure, LocalDate day) {}
}
