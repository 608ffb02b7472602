package uk.nhs.portal.performance.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.nhs.portal.performance.figures.FindSpans;
import uk.nhs.portal.performance.figures.PublishedSpan;
import uk.nhs.portal.performance.measures.Derivation;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.measures.MeasureVersion;

/// Which measures there are, and what each of them says.
@OpenDataController
class MeasureAnswers {

  private final FindMeasures measures;
  private final FindSpans spans;
  private final AskedFor asked;
  private final Addresses addresses;

  MeasureAnswers(FindMeasures measures, FindSpans spans, AskedFor asked, Addresses addresses) {
    this.measures = measures;
    this.spans = spans;
    this.asked = asked;
    this.addresses = addresses;
  }

  @GetMapping({Addresses.ROOT + "/measures", Addresses.ROOT + "/measures.{ending:csv|json}"})
  ResponseEntity<byte[]> all(HttpServletRequest request) {
    List<Measure> all = measures.all();
    Map<Integer, PublishedSpan> found = spans.of(all.stream().map(Measure::id).toList());
    List<MeasureFields.Covered> covered =
        all.stream()
            .map(measure -> new MeasureFields.Covered(measure, found.get(measure.id())))
            .toList();
    Instant changed =
        found.values().stream().map(PublishedSpan::lastChange).max(Instant::compareTo).orElse(null);
    String metadata = addresses.measures() + ".csv-metadata.json";
    OpenAnswer answer = OpenAnswer.of(changed).link(metadata, "describedby", Csvw.TYPE.toString());
    if (AnswerFormat.of(request) == AnswerFormat.CSV) {
      return answer.csv(MeasureFields.COVERED.csv(covered), "measures.csv");
    }
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    content.set(
        "measures",
        JsonNodeFactory.instance.arrayNode().addAll(covered.stream().map(this::inList).toList()));
    content.set(
        "links",
        JsonNodeFactory.instance
            .objectNode()
            .put("csv", addresses.measures() + ".csv")
            .put("metadata", metadata)
            .put("catalogue", addresses.catalogue())
            .put("openapi", addresses.openApi()));
    return answer.json(content);
  }

  private ObjectNode inList(MeasureFields.Covered covered) {
    return MeasureFields.COVERED.json(covered).put("href", addresses.measure(covered.measure()));
  }

  @GetMapping(Addresses.ROOT + "/measures.csv-metadata.json")
  ResponseEntity<byte[]> metadata() {
    return OpenAnswer.of(null)
        .json(
            new Csvw(addresses)
                .of(MeasureFields.COVERED, addresses.measures() + ".csv", "measures", null),
            Csvw.TYPE);
  }

  @GetMapping(Addresses.ROOT + "/measures/{code}")
  ResponseEntity<byte[]> one(HttpServletRequest request, @PathVariable String code) {
    Measure measure = asked.measure(code);
    List<MeasureVersion> versions = measures.versions(measure);
    PublishedSpan span = spans.of(measure.id()).orElse(null);
    MeasureFields.Covered covered = new MeasureFields.Covered(measure, span);
    OpenAnswer answer = OpenAnswer.of(changed(versions, span));
    if (AnswerFormat.of(request) == AnswerFormat.CSV) {
      return answer
          .link(addresses.measures() + ".csv-metadata.json", "describedby", Csvw.TYPE.toString())
          .csv(MeasureFields.COVERED.csv(List.of(covered)), measure.code() + ".csv");
    }
    ObjectNode content = MeasureFields.COVERED.json(covered);
    Derivation derivation = measure.derivation();
    content.set("derivation", MeasureFields.DERIVATION.jsonIfAny(derivation));
    content.set("versions", MeasureFields.VERSION.json(versions));
    content.set(
        "links",
        JsonNodeFactory.instance
            .objectNode()
            .put("self", addresses.measure(measure))
            .put("series", addresses.measure(measure) + "/series?organisation={ods}")
            .put("organisations", addresses.measure(measure) + "/organisations")
            .put("page", addresses.page(measure)));
    return answer
        .link(addresses.page(measure), "alternate", MediaType.TEXT_HTML_VALUE)
        .json(content);
  }

  /// The definition alone, as a file that could be taken for a definition again.
  @GetMapping(Addresses.ROOT + "/measures/{code}/definition")
  ResponseEntity<byte[]> definition(@PathVariable String code) {
    Measure measure = asked.measure(code);
    return OpenAnswer.of(null).json(MeasureFields.DEFINITION.json(measure));
  }

  private static Instant changed(List<MeasureVersion> versions, @Nullable PublishedSpan span) {
    Instant defined = versions.getFirst().definedAt();
    return span == null || span.lastChange().isBefore(defined) ? defined : span.lastChange();
  }
}
