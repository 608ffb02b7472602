package uk.nhs.portal.performance.judgements;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.charts.Cadence;
import uk.nhs.portal.charts.Unit;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.performance.measures.Frequency;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.statistics.Interval;

/// How values and periods of a measure are written for people.
public record MeasureFormat(Measure measure) {

  private static final Words WORDS = Words.of(MeasureFormat.class);

  /// The unit of charts.
  public Unit unit() {
    int decimals = measure.decimals();
    String label = measure.unit().label().strip();
    if (measure.unit().isPercent()) {
      return Unit.percent(decimals);
    }
    return label.startsWith("£")
        ? new Unit("£", label.substring(1), decimals)
        : Unit.of(label, decimals);
  }

  /// How long the periods of charts are.
  public Cadence cadence() {
    return Cadence.valueOf(measure.frequency().name());
  }

  /// `60.2%`, `12.3 per 1,000`.
  public String value(double value) {
    return unit().text(value);
  }

  /// A target, which has no more decimals than it needs: `78%`.
  public String target(double value) {
    Unit unit = unit();
    int decimals = Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale());
    return new Unit(unit.before(), unit.after(), Math.min(decimals, 4)).text(value);
  }

  /// `60.1% to 60.3%`.
  public String interval(Interval interval) {
    Double lower = interval.lower();
    return lower == null
        ? WORDS.get("format.interval.upper", value(interval.upper()))
        : WORDS.get("format.interval", value(lower), value(interval.upper()));
  }

  /// `827,656 of 1,374,917`, or the count alone where nothing is counted among.
  public String count(double numerator, @Nullable Double denominator) {
    return denominator == null
        ? number(numerator)
        : WORDS.get("format.count", number(numerator), number(denominator));
  }

  /// `June 2024`.
  public String period(LocalDate first) {
    return measure.frequency().periodOf(first);
  }

  /// `in June 2024`, `on 3 June 2024`, `in the week of 3 June 2024`.
  public String during(LocalDate first) {
    return WORDS.get("format.during." + measure.frequency().name(), period(first));
  }

  /// `1 month`, `7 months`.
  public String periods(int count) {
    String one = measure.frequency() == Frequency.FINANCIAL_YEAR ? "YEAR" : frequency();
    return WORDS.get("format.periods." + one + (count == 1 ? ".one" : ""), NhsFormat.number(count));
  }

  private String frequency() {
    return measure.frequency().name();
  }

  /// A count: whole, or with the decimals that it has.
  private static String number(double number) {
    return number == Math.rint(number)
        ? NhsFormat.number((long) number)
        : NhsFormat.decimal(number, 1);
  }
}
