package uk.nhs.portal.triage.pathways;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import uk.nhs.portal.questionnaires.Population;
import uk.nhs.portal.questionnaires.format.ReadPopulations;

/// For whom each topic is, so that its pathways together leave nobody of them alone. A topic of
/// which nothing is said is for everybody.
record TopicPopulations(Map<String, Population> byTopic) {

  TopicPopulations {
    byTopic = Map.copyOf(byTopic);
  }

  /// As the file of topics says on purpose.
  static TopicPopulations read() {
    try (InputStream in =
        Objects.requireNonNull(TopicPopulations.class.getResourceAsStream(Topics.FILE))) {
      return new TopicPopulations(
          ReadPopulations.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
