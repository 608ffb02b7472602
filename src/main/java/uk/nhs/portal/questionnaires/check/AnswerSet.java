package uk.nhs.portal.questionnaires.check;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// A set of sets of answers to all items, whether they are asked or not.
///
/// Two of the same proof that have the same members are equal, which costs nothing to find out.
final class AnswerSet {

  private final Diagrams diagrams;
  private final int node;

  private AnswerSet(Diagrams diagrams, int node) {
    this.diagrams = diagrams;
    this.node = node;
  }

  static AnswerSet all(Diagrams diagrams) {
    return new AnswerSet(diagrams, Diagrams.TRUE);
  }

  static AnswerSet none(Diagrams diagrams) {
    return new AnswerSet(diagrams, Diagrams.FALSE);
  }

  /// Those with a value of one variable.
  static AnswerSet of(Diagrams diagrams, int variable, boolean value) {
    return new AnswerSet(diagrams, diagrams.literal(variable, value));
  }

  private AnswerSet with(int newNode) {
    return new AnswerSet(diagrams, newNode);
  }

  AnswerSet and(AnswerSet other) {
    return with(diagrams.and(node, other.node));
  }

  AnswerSet or(AnswerSet other) {
    return with(diagrams.or(node, other.node));
  }

  AnswerSet not() {
    return with(diagrams.not(node));
  }

  AnswerSet without(AnswerSet other) {
    return and(other.not());
  }

  /// Those in one of the two but not in both.
  AnswerSet differ(AnswerSet other) {
    return without(other).or(other.without(this));
  }

  boolean isEmpty() {
    return node == Diagrams.FALSE;
  }

  /// Those that are in it with some values of the variables.
  ///
  /// @param variables the set in which all of them are true
  AnswerSet whatever(AnswerSet variables) {
    return with(diagrams.exists(node, variables.node));
  }

  /// Those that would be in it with certain values.
  ///
  /// @param literals the set that fixes the values
  AnswerSet given(AnswerSet literals) {
    return with(diagrams.fix(node, literals.node));
  }

  /// The values of one member; of a set that is not empty.
  BitSet one() {
    if (isEmpty()) {
      throw new IllegalStateException("an empty set has no member");
    }
    return diagrams.one(node);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AnswerSet set && set.diagrams == diagrams && set.node == node;
  }

  @Override
  public int hashCode() {
    return node;
  }
}
