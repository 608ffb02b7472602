package uk.nhs.portal.questionnaires;

import java.util.List;
import java.util.stream.Stream;

/// When an item is asked, or an ending reached, told by the answers to earlier items.
///
/// An answer that does not count (never given, or its question is hidden) makes every comparison
/// false, also `!=`, as in FHIR R4; a skipped question counts as not answered.
public sealed interface Condition {

  /// Holds whatever was answered.
  static Condition always() {
    return new All(List.of());
  }

  /// Every part holds; without parts it always does.
  record All(List<Condition> parts) implements Condition {

    public All {
      parts = List.copyOf(parts);
    }
  }

  /// One part at least holds; without parts it never does.
  record Any(List<Condition> parts) implements Condition {

    public Any {
      parts = List.copyOf(parts);
    }
  }

  /// Whether the question was answered.
  record Answered(LinkId item, boolean wanted) implements Condition {}

  /// How the answer compares; of several chosen options, `=` wants one to be equal and `!=` none.
  record Compare(LinkId item, Comparison how, Answer than) implements Condition {}

  /// Whether the words of a text have one of the phrases of a list, whatever their case and spaces.
  record Mentions(LinkId item, String phrases) implements Condition {}

  /// The items that it looks at, each as often as it does.
  default Stream<LinkId> items() {
    return switch (this) {
      case All(List<Condition> parts) -> parts.stream().flatMap(Condition::items);
      case Any(List<Condition> parts) -> parts.stream().flatMap(Condition::items);
      case Answered(LinkId item, boolean _) -> Stream.of(item);
      case Compare compare -> Stream.of(compare.item());
      case Mentions(LinkId item, String _) -> Stream.of(item);
    };
  }

  /// Both hold.
  default Condition and(Condition other) {
    if (equals(always())) {
      return other;
    }
    return other.equals(always()) ? this : new All(List.of(this, other));
  }
}
