package uk.nhs.portal.performance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.nhs.portal.identity.signin.ServerTest;
import uk.nhs.portal.organisations.RealData;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.performance.PublishedFigures;
import uk.nhs.portal.performance.batches.BatchRemark;
import uk.nhs.portal.performance.imports.ImportPerformance;
import uk.nhs.portal.performance.imports.ImportWish;
import uk.nhs.portal.performance.intake.FigureImport;
import uk.nhs.portal.performance.intake.Publishing;
import uk.nhs.portal.performance.measures.Measure;

/// Every series whose expected results are known, imported from a file, comes out of the open data
/// as R computes it.
@ServerTest
class GoldenSeriesIT {

  private static final String ORGANISATION = "GOLD1";

  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  @Autowired private ImportPerformance imports;

  @Test
  void allSeriesAreEqualInMeanLimitsRuleTypeAndIcons() throws IOException {
    Path file = RealData.file("spc-golden/xmr_golden.json");
    JsonNode cases = JsonMapper.shared().readTree(Files.readString(file)).get("cases");
    PublishedFigures published = new PublishedFigures(context);
    published.organisation(ORGANISATION, "Golden Trust", "TRUST");
    ApiOverHttp api = new ApiOverHttp(port);
    for (JsonNode expected : cases.values()) {
      String code = "golden-" + expected.get("id").asString().toLowerCase(Locale.ROOT);
      publish(published, code, expected);
      same(
          code,
          expected,
          api.json("/api/mynhs/measures/" + code + "/series?organisation=" + ORGANISATION));
    }
    assertThat(cases.size()).isEqualTo(63);
  }

  private void publish(PublishedFigures published, String code, JsonNode expected) {
    JsonNode options = expected.get("options");
    ObjectNode definition =
        JsonMapper.shared()
            .createObjectNode()
            .put("code", code)
            .put("name", expected.get("description").asString())
            .put("definition", "Made up for a test")
            .put("unit", "")
            .put("polarity", options.get("improvement_direction").asString())
            .put("suppressBelow", 0);
    definition.set("target", options.get("target"));
    definition.set("rebase", options.get("rebase"));
    definition.set("fixAfter", options.get("fix_after_n_points"));
    definition.set("screenOutliers", options.get("screen_outliers"));
    Measure measure = published.measure(code, definition.toString());
    StringBuilder csv = new StringBuilder("period,organisation,numerator,denominator,value\n");
    for (JsonNode point : expected.get("points").values()) {
      csv.append(point.get("date").asString())
          .append(",")
          .append(ORGANISATION)
          .append(",,,")
          .append(point.get("value").asDouble())
          .append("\n");
    }
    byte[] file = csv.toString().getBytes(StandardCharsets.UTF_8);
    List<BatchRemark> remarks = new ArrayList<>();
    assertThat(
            imports.run(
                new ImportFile(code + ".csv", () -> new ByteArrayInputStream(file)),
                new ImportWish(measure.code(), false, false, null, new Publishing.AtOnce()),
                remarks::add))
        .as("remarks: %s", remarks)
        .isInstanceOf(FigureImport.Imported.class);
  }

  private static void same(String code, JsonNode expected, JsonNode answer) {
    JsonNode points = answer.get("points");
    assertThat(points.size()).as(code).isEqualTo(expected.get("points").size());
    for (int i = 0; i < points.size(); i++) {
      JsonNode point = points.get(i);
      JsonNode right = expected.get("points").get(i);
      String at = code + " " + right.get("date");
      assertThat(point.get("period")).as(at).isEqualTo(right.get("date"));
      assertThat(point.get("value").asDouble()).as(at).isEqualTo(right.get("value").asDouble());
      close(at + " mean", point.get("mean"), right.get("mean"));
      // where R finds no number, because nothing varies, the limits are the mean
      close(at + " lpl", point.get("lpl"), right.get(right.get("lpl").isNull() ? "mean" : "lpl"));
      close(at + " upl", point.get("upl"), right.get(right.get("upl").isNull() ? "mean" : "upl"));
      assertThat(point.get("specialCause")).as(at).isEqualTo(right.get("special_cause_type"));
      assertThat(point.get("pointType")).as(at).isEqualTo(right.get("point_type"));
      assertThat(point.get("rebaseGroup").asInt())
          .as(at)
          .isEqualTo(right.get("rebase_group").asInt());
    }
    JsonNode latest = expected.get("latest");
    assertThat(answer.at("/latest/variation")).as(code).isEqualTo(latest.get("variation_icon"));
    assertThat(answer.at("/latest/assurance")).as(code).isEqualTo(latest.get("assurance_icon"));
  }

  /// The expected numbers are written with 13 digits.
  private static void close(String what, JsonNode number, JsonNode right) {
    double size = Math.max(1, Math.abs(right.asDouble()));
    assertThat(number.asDouble()).as(what).isCloseTo(right.asDouble(), within(1e-11 * size));
  }
}
