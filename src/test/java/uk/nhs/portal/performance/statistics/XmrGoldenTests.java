package uk.nhs.portal.performance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.nhs.portal.organisations.RealData;

/// 63 series and what the R functions of NHSRplotthedots 0.2.2 found in them.
class XmrGoldenTests {

  private static final double EXACT = 1e-9;
  private static final List<JsonNode> CASES = new ArrayList<>();

  @BeforeAll
  static void read() {
    JsonNode file =
        JsonMapper.shared().readTree(RealData.file("spc-golden/xmr_golden.json").toFile());
    file.get("cases").forEach(CASES::add);
    assertThat(CASES).hasSize(63);
  }

  @Test
  void everyPointHasTheMeanAndTheLimitsOfTheOriginal() {
    everyPoint((soft, point, expected) -> {
      soft.assertThat(point.mean()).isCloseTo(expected.get("mean").asDouble(), near(expected));
      // of a constant series the original has no limits: they are the mean
      soft.assertThat(point.lpl()).isCloseTo(number(expected, "lpl", "mean"), near(expected));
      soft.assertThat(point.upl()).isCloseTo(number(expected, "upl", "mean"), near(expected));
      soft.assertThat(point.outsideLimits())
          .isEqualTo(expected.get("outside_limits").asBoolean(false));
      soft.assertThat(point.closeToLimits())
          .isEqualTo(expected.get("close_to_limits").asBoolean(false));
      soft.assertThat(point.relativeToMean()).isEqualTo(expected.get("relative_to_mean").asInt());
    });
  }

  @Test
  void everyPointHasTheRuleAndTheTypeOfTheOriginal() {
    everyPoint((soft, point, expected) -> {
      soft.assertThat(point.specialCause().word())
          .isEqualTo(expected.get("special_cause_type").asString());
      soft.assertThat(point.pointType().word()).isEqualTo(expected.get("point_type").asString());
    });
  }

  @Test
  void everyPointHasTheGroupAndTheWarningOfTheOriginal() {
    everyPoint((soft, point, expected) -> {
      soft.assertThat(point.period()).isEqualTo(expected.get("date").asString());
      soft.assertThat(point.rebaseGroup()).isEqualTo(expected.get("rebase_group").asInt());
      soft.assertThat(point.shortGroupWarning())
          .isEqualTo(expected.get("short_group_warning").asBoolean());
    });
  }

  @Test
  void theLatestIconsAreThoseOfTheOriginal() {
    SoftAssertions.assertSoftly(soft ->
        CASES.forEach(original -> {
          JsonNode expected = original.get("latest");
          Xmr.Group latest = judged(original).latest().orElseThrow();
          soft.assertThat(latest.variation().word())
              .as(name(original))
              .isEqualTo(expected.get("variation_icon").asString());
          Assurance assurance = latest.assurance();
          soft.assertThat(assurance == null ? null : assurance.word())
              .as(name(original))
              .isEqualTo(expected.get("assurance_icon").asStringOpt().orElse(null));
          soft.assertThat(assurance == null ? null : assurance.type())
              .as(name(original))
              .isEqualTo(expected.get("assurance_type").asStringOpt().orElse(null));
        }));
  }

  private interface Check {
    void of(SoftAssertions soft, Xmr.Point point, JsonNode expected);
  }

  private static void everyPoint(Check check) {
    SoftAssertions.assertSoftly(soft -> {
      for (JsonNode original : CASES) {
        List<Xmr.Point> points = judged(original).points();
        soft.assertThat(points).as(name(original)).hasSize(original.get("points").size());
        for (int i = 0; i < points.size(); i++) {
          check.of(soft, points.get(i), original.get("points").get(i));
        }
      }
    });
  }

  private static Xmr judged(JsonNode original) {
    List<Observation> observations = new ArrayList<>();
    original
        .get("points")
        .forEach(point ->
            observations.add(
                new Observation(
                    LocalDate.parse(point.get("date").asString()), point.get("value").asDouble())));
    return Xmr.of(observations, options(original.get("options")));
  }

  private static Xmr.Options options(JsonNode options) {
    List<LocalDate> rebase = new ArrayList<>();
    options.get("rebase").forEach(day -> rebase.add(LocalDate.parse(day.asString())));
    return new Xmr.Options(
        Polarity.valueOf(options.get("improvement_direction").asString().toUpperCase(Locale.ROOT)),
        options.get("target").isNull() ? null : options.get("target").asDouble(),
        rebase,
        options.get("fix_after_n_points").isNull()
            ? null
            : (Integer) options.get("fix_after_n_points").asInt(),
        options.get("screen_outliers").asBoolean());
  }

  private static double number(JsonNode point, String field, String otherwise) {
    return point.get(point.get(field).isNull() ? otherwise : field).asDouble();
  }

  private static String name(JsonNode original) {
    return original.get("id").asString();
  }

  /// The file has 16 digits at most, so that large numbers are rounded.
  private static org.assertj.core.data.Offset<Double> near(JsonNode expected) {
    return within(EXACT * Math.max(1, Math.abs(expected.get("mean").asDouble())));
  }
}
