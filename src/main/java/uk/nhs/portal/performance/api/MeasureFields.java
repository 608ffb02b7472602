package uk.nhs.portal.performance.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.figures.PublishedSpan;
import uk.nhs.portal.performance.measures.ComparisonMethod;
import uk.nhs.portal.performance.measures.Derivation;
import uk.nhs.portal.performance.measures.Frequency;
import uk.nhs.portal.performance.measures.IntervalMethod;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.measures.MeasureVersion;
import uk.nhs.portal.performance.statistics.Polarity;

/// What the open data says about a measure: the fields of its definition by the names that a
/// definition's file has for them.
final class MeasureFields {

  static final Fields<Measure> DEFINITION =
      Fields.of(
          "definition",
          List.of("code"),
          List.of(
              Field.<Measure>text("code", Measure::code).present(),
              Field.<Measure>text("name", Measure::name).present(),
              text("definition", measure -> measure.sheet().definition()),
              text("unit", measure -> measure.unit().label()),
              Field.<Measure>word(
                      "polarity", words(Polarity.values()), measure -> word(measure.polarity()))
                  .present(),
              Field.number("target", measure -> measure.rules().target()),
              Field.list("rebase", measure -> measure.rules().rebase()),
              Field.whole("fixAfter", measure -> measure.rules().fixAfter()),
              Field.flag("screenOutliers", measure -> measure.rules().screenOutliers()),
              Field.<Measure>whole("suppressBelow", Measure::suppressBelow).present(),
              text("domain", Measure::domain),
              Field.<Measure>word(
                      "frequency", words(Frequency.values()), measure -> word(measure.frequency()))
                  .present(),
              Field.<Measure>whole("decimals", Measure::decimals).present(),
              Field.<Measure>word(
                      "interval",
                      words(IntervalMethod.values()),
                      measure -> word(measure.interval()))
                  .present(),
              Field.<Measure>word(
                      "comparison",
                      words(ComparisonMethod.values()),
                      measure -> word(measure.comparison()))
                  .present(),
              Field.flag("additive", Measure::additive),
              Field.list(
                  "kinds",
                  measure ->
                      measure.kinds().stream()
                          .map(kind -> kind.toLowerCase(Locale.ROOT))
                          .sorted()
                          .toList()),
              text("rationale", measure -> measure.sheet().rationale()),
              text("numerator", measure -> measure.sheet().numerator()),
              text("denominator", measure -> measure.sheet().denominator()),
              text("method", measure -> measure.sheet().method()),
              text("source", measure -> measure.sheet().source()),
              Field.text("sourceUrl", measure -> measure.sheet().sourceUrl()),
              text("caveats", measure -> measure.sheet().caveats()),
              text("licence", measure -> measure.sheet().licence()),
              Field.date("reviewed", measure -> measure.sheet().reviewed()),
              Field.list("releaseDates", measure -> measure.sheet().releaseDates()),
              Field.<Measure>whole("version", Measure::version).present()));

  /// A measure, and over which periods it has figures.
  static final Fields<Covered> COVERED =
      DEFINITION.and(
          "measure",
          Covered::measure,
          List.of(
              Field.date("firstPeriod", Covered::from),
              Field.date("latestPeriod", Covered::to),
              Field.time("changed", Covered::changed)));

  static final Fields<Derivation> DERIVATION =
      Fields.of(
          "derivation",
          List.of(),
          List.of(
              Field.<Derivation>text("layout", Derivation::layout).present(),
              Field.list("numerator", Derivation::numerator),
              Field.list("denominator", Derivation::denominator)));

  /// One version of a definition.
  static final Fields<MeasureVersion> VERSION =
      DEFINITION.and(
          "version",
          MeasureVersion::measure,
          List.of(Field.<MeasureVersion>time("definedAt", MeasureVersion::definedAt).present()));

  /// What other answers say about their measure.
  static final Fields<Measure> HEAD =
      Fields.of(
          "measureHead",
          List.of(),
          DEFINITION.all().stream()
              .filter(field ->
                  List.of("code", "name", "unit", "polarity", "target", "frequency", "version")
                      .contains(field.name()))
              .toList());

  private MeasureFields() {}

  /// A measure with the span of its public figures.
  record Covered(Measure measure, @Nullable PublishedSpan span) {

    @Nullable Object from() {
      return span == null ? null : span.from();
    }

    @Nullable Object to() {
      return span == null ? null : span.to();
    }

    @Nullable Object changed() {
      return span == null ? null : span.lastChange();
    }
  }

  private static Field<Measure> text(String name, Function<Measure, @Nullable Object> of) {
    return Field.text(name, of).present();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values).map(MeasureFields::word).toList();
  }
}
