package uk.nhs.portal.performance.api;

import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import uk.nhs.portal.performance.figures.FindSpans;
import uk.nhs.portal.performance.figures.PublishedSpan;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.Measure;

/// What describes the open data to programs: the catalogue of data sets, and the OpenAPI document.
@OpenDataController
class CatalogueAnswers {

  private static final MediaType JSON_LD = MediaType.parseMediaType("application/ld+json");

  private final FindMeasures measures;
  private final FindSpans spans;
  private final Addresses addresses;

  CatalogueAnswers(FindMeasures measures, FindSpans spans, Addresses addresses) {
    this.measures = measures;
    this.spans = spans;
    this.addresses = addresses;
  }

  @GetMapping({Addresses.ROOT + "/catalogue", Addresses.ROOT + "/catalogue.jsonld"})
  ResponseEntity<byte[]> catalogue() {
    List<Measure> all = measures.all();
    Map<Integer, PublishedSpan> found = spans.of(all.stream().map(Measure::id).toList());
    return OpenAnswer.of(null)
        .json(
            new DcatCatalogue(addresses)
                .of(
                    all.stream()
                        .map(each -> new MeasureFields.Covered(each, found.get(each.id())))
                        .toList()),
            JSON_LD);
  }

  @GetMapping("/api/openapi.json")
  ResponseEntity<byte[]> openApi() {
    return OpenAnswer.of(null).json(new OpenApiDocument(addresses).document());
  }
}
