package uk.nhs.portal.performance.api;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.performance.figures.PublishedSpan;
import uk.nhs.portal.performance.figures.ReportingOrganisation;
import uk.nhs.portal.performance.judgements.History;
import uk.nhs.portal.performance.measures.Frequency;
import uk.nhs.portal.performance.measures.Measure;

/// The measures as a catalogue of data sets that other catalogues read (DCAT-AP 3, as JSON-LD). A
/// measure without public figures is no data set yet.
record DcatCatalogue(Addresses addresses) {

  private static final Words WORDS = Words.of(DcatCatalogue.class);
  private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
  private static final String IANA = "https://www.iana.org/assignments/media-types/";

  ObjectNode of(Iterable<MeasureFields.Covered> measures) {
    ObjectNode catalogue = JsonNodeFactory.instance.objectNode();
    catalogue.set("@context", context());
    catalogue
        .put("@id", addresses.catalogue())
        .put("@type", "dcat:Catalog")
        .put("dct:title", WORDS.get("api.catalogue"))
        .put("dct:description", WORDS.get("api.catalogue.is"));
    catalogue.set("dct:publisher", agent(WORDS.get("api.publisher")));
    catalogue.set("dct:license", id(Licence.OPEN_GOVERNMENT));
    catalogue.set("dct:language", id(AUTHORITY + "language/ENG"));
    catalogue.set("foaf:homepage", id(addresses.data()));
    ArrayNode datasets = catalogue.putArray("dcat:dataset");
    for (MeasureFields.Covered each : measures) {
      PublishedSpan span = each.span();
      if (span != null) {
        datasets.add(dataset(each.measure(), span));
      }
    }
    return catalogue;
  }

  private static ObjectNode context() {
    ObjectNode context =
        JsonNodeFactory.instance
            .objectNode()
            .put("dcat", "http://www.w3.org/ns/dcat#")
            .put("dct", "http://purl.org/dc/terms/")
            .put("foaf", "http://xmlns.com/foaf/0.1/")
            .put("spdx", "http://spdx.org/rdf/terms#")
            .put("xsd", "http://www.w3.org/2001/XMLSchema#");
    typed(context, "dct:issued", "xsd:dateTime");
    typed(context, "dct:modified", "xsd:dateTime");
    typed(context, "dcat:startDate", "xsd:date");
    typed(context, "dcat:endDate", "xsd:date");
    typed(context, "dcat:byteSize", "xsd:nonNegativeInteger");
    typed(context, "spdx:checksumValue", "xsd:hexBinary");
    return context;
  }

  private static void typed(ObjectNode context, String term, String type) {
    context.putObject(term).put("@id", term).put("@type", type);
  }

  private ObjectNode dataset(Measure measure, PublishedSpan span) {
    ObjectNode dataset = JsonNodeFactory.instance.objectNode();
    dataset
        .put("@id", addresses.measure(measure))
        .put("@type", "dcat:Dataset")
        .put("dct:identifier", measure.code().value())
        .put("dct:title", measure.name())
        .put("dct:description", description(measure))
        .put("dct:issued", span.firstPublic().toString())
        .put("dct:modified", span.lastChange().toString());
    dataset.set("dct:publisher", agent(publisher(measure)));
    dataset.set("dct:license", id(Licence.of(measure)));
    dataset.set(
        "dct:accrualPeriodicity", id(AUTHORITY + "frequency/" + often(measure.frequency())));
    dataset
        .putObject("dct:temporal")
        .put("@type", "dct:PeriodOfTime")
        .put("dcat:startDate", span.from().toString())
        .put("dcat:endDate", measure.frequency().next(span.to()).minusDays(1).toString());
    dataset.set(
        "dct:spatial",
        id(
            "http://statistics.data.gov.uk/id/statistical-geography/"
                + ReportingOrganisation.ENGLAND.value()));
    dataset.set("dcat:landingPage", id(addresses.page(measure)));
    if (!measure.domain().isEmpty()) {
      dataset.putArray("dcat:keyword").add(measure.domain());
    }
    ArrayNode distributions = dataset.putArray("dcat:distribution");
    for (String ending : new String[] {".json", ".csv"}) {
      distributions.add(
          distribution(
              "api.table.organisations",
              measure,
              addresses.organisations(measure, ending, span.to()),
              ending));
      distributions.add(
          distribution(
              "api.table.england",
              measure,
              addresses.series(measure, ending, ReportingOrganisation.ENGLAND, History.BROKEN),
              ending));
    }
    distributions.add(definition(measure));
    return dataset;
  }

  private static ObjectNode distribution(
      String title, Measure measure, String address, String ending) {
    ObjectNode distribution =
        JsonNodeFactory.instance
            .objectNode()
            .put("@type", "dcat:Distribution")
            .put("dct:title", WORDS.get(title, measure.name()));
    distribution.set("dcat:accessURL", id(address));
    distribution.set("dcat:downloadURL", id(address));
    distribution.set(
        "dcat:mediaType", id(IANA + (ending.equals(".csv") ? "text/csv" : "application/json")));
    distribution.set("dct:license", id(Licence.of(measure)));
    return distribution;
  }

  /// The definition is the one part that does not depend on when it is asked for.
  private ObjectNode definition(Measure measure) {
    ObjectNode distribution =
        distribution(
            "api.table.definition", measure, addresses.measure(measure) + "/definition", ".json");
    byte[] content =
        MeasureFields.DEFINITION.json(measure).toString().getBytes(StandardCharsets.UTF_8);
    distribution.put("dcat:byteSize", content.length);
    ObjectNode checksum = distribution.putObject("spdx:checksum");
    checksum.put("@type", "spdx:Checksum").put("spdx:checksumValue", OpenAnswer.sha256(content));
    checksum.set("spdx:algorithm", id("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"));
    return distribution;
  }

  private static String description(Measure measure) {
    return measure.sheet().definition().isEmpty() ? measure.name() : measure.sheet().definition();
  }

  private static String publisher(Measure measure) {
    return measure.sheet().source().isEmpty()
        ? WORDS.get("api.publisher")
        : measure.sheet().source();
  }

  private static String often(Frequency frequency) {
    return switch (frequency) {
      case DAY -> "DAILY";
      case WEEK -> "WEEKLY";
      case MONTH -> "MONTHLY";
      case QUARTER -> "QUARTERLY";
      case YEAR, FINANCIAL_YEAR -> "ANNUAL";
    };
  }

  private static ObjectNode agent(String name) {
    return JsonNodeFactory.instance.objectNode().put("@type", "foaf:Agent").put("foaf:name", name);
  }

  private static ObjectNode id(String address) {
    return JsonNodeFactory.instance.objectNode().put("@id", address);
  }
}
