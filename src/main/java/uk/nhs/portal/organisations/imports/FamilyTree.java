package uk.nhs.portal.organisations.imports;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which organisation came of which, by their codes.
final class FamilyTree {

  private final Map<String, Map<String, Step>> successors = new TreeMap<>();

  /// How one organisation took the place of another.
  record Step(LocalDate on, @Nullable String note) {}

  /// Hears of an organisation and one that came of it, over however many steps.
  ///
  /// The first of these steps went from the ancestor into `into`, on the day `on`.
  interface Descent {
    void hear(String ancestor, String descendant, String into, LocalDate on, int steps);
  }

  private record Reached(String code, String into, LocalDate on, int steps) {}

  void put(String predecessor, String successor, Step step) {
    successors.computeIfAbsent(predecessor, _ -> new TreeMap<>()).put(successor, step);
  }

  @Nullable Step step(String predecessor, String successor) {
    return of(predecessor).get(successor);
  }

  /// Whether there is a way from the ancestor to the other one, which may be itself.
  boolean comesOf(String descendant, String ancestor) {
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>();
    next.add(ancestor);
    while (!next.isEmpty()) {
      String code = next.remove();
      if (code.equals(descendant)) {
        return true;
      }
      if (seen.add(code)) {
        next.addAll(of(code).keySet());
      }
    }
    return false;
  }

  /// Names every pair of an ancestor and a descendant once, by the shortest way.
  void forEachDescent(Descent descent) {
    successors.keySet().forEach(ancestor -> forEachDescent(ancestor, descent));
  }

  private void forEachDescent(String ancestor, Descent descent) {
    Map<String, Reached> reached = new LinkedHashMap<>();
    Deque<Reached> next = new ArrayDeque<>();
    of(ancestor).forEach((into, step) -> next.add(new Reached(into, into, step.on(), 1)));
    while (!next.isEmpty()) {
      Reached here = next.remove();
      if (reached.putIfAbsent(here.code(), here) == null) {
        descent.hear(ancestor, here.code(), here.into(), here.on(), here.steps());
        of(here.code())
            .keySet()
            .forEach(code -> next.add(new Reached(code, here.into(), here.on(), here.steps() + 1)));
      }
    }
  }

  private Map<String, Step> of(String code) {
    return successors.getOrDefault(code, Map.of());
  }
}
