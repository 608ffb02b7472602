package uk.nhs.portal.triage.pathways;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What people can come with, in the order of `topics.yaml`, and where in the body they look for
/// it.
///
/// @param synonyms words that mean the same wherever they stand, a list for each meaning
public record Topics(List<BodyArea> areas, List<Topic> all, List<List<String>> synonyms) {

  static final String FILE = "/uk/nhs/portal/triage/topics.yaml";

  public Topics {
    areas = List.copyOf(areas);
    all = List.copyOf(all);
    synonyms = List.copyOf(synonyms);
  }

  /// The topic that pathways call by that id.
  public Optional<Topic> find(String id) {
    return all.stream().filter(topic -> topic.id().equals(id)).findFirst();
  }

  /// Those of an area.
  public List<Topic> in(BodyArea area) {
    return all.stream().filter(topic -> topic.areas().contains(area.id())).toList();
  }

  /// Those whose ids are wanted, and the areas in which there are some.
  public Topics only(Set<String> ids) {
    List<Topic> some = all.stream().filter(topic -> ids.contains(topic.id())).toList();
    return new Topics(
        areas.stream()
            .filter(area -> some.stream().anyMatch(topic -> topic.areas().contains(area.id())))
            .toList(),
        some,
        synonyms);
  }

  /// As the file tells them.
  public static Topics read() {
    try (InputStream in = Objects.requireNonNull(Topics.class.getResourceAsStream(FILE))) {
      JsonNode file =
          YAMLMapper.builder()
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .build()
              .readTree(in);
      List<BodyArea> areas = new ArrayList<>();
      file.path("areas")
          .forEach(
              each -> areas.add(new BodyArea(text(each.path("area")), text(each.path("title")))));
      List<Topic> topics = new ArrayList<>();
      file.path("topics").forEach(each -> topics.add(topic(each)));
      List<List<String>> synonyms = new ArrayList<>();
      file.path("synonyms").forEach(each -> synonyms.add(texts(each)));
      return new Topics(areas, topics, synonyms);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Topic topic(JsonNode json) {
    return new Topic(
        text(json.path("topic")),
        text(json.path("title")),
        text(json.path("about")),
        texts(json.path("words")),
        texts(json.path("areas")));
  }

  private static List<String> texts(JsonNode json) {
    List<String> texts = new ArrayList<>();
    json.forEach(each -> texts.add(text(each)));
    return texts;
  }

  private static String text(JsonNode json) {
    String text = json.asString("");
    if (text.isBlank()) {
      throw new IllegalStateException("topics.yaml lacks a text");
    }
    return text.strip();
  }
}
