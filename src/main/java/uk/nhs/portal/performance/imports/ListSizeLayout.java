package uk.nhs.portal.performance.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.intake.FigureSink;
import uk.nhs.portal.performance.intake.NewFigure;
import uk.nhs.portal.performance.measures.Derivation;
import uk.nhs.portal.performance.measures.Measure;

/// NHS England's list of patients registered at GP practices: one row for each practice, or one for
/// each practice, sex and age.
///
/// Rows about practices count; those of areas are their sums. Where there is a row of all ages and
/// both sexes it counts alone, otherwise the others are added up.
record ListSizeLayout() implements PerformanceLayout {

  private static final String DATE = "extract_date";
  private static final String TYPE = "type";
  private static final String CODE = "code";
  private static final String SEX = "sex";
  private static final String AGE = "age";
  private static final String PATIENTS = "number_of_patients";
  private static final String ALL = "ALL";
  private static final int MOST_PRACTICES = 50_000;

  private static final DateTimeFormatter DATES =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("[ddMMMuuuu][uuuu-MM-dd][dd/MM/uuuu]")
          .toFormatter(Locale.ENGLISH);

  @Override
  public String name() {
    return "gp-list-size";
  }

  @Override
  public boolean wholePeriods() {
    return true;
  }

  @Override
  public boolean recognises(Header first) {
    return first.has(DATE, TYPE, CODE, PATIENTS);
  }

  @Override
  public Optional<String> refusal(Measure measure) {
    Optional<String> other = PerformanceLayout.super.refusal(measure);
    Derivation derivation = measure.derivation();
    if (other.isPresent() || derivation == null) {
      return other;
    }
    boolean patients =
        derivation.numerator().equals(List.of("patients")) && derivation.denominator().isEmpty();
    return patients ? Optional.empty() : Optional.of("measure.terms");
  }

  @Override
  public Reading start(Header header, List<Measure> measures, FigureSink sink) {
    return new OneList(measures, sink);
  }

  private static final class OneList implements Reading {

    private final List<Measure> measures;
    private final FigureSink sink;
    private final Map<String, Practice> practices = new LinkedHashMap<>();
    private @Nullable LocalDate period;

    OneList(List<Measure> measures, FigureSink sink) {
      this.measures = measures;
      this.sink = sink;
    }

    @Override
    public void read(FileRow row) {
      LocalDate day = day(row);
      if (period == null) {
        period = day;
      } else if (!period.equals(day)) {
        throw new RowCannotBeRead(DATE, "period.several", period.toString());
      }
      if (!row.text(TYPE).equalsIgnoreCase("GP")) {
        return; // an area
      }
      String code = row.code(CODE);
      Double patients = row.numberIfAny(PATIENTS);
      if (patients == null) {
        return;
      }
      if (patients < 0) {
        throw new RowCannotBeRead(PATIENTS, "number.negative");
      }
      if (!practices.containsKey(code) && practices.size() == MOST_PRACTICES) {
        throw new RowCannotBeRead(CODE, "organisation.many", String.valueOf(MOST_PRACTICES));
      }
      practices.computeIfAbsent(code, _ -> new Practice(row.line())).add(row, patients);
    }

    // Lists are taken on the first of a month, or on the first working day after it.
    private static LocalDate day(FileRow row) {
      String text = row.code(DATE);
      try {
        return LocalDate.parse(text, DATES).withDayOfMonth(1);
      } catch (DateTimeParseException _) {
        throw new RowCannotBeRead(DATE, "period.extract-date", text);
      }
    }

    @Override
    public void end() {
      LocalDate month = period;
      if (month == null) {
        return; // every row was refused, and was said to be
      }
      practices.forEach((code, practice) ->
          measures.forEach(measure ->
              sink.figure(
                  NewFigure.of(practice.line, measure, month, code, practice.patients(), null))));
    }
  }

  /// The patients of one practice so far.
  private static final class Practice {

    private final long line;
    private @Nullable Double all;
    private double parts;

    Practice(long line) {
      this.line = line;
    }

    void add(FileRow row, double patients) {
      boolean everybody = isAll(row.text(SEX)) && isAll(row.text(AGE));
      if (everybody && all != null) {
        throw new RowCannotBeRead(CODE, "row.twice", row.text(CODE), row.text(DATE));
      }
      if (everybody) {
        all = patients;
      } else if (!isAll(row.text(SEX)) && !isAll(row.text(AGE))) {
        parts += patients;
      }
    }

    double patients() {
      return all == null ? parts : all;
    }

    private static boolean isAll(String text) {
      return text.isEmpty() || text.equalsIgnoreCase(ALL);
    }
  }
}
