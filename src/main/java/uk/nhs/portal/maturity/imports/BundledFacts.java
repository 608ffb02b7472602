package uk.nhs.portal.maturity.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.funding.Money;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.programmes.CoveredArea;
import uk.nhs.portal.maturity.programmes.NewParticipant;
import uk.nhs.portal.maturity.programmes.ParticipantRole;
import uk.nhs.portal.maturity.programmes.Programme;
import uk.nhs.portal.maturity.programmes.Strand;
import uk.nhs.portal.maturity.programmes.Target;

/// What `programmes.yaml` tells. A mistake there stops whatever reads it.
///
/// @param follows the code of a follower, and that of its exemplar
record BundledFacts(
    List<Programme> programmes,
    List<Strand> strands,
    List<ToldParticipant> participants,
    Map<OdsCode, OdsCode> follows,
    Map<OdsCode, String> namesToday,
    String nameSource) {

  static final String FILE = "programmes.yaml";

  static BundledFacts read() {
    String path = "/uk/nhs/portal/maturity/" + FILE;
    try (InputStream in = Objects.requireNonNull(BundledFacts.class.getResourceAsStream(path))) {
      return new Reader(
              YAMLMapper.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build()
                  .readTree(in))
          .all();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Reads the tree of the file.
  private static final class Reader {

    private final JsonNode file;
    private final List<Programme> programmes = new ArrayList<>();
    private final List<Strand> strands = new ArrayList<>();
    private final List<ToldParticipant> participants = new ArrayList<>();
    private final Map<OdsCode, OdsCode> follows = new LinkedHashMap<>();

    Reader(JsonNode file) {
      this.file = file;
    }

    BundledFacts all() {
      file.path("programmes").forEach(this::programme);
      Map<OdsCode, String> names = new LinkedHashMap<>();
      file.path("names-today")
          .properties()
          .forEach(each -> names.put(new OdsCode(each.getKey()), each.getValue().asString("")));
      return new BundledFacts(
          List.copyOf(programmes),
          List.copyOf(strands),
          List.copyOf(participants),
          Map.copyOf(follows),
          names,
          text(file.path("sources"), "register"));
    }

    private void programme(JsonNode json) {
      String slug = text(json, "programme");
      programmes.add(
          new Programme(
              slug,
              text(json, "name"),
              text(json, "about"),
              date(json, "began"),
              date(json, "ended"),
              source(json),
              0));
      int position = 0;
      for (JsonNode each : json.path("strands")) {
        strands.add(
            new Strand(
                slug,
                text(each, "strand"),
                text(each, "name"),
                date(each, "announced"),
                text(each, "about"),
                ++position,
                source(each)));
        each.path("participants").forEach(one -> participants.add(participant(slug, each, one)));
      }
    }

    private ToldParticipant participant(String programme, JsonNode strand, JsonNode json) {
      OdsCode code = json.has("code") ? new OdsCode(text(json, "code")) : null;
      if (json.has("follows") && code != null) {
        follows.put(code, new OdsCode(text(json, "follows")));
      }
      boolean own = json.has("role"); // money and target are those of the strand's own role
      JsonNode target = own ? json.path("target") : strand.path("target");
      LocalDate from = date(json, "from");
      return new ToldParticipant(
          new NewParticipant(
              programme,
              text(strand, "strand"),
              ParticipantRole.valueOf(text(own ? json : strand, "role")),
              code,
              text(json, "name"),
              from == null ? date(strand, "announced") : from,
              null,
              target.isMissingNode()
                  ? null
                  : new Target(
                      ModelCode.valueOf(text(target, "model")), target.path("stage").asInt()),
              json.has("note") ? text(json, "note") : "",
              source(strand)),
          json.has("today") ? new OdsCode(text(json, "today")) : code,
          date(json, "closed"),
          own || !strand.has("maximum") ? null : Money.of(text(strand, "maximum")).orElseThrow(),
          !own && strand.path("matched").asBoolean(false),
          strand.has("funding-period") ? "Over " + text(strand, "funding-period") : "",
          areas(strand, json));
    }

    private List<ToldParticipant.Area> areas(JsonNode strand, JsonNode json) {
      List<ToldParticipant.Area> areas = new ArrayList<>();
      for (JsonNode place : json.path("covers")) {
        areas.add(
            new ToldParticipant.Area(
                CoveredArea.Kind.PLACE, place.asString(""), null, source(strand)));
      }
      String geography = text(file.path("sources"), "geography");
      for (JsonNode each : json.path("areas")) {
        boolean region = each.has("region");
        areas.add(
            new ToldParticipant.Area(
                region ? CoveredArea.Kind.REGION : CoveredArea.Kind.ICB,
                text(each, region ? "region" : "icb"),
                text(each, "code"),
                geography));
      }
      return areas;
    }

    private String source(JsonNode json) {
      return text(file.path("sources"), text(json, "source"));
    }

    private static @Nullable LocalDate date(JsonNode json, String name) {
      return json.has(name) ? LocalDate.parse(text(json, name)) : null;
    }

    private static String text(JsonNode json, String name) {
      String text = json.path(name).asString("").strip();
      if (text.isEmpty()) {
        throw new IllegalStateException(FILE + " lacks " + name);
      }
      return text;
    }
  }
}
