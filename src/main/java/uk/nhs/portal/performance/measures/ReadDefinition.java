package uk.nhs.portal.performance.measures;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.performance.statistics.Polarity;

/// Reads what a definition says. Only `code` and `name` must be there.
final class ReadDefinition {

  private static final int SHORT = 200;
  private static final int LONG = 4_000;
  private static final int MOST_POINTS = 10_000;

  /// Fewer points say too little about a process to hold later ones against.
  private static final int LEAST_FIX = 12;

  private final DefinitionFields fields;

  ReadDefinition(DefinitionFields fields) {
    this.fields = fields;
  }

  /// The measure, or null if a field cannot be understood; the listener of the fields heard why.
  ///
  /// @param id under which it is, or will be, stored
  @Nullable Measure read(int id, int version) {
    MeasureCode code = code();
    String name = fields.required("name", SHORT);
    MeasureUnit unit = new MeasureUnit(fields.text("unit", 60));
    String domain = fields.text("domain", 100);
    Polarity polarity = fields.choice("polarity", Polarity.class, Polarity.NEUTRAL);
    Frequency frequency = fields.choice("frequency", Frequency.class, Frequency.DAY);
    Integer decimals = fields.wholeNumber("decimals", 0, 4);
    ChartRules rules = rules(unit);
    IntervalMethod interval = fields.choice("interval", IntervalMethod.class, usual(unit));
    ComparisonMethod comparison =
        fields.choice("comparison", ComparisonMethod.class, ComparisonMethod.CI95);
    Integer suppressBelow = fields.wholeNumber("suppressBelow", 0, 1_000);
    boolean additive = fields.flag("additive", true);
    var kinds = fields.names("kinds");
    DefinitionSheet sheet = sheet();
    Derivation derivation = fields.object("derivation", ReadDefinition::derivation);
    fields.remarkUnknown();
    return fields.isRefused() || code == null
        ? null
        : new Measure(
            id,
            code,
            version,
            name,
            domain,
            unit,
            polarity,
            frequency,
            decimals == null ? (unit.isProportion() || unit.isRate() ? 1 : 0) : decimals,
            rules,
            interval,
            comparison,
            suppressBelow == null ? 0 : suppressBelow,
            additive,
            kinds,
            sheet,
            derivation);
  }

  @Nullable MeasureCode code() {
    String text = fields.required("code", 1_000);
    try {
      return text.isEmpty() ? null : MeasureCode.of(text);
    } catch (InvalidValue invalid) {
      fields.refuse("code", invalid.code());
      return null;
    }
  }

  private ChartRules rules(MeasureUnit unit) {
    Double target = fields.number("target");
    if (target != null && unit.isProportion() && (target < 0 || target > unit.multiplier())) {
      fields.refuse("target", "field.range");
    }
    return new ChartRules(
        target,
        fields.dates("rebase"),
        fields.wholeNumber("fixAfter", LEAST_FIX, MOST_POINTS),
        fields.flag("screenOutliers", true));
  }

  private DefinitionSheet sheet() {
    return new DefinitionSheet(
        fields.text("definition", LONG),
        fields.text("rationale", LONG),
        fields.text("numerator", LONG),
        fields.text("denominator", LONG),
        fields.text("method", LONG),
        fields.text("source", SHORT),
        url(fields.text("sourceUrl", SHORT)),
        fields.text("caveats", LONG),
        fields.text("licence", SHORT),
        fields.date("reviewed"),
        fields.dates("releaseDates"));
  }

  private @Nullable String url(String text) {
    if (text.isEmpty()) {
      return null;
    }
    if (!text.startsWith("https://") && !text.startsWith("http://")) {
      fields.refuse("sourceUrl", "field.url");
    }
    return text;
  }

  private static Derivation derivation(DefinitionFields inside) {
    String layout = inside.required("layout", 40);
    var numerator = inside.texts("numerator", SHORT);
    if (numerator.isEmpty()) {
      inside.refuse("numerator", "field.empty");
    }
    return new Derivation(layout, numerator, inside.texts("denominator", SHORT));
  }

  private static IntervalMethod usual(MeasureUnit unit) {
    if (unit.isProportion()) {
      return IntervalMethod.WILSON;
    }
    return unit.isRate() ? IntervalMethod.BYAR : IntervalMethod.NONE;
  }
}
