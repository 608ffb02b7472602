package uk.nhs.portal.performance.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.performance.figures.FindSpans;
import uk.nhs.portal.performance.figures.PublishedSpan;
import uk.nhs.portal.performance.figures.ReportingOrganisation;
import uk.nhs.portal.performance.judgements.History;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.Measure;

/// What a person reads about the open data: the same addresses, parameters and fields that programs
/// are told of, and examples that work.
@Service
public class OpenDataGuide {

  private static final Words WORDS = Words.of(OpenDataGuide.class);

  private static final List<String> PROBLEMS =
      List.of(
          "organisation-missing",
          "organisation-code",
          "organisation",
          "measure",
          "period",
          "kind",
          "history",
          "format",
          "address",
          "read-only",
          "request",
          "too-many",
          "failed");

  private static final Map<String, List<Fields<?>>> FIELDS =
      Map.of(
          "measures", List.of(MeasureFields.COVERED),
          "series", List.of(PointFields.POINT, PointFields.LATEST),
          "organisations", List.of(ComparedFields.COMPARED, ComparedFields.FUNNEL));

  private final FindMeasures measures;
  private final FindSpans spans;
  private final Addresses addresses;

  OpenDataGuide(FindMeasures measures, FindSpans spans, Addresses addresses) {
    this.measures = measures;
    this.spans = spans;
    this.addresses = addresses;
  }

  /// Every address below the root of the site.
  public List<OpenAddress> addresses() {
    return OpenApiPaths.endpoints().stream()
        .map(each ->
            new OpenAddress(
                each.path(),
                WORDS.get("api.endpoint." + each.name()),
                each.alsoCsv(),
                each.parameters().stream()
                    .map(name -> new Described(name, WORDS.get("api.parameter." + name)))
                    .toList(),
                FIELDS.getOrDefault(each.name(), List.of()).stream()
                    .map(OpenDataGuide::described)
                    .toList()))
        .toList();
  }

  private static <T> DescribedFields described(Fields<T> fields) {
    return new DescribedFields(
        fields.name(),
        fields.all().stream()
            .map(field -> new Described(field.name(), fields.words(field)))
            .toList());
  }

  /// What can be wrong with a request; the name is the code at the end of the problem's type.
  public List<Problem> problems() {
    return PROBLEMS.stream()
        .map(code ->
            new Problem(
                code, WORDS.get("api.problem." + code), WORDS.get("api.problem." + code + ".do")))
        .toList();
  }

  /// Addresses with an answer, from the measure whose figures are newest. Two SQL statements.
  public List<Example> examples() {
    List<Measure> all = measures.all();
    Map<Integer, PublishedSpan> found = spans.of(all.stream().map(Measure::id).toList());
    Optional<PublishedSpan> newest =
        found.values().stream()
            .max(
                Comparator.comparing(PublishedSpan::to)
                    .thenComparing(PublishedSpan::measure, Comparator.reverseOrder()));
    return newest
        .flatMap(span ->
            all.stream()
                .filter(measure -> measure.id() == span.measure())
                .findFirst()
                .map(measure -> examples(measure, span.to())))
        .orElse(List.of(new Example(WORDS.get("api.table.measures"), here(addresses.measures()))));
  }

  private List<Example> examples(Measure measure, LocalDate latest) {
    return List.of(
        new Example(WORDS.get("api.table.measures"), here(addresses.measures())),
        new Example(
            WORDS.get("api.table.definition", measure.name()), here(addresses.measure(measure))),
        new Example(
            WORDS.get("api.table.england", measure.name()),
            here(addresses.series(measure, "", ReportingOrganisation.ENGLAND, History.BROKEN))),
        new Example(
            WORDS.get("api.example.csv", measure.name()),
            here(addresses.organisations(measure, ".csv", latest))),
        new Example(WORDS.get("api.endpoint.catalogue"), here(addresses.catalogue())));
  }

  private String here(String address) {
    return address.substring(addresses.site().length());
  }

  /// A name and what it stands for.
  public record Described(String name, String words) {}

  /// The fields of one kind of object.
  public record DescribedFields(String of, List<Described> fields) {}

  /// What may be asked for at one address.
  ///
  /// @param path with the measure's code in braces
  public record OpenAddress(
      String path,
      String words,
      boolean alsoCsv,
      List<Described> parameters,
      List<DescribedFields> fields) {}

  /// What can be wrong, and what to do then.
  public record Problem(String code, String title, String todo) {}

  /// An address to try out.
  public record Example(String words, String href) {}
}
