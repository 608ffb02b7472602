package uk.nhs.portal.performance.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.successions.FindSuccessions;
import uk.nhs.portal.performance.figures.FindSpans;
import uk.nhs.portal.performance.figures.PublishedSpan;
import uk.nhs.portal.performance.figures.ReportingOrganisation;
import uk.nhs.portal.performance.judgements.History;
import uk.nhs.portal.performance.judgements.JudgedFigure;
import uk.nhs.portal.performance.judgements.OrganisationSeries;
import uk.nhs.portal.performance.judgements.SeriesOf;
import uk.nhs.portal.performance.measures.Measure;

/// The figures of one organisation over time, judged by statistical process control.
@OpenDataController
class SeriesAnswers {

  private static final String SERIES = Addresses.ROOT + "/measures/{code}/series";

  private final AskedFor asked;
  private final SeriesOf series;
  private final FindSpans spans;
  private final FindSuccessions successions;
  private final Addresses addresses;

  SeriesAnswers(
      AskedFor asked,
      SeriesOf series,
      FindSpans spans,
      FindSuccessions successions,
      Addresses addresses) {
    this.asked = asked;
    this.series = series;
    this.spans = spans;
    this.successions = successions;
    this.addresses = addresses;
  }

  @GetMapping({SERIES, SERIES + ".csv", SERIES + ".json"})
  ResponseEntity<byte[]> series(
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam(required = false) @Nullable String organisation,
      @RequestParam(required = false) @Nullable String history) {
    OdsCode ods = AskedFor.organisation(organisation);
    History read = AskedFor.history(history);
    Measure measure = asked.measure(code);
    Optional<OrganisationSeries> found = series.of(measure, ods, read);
    Instant changed = spans.of(measure.id()).map(PublishedSpan::lastChange).orElse(null);
    ReportingOrganisation who =
        found.map(OrganisationSeries::organisation).orElseGet(() -> asked.known(ods));
    List<JudgedFigure> points = found.map(each -> each.judged().figures()).orElse(List.of());
    String metadata = addresses.series(measure, ".csv-metadata.json", ods, read);
    OpenAnswer answer = OpenAnswer.of(changed).link(metadata, "describedby", Csvw.TYPE.toString());
    if (AnswerFormat.of(request) == AnswerFormat.CSV) {
      return answer.csv(PointFields.POINT.csv(points), measure.code() + "-" + ods + ".csv");
    }
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    content.set("measure", MeasureFields.HEAD.json(measure));
    content.set("organisation", OrganisationFields.ALL.json(who));
    content.set("today", today(measure, ods, read));
    content.put("history", read.word());
    content.set(
        "mergers",
        OrganisationFields.MERGER.json(found.map(OrganisationSeries::mergers).orElse(List.of())));
    content.set("points", PointFields.POINT.json(points));
    content.set(
        "latest",
        PointFields.LATEST.jsonIfAny(found.map(each -> each.judged().latest()).orElse(null)));
    content.put("licence", Licence.of(measure));
    content.set("links", links(measure, ods, read, metadata));
    return answer
        .link(
            addresses.page(measure) + "?organisation=" + ods,
            "alternate",
            MediaType.TEXT_HTML_VALUE)
        .json(content);
  }

  /// Where the organisation's code of today is another one, that one's series.
  private @Nullable ObjectNode today(Measure measure, OdsCode ods, History read) {
    OdsCode today = successions.today(ods);
    return today.equals(ods)
        ? null
        : JsonNodeFactory.instance
            .objectNode()
            .put("code", today.value())
            .put("href", addresses.series(measure, "", today, read));
  }

  private ObjectNode links(Measure measure, OdsCode ods, History read, String metadata) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("self", addresses.series(measure, "", ods, read))
        .put("csv", addresses.series(measure, ".csv", ods, read))
        .put("metadata", metadata)
        .put("measure", addresses.measure(measure))
        .put("page", addresses.page(measure) + "?organisation=" + ods);
  }

  @GetMapping(SERIES + ".csv-metadata.json")
  ResponseEntity<byte[]> metadata(
      @PathVariable String code,
      @RequestParam(required = false) @Nullable String organisation,
      @RequestParam(required = false) @Nullable String history) {
    OdsCode ods = AskedFor.organisation(organisation);
    History read = AskedFor.history(history);
    Measure measure = asked.measure(code);
    asked.known(ods);
    return OpenAnswer.of(null)
        .json(
            new Csvw(addresses)
                .of(
                    PointFields.POINT,
                    addresses.series(measure, ".csv", ods, read),
                    "series",
                    measure),
            Csvw.TYPE);
  }
}
