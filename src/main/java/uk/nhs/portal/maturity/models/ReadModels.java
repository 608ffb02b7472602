package uk.nhs.portal.maturity.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.nhs.portal.maturity.models.Criterion.Kind;

/// What `models.yaml` says. A text that is missing there stops the portal at its start.
record ReadModels(List<MaturityModel> models, List<PublishedCount> published) {

  private static final String FILE = "/uk/nhs/portal/maturity/models.yaml";

  static ReadModels fromFile() {
    try (InputStream in = Objects.requireNonNull(ReadModels.class.getResourceAsStream(FILE))) {
      JsonNode file =
          YAMLMapper.builder()
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .build()
              .readTree(in);
      List<MaturityModel> models = new ArrayList<>();
      file.path("models").forEach(each -> models.add(model(each)));
      List<PublishedCount> published = new ArrayList<>();
      file.path("published").forEach(each -> published.add(published(each)));
      return new ReadModels(List.copyOf(models), List.copyOf(published));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static MaturityModel model(JsonNode json) {
    ModelCode code = ModelCode.valueOf(text(json, "model"));
    List<Edition> editions = new ArrayList<>();
    json.path("editions").forEach(each -> editions.add(edition(code, each)));
    return new MaturityModel(
        code,
        text(json, "name"),
        text(json, "about"),
        texts(json.path("judged-for")),
        texts(json.path("rules")),
        editions);
  }

  private static Edition edition(ModelCode model, JsonNode json) {
    String id = text(json, "edition");
    List<Stage> stages = new ArrayList<>();
    json.path("stages").forEach(each -> stages.add(stage(id, each)));
    return new Edition(
        model,
        id,
        text(json, "name"),
        LocalDate.parse(text(json, "from")),
        json.has("until") ? LocalDate.parse(text(json, "until")) : null,
        text(json, "note"),
        stages,
        texts(json.path("sources")));
  }

  private static Stage stage(String edition, JsonNode json) {
    int number = json.path("stage").asInt();
    List<Criterion> criteria = new ArrayList<>();
    List<String> thresholds = json.has("threshold") ? List.of(text(json, "threshold")) : List.of();
    add(criteria, edition, number, Kind.CAPABILITY, texts(json.path("needs")));
    add(criteria, edition, number, Kind.THRESHOLD, thresholds);
    add(criteria, edition, number, Kind.SECURITY, texts(json.path("security")));
    return new Stage(
        number,
        text(json, "name"),
        criteria,
        json.path("on-site").asBoolean(false),
        json.path("valid-years").asInt(0),
        Confidence.valueOf(text(json, "confidence").toUpperCase(Locale.ROOT).replace('-', '_')));
  }

  private static void add(
      List<Criterion> criteria, String edition, int stage, Kind kind, List<String> texts) {
    texts.forEach(text ->
        criteria.add(
            new Criterion(edition + "-" + stage + "-" + (criteria.size() + 1), kind, text)));
  }

  private static PublishedCount published(JsonNode json) {
    return new PublishedCount(
        json.has("group") ? Integer.valueOf(json.path("group").asInt()) : null,
        text(json, "when"),
        text(json, "trusts"),
        json.has("note") ? text(json, "note") : "",
        text(json, "source"));
  }

  private static List<String> texts(JsonNode json) {
    List<String> texts = new ArrayList<>();
    json.forEach(each -> texts.add(each.asString("").strip()));
    return texts;
  }

  private static String text(JsonNode json, String name) {
    String text = json.path(name).asString("").strip();
    if (text.isEmpty()) {
      throw new IllegalStateException("models.yaml lacks " + name);
    }
    return text;
  }
}
