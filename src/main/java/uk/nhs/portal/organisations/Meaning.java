package uk.nhs.portal.organisations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Decides which of the known words somebody meant who typed a text.
///
/// In this order: a place of exactly that name; names with exactly these words; a place that begins
/// so; names with words that begin so; a place, then names, that are spelt nearly so.
record Meaning(String text, List<String> words, List<WordTable.Known> known) {

  private static final int SHORTEST_PREFIX = 3;

  private static final Comparator<WordTable.Known> BUSIEST =
      Comparator.comparingInt(WordTable.Known::organisations)
          .thenComparing(WordTable.Known::word, Comparator.reverseOrder());

  sealed interface Meant {

    /// Whether it had to be guessed from a misspelling.
    boolean guessed();

    record Town(WordTable.Known place, boolean guessed) implements Meant {}

    /// Names that have one of the alternatives for each word that was typed.
    record Name(List<List<String>> alternatives, boolean guessed) implements Meant {}
  }

  Optional<Meant> meant() {
    return town(place -> place.word().equals(text), false)
        .or(() -> name(String::equals, false))
        .or(() ->
            text.length() < SHORTEST_PREFIX
                ? Optional.empty()
                : town(place -> place.word().startsWith(text), false))
        .or(() -> name(Meaning::beginsLike, false))
        .or(this::nearestTown)
        .or(this::nearestName);
  }

  private Optional<Meant> town(Predicate<WordTable.Known> condition, boolean guessed) {
    return known.stream()
        .filter(WordTable.Known::place)
        .filter(condition)
        .max(BUSIEST)
        .map(place -> new Meant.Town(place, guessed));
  }

  private Optional<Meant> nearestTown() {
    return known.stream()
        .filter(WordTable.Known::place)
        .filter(place -> isNearly(text, place.word()))
        .min(byLikeness(text))
        .map(place -> new Meant.Town(place, true));
  }

  private interface Likeness {
    boolean holds(String known, String typed);
  }

  private Optional<Meant> name(Likeness likeness, boolean guessed) {
    List<List<String>> alternatives = new ArrayList<>();
    for (String word : words) {
      List<String> matching =
          known.stream()
              .map(WordTable.Known::word)
              .filter(candidate -> likeness.holds(candidate, word))
              .distinct()
              .toList();
      if (matching.isEmpty()) {
        return Optional.empty();
      }
      alternatives.add(matching);
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(new Meant.Name(alternatives, guessed));
  }

  private Optional<Meant> nearestName() {
    List<List<String>> alternatives = new ArrayList<>();
    for (String word : words) {
      Optional<String> nearest =
          known.stream()
              .filter(candidate -> isNearly(word, candidate.word()))
              .min(byLikeness(word))
              .map(WordTable.Known::word);
      if (nearest.isEmpty()) {
        return Optional.empty();
      }
      alternatives.add(List.of(nearest.get()));
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(new Meant.Name(alternatives, true));
  }

  private static boolean beginsLike(String known, String typed) {
    return known.equals(typed) || (typed.length() >= SHORTEST_PREFIX && known.startsWith(typed));
  }

  // One slip in four letters; more where the word still sounds the same.
  private static boolean isNearly(String typed, String known) {
    boolean soundsAlike =
        !SearchWords.sound(typed).isEmpty()
            && (SearchWords.sound(typed).equals(SearchWords.sound(known))
                || SearchWords.otherSound(typed).equals(SearchWords.otherSound(known)));
    int slips = SearchWords.mistypedLetters(typed, known);
    return slips <= typed.length() / 4 || (soundsAlike && slips <= typed.length() / 2);
  }

  private static Comparator<WordTable.Known> byLikeness(String typed) {
    return Comparator.<WordTable.Known>comparingInt(
            known -> SearchWords.mistypedLetters(typed, known.word()))
        .thenComparing(BUSIEST.reversed());
  }
}
