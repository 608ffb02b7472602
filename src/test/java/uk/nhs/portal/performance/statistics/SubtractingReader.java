package uk.nhs.portal.performance.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import uk.nhs.portal.performance.statistics.SmallNumbers.Cell;

/// Somebody who has all that is published, knows that groups are the sums of their members, and
/// solves these equations (by elimination, without any knowledge of how things were hidden).
final class SubtractingReader {

  private final Map<String, List<Double>> everything = new LinkedHashMap<>();
  private final Map<String, Set<String>> members = new LinkedHashMap<>();
  private final Set<String> hidden;
  private final int limit;

  SubtractingReader(List<Cell> cells, Set<String> hidden, int limit) {
    this.hidden = hidden;
    this.limit = limit;
    for (Cell cell : cells) {
      everything.put(cell.code(), cell.counts());
      String member = cell.code();
      for (String group : cell.groups()) {
        members.computeIfAbsent(group, code -> new LinkedHashSet<>()).add(member);
        everything.merge(group, cell.counts(), SubtractingReader::sum);
        member = group;
      }
    }
  }

  void learnsNothing(String where) {
    assertThat(published()).as(where).noneMatch(this::isSmall);
    assertThat(learnt()).as(where).isEmpty();
  }

  /// The hidden figures that the equations determine, and the small sums that they reveal.
  List<String> learnt() {
    List<String> unknowns = everything.keySet().stream().filter(hidden::contains).toList();
    List<double[]> equations = new ArrayList<>();
    members.forEach((group, parts) -> equations.add(equation(group, parts, unknowns)));
    eliminate(equations, unknowns.size());
    List<String> learnt = new ArrayList<>();
    for (double[] equation : equations) {
      List<String> in =
          unknowns.stream()
              .filter(code -> Math.abs(equation[unknowns.indexOf(code)]) > 1e-9)
              .toList();
      if (in.size() == 1) {
        learnt.add(in.getFirst());
      }
    }
    members.forEach((group, parts) -> revealed(group, parts, learnt));
    return learnt;
  }

  /// What a published total leaves when everything published below it is taken off.
  private void revealed(String group, Set<String> parts, List<String> learnt) {
    if (!hidden.contains(group) && parts.stream().anyMatch(hidden::contains)) {
      List<Double> rest = countsOf(group);
      for (String code : publishedBelow(parts)) {
        rest = difference(rest, countsOf(code));
      }
      if (isSmall(rest)) {
        learnt.add("the rest of " + group);
      }
    }
  }

  private List<String> publishedBelow(Set<String> parts) {
    List<String> published = new ArrayList<>();
    for (String part : parts) {
      if (!hidden.contains(part)) {
        published.add(part);
      } else if (members.containsKey(part)) {
        published.addAll(publishedBelow(members.get(part)));
      }
    }
    return published;
  }

  private List<Double> countsOf(String code) {
    return Objects.requireNonNull(everything.get(code));
  }

  private List<List<Double>> published() {
    return everything.entrySet().stream()
        .filter(entry -> !hidden.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private boolean isSmall(List<Double> counts) {
    return counts.stream().anyMatch(count -> count > 0 && count < limit);
  }

  /// The group is the sum of its members: the coefficients of what is hidden.
  private double[] equation(String group, Set<String> parts, List<String> unknowns) {
    double[] equation = new double[unknowns.size()];
    parts.stream().filter(hidden::contains).forEach(part -> equation[unknowns.indexOf(part)] = 1);
    if (hidden.contains(group)) {
      equation[unknowns.indexOf(group)] = -1;
    }
    return equation;
  }

  private static void eliminate(List<double[]> rows, int columns) {
    int done = 0;
    for (int column = 0; column < columns && done < rows.size(); column++) {
      int pivot = pivot(rows, done, column);
      if (pivot < rows.size()) {
        Collections.swap(rows, done, pivot);
        clear(rows, done, column);
        done++;
      }
    }
  }

  private static int pivot(List<double[]> rows, int from, int column) {
    int row = from;
    while (row < rows.size() && Math.abs(rows.get(row)[column]) < 1e-9) {
      row++;
    }
    return row;
  }

  private static void clear(List<double[]> rows, int pivot, int column) {
    double[] by = rows.get(pivot);
    for (int row = 0; row < rows.size(); row++) {
      double factor = rows.get(row)[column] / by[column];
      for (int i = 0; row != pivot && i < by.length; i++) {
        rows.get(row)[i] -= factor * by[i];
      }
    }
  }

  private static List<Double> sum(List<Double> one, List<Double> other) {
    return IntStream.range(0, one.size()).mapToObj(i -> one.get(i) + other.get(i)).toList();
  }

  private static List<Double> difference(List<Double> one, List<Double> other) {
    return IntStream.range(0, one.size()).mapToObj(i -> one.get(i) - other.get(i)).toList();
  }
}
