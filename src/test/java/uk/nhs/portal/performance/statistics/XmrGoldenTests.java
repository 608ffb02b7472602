package uk.nhs.portal.performance.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.nhs.portal.organisations.RealData;

/// 63 series and what the R functions of NHSRplotthedots 0.2.2 found in them.
class XmrGoldenTests {

  private static final double EXACT = 1e-9;
  private final List<JsonNode> cases = new ArrayList<>();

  @BeforeEach
  void read() {
    JsonNode file =
        JsonMapper.shared().readTree(RealData.file("spc-golden/xmr_golden.json").toFile());
    file.get("cases").forEach(cases::add);
    assertThat(cases).hasSize(63);
  }

  @Test
  void everyPointHasTheMeanAndTheLimitsOfTheOriginal() {
    assertThat(
            differences((point, expected) ->
                isNear(point.mean(), expected, "mean")
                    && isNear(point.lpl(), expected, "lpl")
                    && isNear(point.upl(), expected, "upl")))
        .isEmpty();
  }

  @Test
  void everyPointLiesWhereTheOriginalSaysIt() {
    assertThat(
            differences((point, expected) ->
                point.outsideLimits() == expected.get("outside_limits").asBoolean(false)
                    && point.closeToLimits() == expected.get("close_to_limits").asBoolean(false)
                    && point.relativeToMean() == expected.get("relative_to_mean").asInt()))
        .isEmpty();
  }

  @Test
  void everyPointHasTheRuleAndTheTypeOfTheOriginal() {
    assertThat(
            differences((point, expected) ->
                point.specialCause().word().equals(text(expected, "special_cause_type"))
                    && point.pointType().word().equals(text(expected, "point_type"))))
        .isEmpty();
  }

  @Test
  void everyPointHasTheGroupAndTheWarningOfTheOriginal() {
    assertThat(
            differences((point, expected) ->
                point.period().toString().equals(text(expected, "date"))
                    && point.rebaseGroup() == expected.get("rebase_group").asInt()
                    && point.shortGroupWarning()
                        == expected.get("short_group_warning").asBoolean()))
        .isEmpty();
  }

  @Test
  void theLatestIconsAreThoseOfTheOriginal() {
    for (JsonNode original : cases) {
      JsonNode expected = original.get("latest");
      Xmr.Group latest = judged(original).latest().orElseThrow();
      Assurance assurance = latest.assurance();
      assertThat(latest.variation().word())
          .as(text(original, "id"))
          .isEqualTo(text(expected, "variation_icon"));
      assertThat(assurance == null ? "" : assurance.word())
          .as(text(original, "id"))
          .isEqualTo(text(expected, "assurance_icon"));
      assertThat(assurance == null ? "" : assurance.type())
          .as(text(original, "id"))
          .isEqualTo(text(expected, "assurance_type"));
    }
  }

  /// The points of all series that are not as they should be.
  private List<String> differences(BiPredicate<Xmr.Point, JsonNode> same) {
    List<String> differences = new ArrayList<>();
    int compared = 0;
    for (JsonNode original : cases) {
      JsonNode expected = original.get("points");
      List<Xmr.Point> points = judged(original).points();
      assertThat(points).as(text(original, "id")).hasSize(expected.size());
      for (int i = 0; i < points.size(); i++) {
        compared++;
        if (!same.test(points.get(i), expected.get(i))) {
          differences.add(text(original, "id") + " " + points.get(i));
        }
      }
    }
    assertThat(compared).isEqualTo(2_196);
    return differences;
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

  /// Of a constant series the original has no limits: they are the mean. The file has 16 digits at
  /// most, so that large numbers are rounded.
  private static boolean isNear(double found, JsonNode point, String field) {
    double expected = point.get(point.get(field).isNull() ? "mean" : field).asDouble();
    return Math.abs(found - expected) <= EXACT * Math.max(1, Math.abs(expected));
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asString("");
  }
}
