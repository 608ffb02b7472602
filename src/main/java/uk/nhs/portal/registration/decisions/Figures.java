package uk.nhs.portal.registration.decisions;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.registration.ApplicantStatus;

/// What was decided, in numbers.
///
/// @param counts how often each combination came; in any order
public record Figures(List<Count> counts) {

  /// The days within which the law wants written reasons.
  public static final int DAYS_OF_THE_LAW = 14;

  public Figures {
    counts = List.copyOf(counts);
  }

  /// How many decisions are alike.
  ///
  /// @param kind of registration; null where it was not known
  /// @param days from the day of sending to the day of the decision
  public record Count(
      YearMonth month,
      ApplicantStatus decision,
      @Nullable String ground,
      @Nullable String groundDetail,
      @Nullable String kind,
      int days,
      int people) {}

  public int decided() {
    return sum(_ -> true);
  }

  public int decided(ApplicantStatus as) {
    return sum(count -> count.decision() == as);
  }

  /// How many were declined on each ground.
  public Map<String, Integer> byGround() {
    return by(Count::ground);
  }

  /// How many were declined for each other reasonable ground.
  public Map<String, Integer> byDetail() {
    return by(Count::groundDetail);
  }

  /// How many were approved, by kind of registration.
  public Map<String, Integer> byKind() {
    return approved().by(Count::kind);
  }

  /// The figures of each month that has any, the earliest first.
  public Map<YearMonth, Figures> byMonth() {
    return counts.stream()
        .collect(
            Collectors.groupingBy(
                Count::month,
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), Figures::new)));
  }

  /// The median of the days that practices took; what people took back took nobody's time.
  public OptionalDouble medianDays() {
    List<Integer> all = days();
    int size = all.size();
    if (size == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of((all.get((size - 1) / 2) + all.get(size / 2)) / 2.0);
  }

  /// The longest that anybody waited, in days.
  public OptionalInt longestDays() {
    return days().stream().mapToInt(Integer::intValue).max();
  }

  /// Which share was decided within [#DAYS_OF_THE_LAW], from 0 to 1.
  public OptionalDouble shareInTime() {
    List<Integer> all = days();
    return all.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            (double) all.stream().filter(days -> days <= DAYS_OF_THE_LAW).count() / all.size());
  }

  private Figures approved() {
    return new Figures(
        counts.stream().filter(count -> count.decision() == ApplicantStatus.APPROVED).toList());
  }

  private List<Integer> days() {
    return counts.stream()
        .filter(count -> count.decision() != ApplicantStatus.WITHDRAWN)
        .sorted(Comparator.comparingInt(Count::days))
        .flatMap(count -> Collections.nCopies(count.people(), count.days()).stream())
        .toList();
  }

  private int sum(Predicate<Count> which) {
    return counts.stream().filter(which).mapToInt(Count::people).sum();
  }

  private Map<String, Integer> by(Function<Count, @Nullable String> what) {
    Map<String, Integer> found = new TreeMap<>();
    for (Count count : counts) {
      String key = what.apply(count);
      if (key != null) {
        found.merge(key, count.people(), Integer::sum);
      }
    }
    return found;
  }
}
