package uk.nhs.portal.registration.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One detail as the applicant tells it and as the register has it; at least one of them does.
///
/// Values are in the words of pages: `6 August 2018`, `999 123 4519`.
public record Difference(DetailField field, @Nullable String applied, @Nullable String known) {

  public Difference {
    if (applied == null && known == null) {
      throw new IllegalArgumentException("nobody says anything about " + field);
    }
  }

  /// Every detail that either side has.
  static List<Difference> between(PersonDetails applied, PersonDetails known) {
    List<Difference> all = new ArrayList<>();
    for (DetailField field : DetailField.values()) {
      String here = field.in(applied);
      String there = field.in(known);
      if (here != null || there != null) {
        all.add(new Difference(field, here, there));
      }
    }
    return all;
  }

  /// How the two sides stand to each other. Capitals, spaces and punctuation do not count; accents
  /// do, because a name has a right spelling.
  public State state() {
    if (applied == null || known == null) {
      return State.MISSING;
    }
    return plain(applied).equals(plain(known)) ? State.SAME : State.DIFFERENT;
  }

  private static String plain(String text) {
    return Folded.capitals(text).replaceAll("[\\s\\p{P}]+", " ").strip();
  }

  /// How the two sides stand to each other.
  public enum State {
    SAME,
    DIFFERENT,
    /// One side says nothing.
    MISSING
  }

  @Override
  public String toString() {
    return "Difference[" + field + "]";
  }
}
