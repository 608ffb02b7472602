package uk.nhs.portal.registration.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How far two sides agree about one thing that tells who somebody is.
enum Agreement {
  FULL,
  /// As far as item by item checks go: typing mistakes, another spelling, a part of it.
  PARTLY,
  NOT,
  /// One side says nothing.
  UNKNOWN;

  private static final int LETTERS = 3;

  boolean isAtLeastPartly() {
    return this == FULL || this == PARTLY;
  }

  /// Of days of birth: the same, or two of day, month and year, or day and month swapped.
  static Agreement ofDays(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return UNKNOWN;
    }
    boolean day = one.getDayOfMonth() == other.getDayOfMonth();
    boolean month = one.getMonthValue() == other.getMonthValue();
    boolean year = one.getYear() == other.getYear();
    boolean swapped =
        one.getDayOfMonth() == other.getMonthValue()
            && one.getMonthValue() == other.getDayOfMonth();
    if (day && month && year) {
      return FULL;
    }
    boolean two = day ? month || year : month && year;
    return two || (year && swapped) ? PARTLY : NOT;
  }

  /// Of given names: the same, or the first of several; or the same initial.
  static Agreement ofGivenNames(@Nullable String one, @Nullable String other) {
    Folded here = Folded.of(one);
    Folded there = Folded.of(other);
    if (here.isEmpty() || there.isEmpty()) {
      return UNKNOWN;
    }
    if (here.joined().equals(there.joined()) || isBeginning(here.words(), there.words())) {
      return FULL;
    }
    return first(here.joined(), 1).equals(first(there.joined(), 1)) ? PARTLY : NOT;
  }

  private static boolean isBeginning(List<String> one, List<String> other) {
    int shared = Math.min(one.size(), other.size());
    return one.subList(0, shared).equals(other.subList(0, shared));
  }

  /// Of family names, today's and previous ones of either side: one of them the same; or the first
  /// three letters of one of them, or of a part of a double name.
  static Agreement ofFamilyNames(PersonDetails one, PersonDetails other) {
    List<Folded> here = familyNames(one);
    List<Folded> there = familyNames(other);
    if (here.isEmpty() || there.isEmpty()) {
      return UNKNOWN;
    }
    if (here.stream().anyMatch(a -> there.stream().anyMatch(b -> a.joined().equals(b.joined())))) {
      return FULL;
    }
    List<String> beginnings = there.stream().flatMap(Agreement::beginnings).toList();
    return here.stream().flatMap(Agreement::beginnings).anyMatch(beginnings::contains)
        ? PARTLY
        : NOT;
  }

  private static List<Folded> familyNames(PersonDetails details) {
    return Stream.of(Folded.of(details.family()), Folded.of(details.previousFamily()))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static Stream<String> beginnings(Folded name) {
    return Stream.concat(Stream.of(name.joined()), name.words().stream())
        .filter(part -> part.length() >= LETTERS || part.equals(name.joined()))
        .map(part -> first(part, LETTERS));
  }

  private static String first(String text, int letters) {
    int[] points = text.codePoints().limit(letters).toArray();
    return new String(points, 0, points.length);
  }

  static <T> Agreement of(@Nullable T one, @Nullable T other) {
    if (one == null || other == null) {
      return UNKNOWN;
    }
    return one.equals(other) ? FULL : NOT;
  }
}
