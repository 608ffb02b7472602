package uk.nhs.portal.performance.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.nhs.portal.performance.figures.FindSpans;
import uk.nhs.portal.performance.figures.PublishedSpan;
import uk.nhs.portal.performance.figures.ReadFigures;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.judgements.JudgeComparison;
import uk.nhs.portal.performance.judgements.JudgedComparison;
import uk.nhs.portal.performance.judgements.Placed;
import uk.nhs.portal.performance.measures.Measure;

/// All organisations of one period, compared with England and with each other.
@OpenDataController
class ComparisonAnswers {

  private static final String ORGANISATIONS = Addresses.ROOT + "/measures/{code}/organisations";

  private final AskedFor asked;
  private final ReadFigures figures;
  private final FindSpans spans;
  private final JudgeComparison judge;
  private final Addresses addresses;

  ComparisonAnswers(
      AskedFor asked,
      ReadFigures figures,
      FindSpans spans,
      JudgeComparison judge,
      Addresses addresses) {
    this.asked = asked;
    this.figures = figures;
    this.spans = spans;
    this.judge = judge;
    this.addresses = addresses;
  }

  @GetMapping({ORGANISATIONS, ORGANISATIONS + ".csv", ORGANISATIONS + ".json"})
  ResponseEntity<byte[]> organisations(
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(required = false) @Nullable String kind) {
    Optional<LocalDate> day = Optional.ofNullable(period).map(ComparisonAnswers::day);
    Optional<ReportingKind> only = Optional.ofNullable(kind).map(ComparisonAnswers::kind);
    Measure measure = asked.measure(code);
    PublishedSpan span = spans.of(measure.id()).orElse(null);
    LocalDate shown = day.orElse(span == null ? null : span.to());
    JudgedComparison compared = compared(measure, shown);
    List<Placed> rows =
        Stream.concat(Stream.ofNullable(compared.england()), compared.placed().stream())
            .filter(row -> only.isEmpty() || row.organisation().kind() == only.get())
            .toList();
    String metadata = metadata(measure, shown);
    OpenAnswer answer =
        OpenAnswer.of(span == null ? null : span.lastChange())
            .link(metadata, "describedby", Csvw.TYPE.toString());
    if (AnswerFormat.of(request) == AnswerFormat.CSV) {
      return answer.csv(
          ComparedFields.COMPARED.csv(rows),
          measure.code() + (shown == null ? "" : "-" + shown) + ".csv");
    }
    return answer
        .link(addresses.page(measure), "alternate", MediaType.TEXT_HTML_VALUE)
        .json(content(measure, shown, compared, rows, metadata));
  }

  private JudgedComparison compared(Measure measure, @Nullable LocalDate period) {
    return period == null
        ? new JudgedComparison(measure, null, List.of(), Map.of())
        : judge.of(
            measure, figures.comparison(measure.id(), period, figures.releases(measure.id())));
  }

  private ObjectNode content(
      Measure measure,
      @Nullable LocalDate period,
      JudgedComparison compared,
      List<Placed> rows,
      String metadata) {
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    content.set("measure", MeasureFields.HEAD.json(measure));
    content.put("period", period == null ? null : period.toString());
    content.set("england", ComparedFields.COMPARED.jsonIfAny(compared.england()));
    content.set(
        "funnels",
        ComparedFields.FUNNEL.json(
            compared.funnels().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each ->
                    new ComparedFields.FunnelOf(
                        OrganisationFields.word(each.getKey()),
                        each.getValue(),
                        measure.unit().multiplier()))
                .toList()));
    content.set(
        "organisations",
        ComparedFields.COMPARED.json(
            rows.stream().filter(row -> !row.organisation().isEngland()).toList()));
    content.put("licence", Licence.of(measure));
    ObjectNode links =
        JsonNodeFactory.instance
            .objectNode()
            .put("metadata", metadata)
            .put("measure", addresses.measure(measure))
            .put("page", addresses.page(measure));
    if (period != null) {
      links.put("self", addresses.organisations(measure, "", period));
      links.put("csv", addresses.organisations(measure, ".csv", period));
    }
    content.set("links", links);
    return content;
  }

  @GetMapping(ORGANISATIONS + ".csv-metadata.json")
  ResponseEntity<byte[]> metadata(
      @PathVariable String code, @RequestParam(required = false) @Nullable String period) {
    Measure measure = asked.measure(code);
    String csv =
        period == null
            ? addresses.measure(measure) + "/organisations.csv"
            : addresses.organisations(measure, ".csv", day(period));
    return OpenAnswer.of(null)
        .json(
            new Csvw(addresses).of(ComparedFields.COMPARED, csv, "organisations", measure),
            Csvw.TYPE);
  }

  private String metadata(Measure measure, @Nullable LocalDate period) {
    return period == null
        ? addresses.measure(measure) + "/organisations.csv-metadata.json"
        : addresses.organisations(measure, ".csv-metadata.json", period);
  }

  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeParseException _) {
      throw OpenDataProblem.badRequest("period");
    }
  }

  private static ReportingKind kind(String typed) {
    try {
      return ReportingKind.valueOf(typed.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException _) {
      throw OpenDataProblem.badRequest("kind");
    }
  }
}
