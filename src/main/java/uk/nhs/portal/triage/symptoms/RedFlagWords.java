package uk.nhs.portal.triage.symptoms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.nhs.portal.questionnaires.Phrases;

/// Words that tell of an emergency, from `red-flag-words.yaml`.
///
/// They are looked for as the questionnaires look into texts: whole words, whatever the case, the
/// apostrophes and what stands between them. Who is shown the emergency page for nothing can go
/// back; who is not shown it may die, so the list prefers the first.
public final class RedFlagWords {

  private static final String FILE = "/uk/nhs/portal/triage/red-flag-words.yaml";
  private static final Map<RedFlag, Phrases> KNOWN = read();

  private RedFlagWords() {}

  /// The first emergency that the words tell of.
  public static Optional<RedFlag> in(String words) {
    return KNOWN.entrySet().stream()
        .filter(entry -> entry.getValue().occurIn(words))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Map<RedFlag, Phrases> read() {
    Map<RedFlag, Phrases> known = new EnumMap<>(RedFlag.class);
    try (InputStream in = Objects.requireNonNull(RedFlagWords.class.getResourceAsStream(FILE))) {
      for (Map.Entry<String, JsonNode> list :
          new YAMLMapper().readTree(in).required("phrases").properties()) {
        List<String> phrases = new ArrayList<>();
        list.getValue().forEach(phrase -> phrases.add(phrase.asString()));
        known.put(RedFlag.valueOf(list.getKey().toUpperCase(Locale.ROOT)), new Phrases(phrases));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    if (!known.keySet().equals(Set.of(RedFlag.values()))) {
      throw new IllegalStateException("every red flag has words");
    }
    return known;
  }
}
