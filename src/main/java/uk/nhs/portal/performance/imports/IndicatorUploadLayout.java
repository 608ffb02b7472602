package uk.nhs.portal.performance.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.intake.FigureSink;
import uk.nhs.portal.performance.measures.Frequency;
import uk.nhs.portal.performance.measures.Measure;

/// What is uploaded to Fingertips: columns in an exact order, as they are today, and as they were.
///
/// Rows about everybody count; those about one sex, or a part of the population by deprivation, are
/// passed over with a remark. In the old layout −1 stands for nothing.
///
/// @param columns their names, in order
record IndicatorUploadLayout(String name, List<String> columns) implements PerformanceLayout {

  static final IndicatorUploadLayout TODAY =
      new IndicatorUploadLayout(
          "fingertips-upload",
          List.of(
              "area_code",
              "date_from",
              "date_to",
              "period_type",
              "sex",
              "age_from_years_inclusive",
              "age_to_years_inclusive",
              "deprivation_decile",
              "deprivation_category",
              "count",
              "value",
              "denominator",
              "lower_ci_95",
              "upper_ci_95",
              "lower_ci_99_8",
              "upper_ci_99_8"));

  static final IndicatorUploadLayout OLD =
      new IndicatorUploadLayout(
          "fingertips-upload-old",
          List.of(
              "indicatorid",
              "year",
              "yearrange",
              "quarter",
              "month",
              "ageid",
              "sexid",
              "areacode",
              "count",
              "value",
              "lowerci95",
              "upperci95",
              "lowerci99_8",
              "upperci99_8",
              "denominator",
              "denominator_2",
              "valuenoteid",
              "categorytypeid",
              "categoryid"));

  private static final double NOTHING = -1;
  private static final String PERSONS = "4"; // men are 1, women 2

  @Override
  public boolean wholePeriods() {
    return false;
  }

  /// Whether most of the names are there: what is wrong with the others is said then.
  @Override
  public boolean recognises(Header first) {
    return columns.stream().filter(first::has).count() * 3 >= columns.size() * 2L;
  }

  @Override
  public boolean checksHeader() {
    return true;
  }

  @Override
  public Reading start(Header header, List<Measure> measures, FigureSink sink) {
    boolean right = checkHeader(header, sink);
    return new OneUpload(name.equals(OLD.name), right, measures, sink);
  }

  private boolean checkHeader(Header header, FigureSink sink) {
    if (header.names().equals(columns)) {
      return true;
    }
    List<String> unexpected = new ArrayList<>(header.names());
    unexpected.removeAll(columns);
    List<String> missing = new ArrayList<>(columns);
    missing.removeAll(header.names());
    missing.forEach(column -> sink.refuseAll(1, column, "header.missing"));
    unexpected.forEach(column -> sink.refuseAll(1, column, "header.unexpected"));
    header.twice().ifPresent(column -> sink.refuseAll(1, column, "header.twice"));
    if (missing.isEmpty() && unexpected.isEmpty() && header.twice().isEmpty()) {
      for (int i = 0; i < columns.size(); i++) {
        if (!columns.get(i).equals(header.names().get(i))) {
          sink.refuseAll(
              1, header.names().get(i), "header.order", String.valueOf(i + 1), columns.get(i));
        }
      }
    }
    return false;
  }

  private static final class OneUpload implements Reading {

    private final boolean old;
    private final boolean readable;
    private final List<Measure> measures;
    private final FigureSink sink;
    private boolean passedOver;

    OneUpload(boolean old, boolean readable, List<Measure> measures, FigureSink sink) {
      this.old = old;
      this.readable = readable;
      this.measures = measures;
      this.sink = sink;
    }

    @Override
    public void read(FileRow row) {
      if (!readable) {
        return; // the header was refused
      }
      LocalDate said = old ? null : period(row); // what is wrong with it is said of all rows
      if (!isEverybody(row)) {
        if (!passedOver) {
          sink.remark(row.line(), "", "population.part");
        }
        passedOver = true;
        return;
      }
      for (Measure measure : measures) {
        LocalDate period = said == null ? oldPeriod(row, measure.frequency()) : said;
        sink.figure(
            numbers(row).of(row, measure, period, row.code(old ? "areacode" : "area_code")));
      }
    }

    private boolean isEverybody(FileRow row) {
      if (old) {
        String category = row.text("categorytypeid");
        return row.text("sexid").equals(PERSONS) && (category.isEmpty() || category.equals("-1"));
      }
      return row.text("sex").equalsIgnoreCase("persons");
    }

    private static LocalDate period(FileRow row) {
      LocalDate from = row.day("date_from");
      if (row.day("date_to").isBefore(from)) {
        throw new RowCannotBeRead("date_to", "period.order");
      }
      return from;
    }

    private static LocalDate oldPeriod(FileRow row, Frequency frequency) {
      int quarter = whole(row, "quarter");
      int month = whole(row, "month");
      try {
        if (month > 0) {
          return IndicatorPeriod.of(whole(row, "year"), month, Frequency.MONTH);
        }
        return quarter > 0
            ? IndicatorPeriod.of(whole(row, "year"), quarter, Frequency.QUARTER)
            : IndicatorPeriod.of(whole(row, "year"), 0, frequency);
      } catch (DateTimeException _) {
        throw new RowCannotBeRead("year", "period.year");
      }
    }

    private static int whole(FileRow row, String column) {
      Double number = row.numberIfAny(column);
      if (number == null || number != Math.rint(number) || Math.abs(number) > 9_999) {
        throw new RowCannotBeRead(column, "number.syntax");
      }
      return number.intValue();
    }

    private IndicatorFigure numbers(FileRow row) {
      return new IndicatorFigure(
          number(row, "count"),
          number(row, "denominator"),
          number(row, "value"),
          number(row, old ? "lowerci95" : "lower_ci_95"),
          number(row, old ? "upperci95" : "upper_ci_95"));
    }

    private @Nullable Double number(FileRow row, String column) {
      Double number = row.numberIfAny(column);
      return old && number != null && number == NOTHING ? null : number;
    }
  }
}
