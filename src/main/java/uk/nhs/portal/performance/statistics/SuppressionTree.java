package uk.nhs.portal.performance.statistics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The figures of one measure in one period as a tree: organisations are its leaves, and a group is
/// the sum of its members.
///
/// Every published group is one equation. Subtracting the published groups within it leaves the sum
/// of those hidden organisations that have no nearer published group. Nothing else can be computed,
/// so it is enough that each of these sums is safe.
final class SuppressionTree {

  private final int limit;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, List<String>> above = new HashMap<>();

  /// @throws IllegalArgumentException if the cells are no tree, or do not count the same things
  SuppressionTree(List<SmallNumbers.Cell> cells, int limit) {
    this.limit = limit;
    cells.forEach(this::add);
  }

  /// The codes of all nodes that must be hidden.
  Set<String> suppress() {
    nodes.values().forEach(node -> node.hidden = node.isSmall(limit));
    boolean changed = true;
    while (changed) { // each round hides one more, or is the last
      changed = false;
      for (Node node : nodes.values()) {
        changed |= node.protect(limit);
      }
    }
    return nodes.values().stream()
        .filter(node -> node.hidden)
        .map(node -> node.code)
        .collect(Collectors.toUnmodifiableSet());
  }

  private void add(SmallNumbers.Cell cell) {
    refuse(nodes.containsKey(cell.code()), "A code occurs twice");
    Node child = nodes.computeIfAbsent(cell.code(), code -> new Node(code, cell.counts().size()));
    child.add(cell.counts());
    above.put(cell.code(), cell.groups());
    for (int i = 0; i < cell.groups().size(); i++) {
      child = group(cell, i, child);
    }
  }

  private Node group(SmallNumbers.Cell cell, int place, Node child) {
    String code = cell.groups().get(place);
    List<String> itsGroups = cell.groups().subList(place + 1, cell.groups().size());
    List<String> known = above.putIfAbsent(code, itsGroups);
    refuse(known != null && !known.equals(itsGroups), "A group is in two places");
    Node group = nodes.computeIfAbsent(code, key -> new Node(key, cell.counts().size()));
    refuse(known != null && group.members.isEmpty(), "An organisation is a group too");
    group.adopt(child);
    group.add(cell.counts());
    return group;
  }

  private static void refuse(boolean wrong, String why) {
    if (wrong) {
      throw new IllegalArgumentException(why);
    }
  }

  private static final class Node {

    private static final int FEWEST_HIDDEN = 2;
    // zeros last: they protect nothing
    private static final Comparator<Node> NEXT_TO_HIDE =
        Comparator.<Node, Boolean>comparing(node -> node.counts[0] == 0)
            .thenComparingDouble(node -> node.counts[0])
            .thenComparing(node -> node.code);

    private final String code;
    private final double[] counts;
    private final Map<String, Node> members = new LinkedHashMap<>();
    private boolean hidden;

    Node(String code, int width) {
      this.code = code;
      this.counts = new double[width];
    }

    void adopt(Node member) {
      members.put(member.code, member);
    }

    void add(List<Double> more) {
      refuse(more.size() != counts.length, "Figures of one measure count the same things");
      for (int i = 0; i < counts.length; i++) {
        counts[i] += more.get(i);
      }
    }

    boolean isSmall(int limit) {
      return isSmall(counts, limit);
    }

    /// Hides one more where that is needed.
    boolean protect(int limit) {
      if (members.isEmpty() || isSafe(limit)) {
        return false;
      }
      Node next =
          members.values().stream().filter(member -> !member.hidden).min(NEXT_TO_HIDE).orElse(this);
      next.hidden = true;
      return true;
    }

    private boolean isSafe(int limit) {
      long hiddenMembers = hiddenMembers().count();
      if (hidden) {
        return hiddenMembers > 0; // or it could be added up
      }
      return hiddenMembers == 0 || (hiddenMembers >= FEWEST_HIDDEN && !isSmall(unknown(), limit));
    }

    /// What is hidden below and not above a nearer published group, added up.
    private double[] unknown() {
      if (members.isEmpty()) {
        return counts.clone();
      }
      double[] sum = new double[counts.length];
      hiddenMembers()
          .map(Node::unknown)
          .forEach(part -> {
            for (int i = 0; i < sum.length; i++) {
              sum[i] += part[i];
            }
          });
      return sum;
    }

    private Stream<Node> hiddenMembers() {
      return members.values().stream().filter(member -> member.hidden);
    }

    private static boolean isSmall(double[] counts, int limit) {
      for (double count : counts) {
        if (SmallNumbers.isSmall(count, limit)) {
          return true;
        }
      }
      return false;
    }
  }
}
