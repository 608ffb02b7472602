package uk.nhs.portal.performance.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.performance.PerformanceLinks;
import uk.nhs.portal.performance.judgements.History;
import uk.nhs.portal.performance.measures.Measure;

/// Where the open data is, as whole addresses: an answer is often read far from here.
@Component
class Addresses {

  static final String ROOT = "/api/mynhs";

  private final String site;

  Addresses(@Value("${portal.public-url}") String publicUrl) {
    this.site = publicUrl.replaceFirst("/+$", "");
  }

  String measures() {
    return site + ROOT + "/measures";
  }

  String measure(Measure measure) {
    return measures() + "/" + encoded(measure.code().value());
  }

  /// @param ending such as `.csv`; may be empty
  String series(Measure measure, String ending, OdsCode organisation, History history) {
    return measure(measure)
        + "/series"
        + ending
        + "?organisation="
        + organisation.value()
        + (history == History.JOINED ? "&history=joined" : "");
  }

  String organisations(Measure measure, String ending, LocalDate period) {
    return measure(measure) + "/organisations" + ending + "?period=" + period;
  }

  String catalogue() {
    return site + ROOT + "/catalogue";
  }

  String openApi() {
    return site + "/api/openapi.json";
  }

  /// The page of a measure, for people.
  String page(Measure measure) {
    return site + PerformanceLinks.measure(measure.code().value());
  }

  /// The page about the open data, for people.
  String data() {
    return site + PerformanceLinks.data();
  }

  String site() {
    return site;
  }

  private static String encoded(String code) {
    return URLEncoder.encode(code, UTF_8);
  }
}
