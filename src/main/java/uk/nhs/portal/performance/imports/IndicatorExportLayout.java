package uk.nhs.portal.performance.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.organisations.NameCase;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.intake.FigureSink;
import uk.nhs.portal.performance.intake.NamedOrganisation;
import uk.nhs.portal.performance.measures.Frequency;
import uk.nhs.portal.performance.measures.Measure;

/// What Fingertips exports: 27 columns, a row for each area and period of an indicator.
///
/// A file is read for the indicator, sex and age of its first row; parts of the population, such as
/// fifths by deprivation, are passed over with a remark. A measure may name its indicator in its
/// derivation, such as `93553`.
record IndicatorExportLayout() implements PerformanceLayout {

  private static final String INDICATOR = "indicator id";
  private static final String AREA = "area code";
  private static final String AREA_NAME = "area name";
  private static final String AREA_TYPE = "area type";
  private static final String SEX = "sex";
  private static final String AGE = "age";
  private static final String CATEGORY = "category type";
  private static final String PERIOD = "time period sortable";
  private static final int MOST_PERIODS = 10_000;

  @Override
  public String name() {
    return "fingertips-export";
  }

  @Override
  public boolean wholePeriods() {
    return false; // an export may be of one area only
  }

  @Override
  public boolean recognises(Header first) {
    return first.has(INDICATOR, AREA, SEX, AGE, PERIOD, "value", "count", "denominator");
  }

  @Override
  public Reading start(Header header, List<Measure> measures, FigureSink sink) {
    return new OneExport(measures, sink);
  }

  private static final class OneExport implements Reading {

    private final List<Measure> measures;
    private final FigureSink sink;
    private final Set<String> england = new HashSet<>();
    private @Nullable Population population;
    private boolean passedOver;

    OneExport(List<Measure> measures, FigureSink sink) {
      this.measures = measures;
      this.sink = sink;
    }

    @Override
    public void read(FileRow row) {
      Population read = new Population(row.text(INDICATOR), row.text(SEX), row.text(AGE));
      if (population == null) {
        population = read;
      }
      if (!read.indicator().equals(population.indicator())) {
        throw new RowCannotBeRead(INDICATOR, "indicator.other", population.indicator());
      }
      if (!read.equals(population) || !row.text(CATEGORY).isEmpty()) {
        passOver(row);
        return;
      }
      if (row.text(AREA_TYPE).equalsIgnoreCase("England")
          && england.size() < MOST_PERIODS
          && !england.add(row.text(PERIOD))) {
        return; // exports say it once for each parent
      }
      for (Measure measure : measures) {
        if (isAbout(measure, read.indicator())) {
          figure(row, measure);
        }
      }
    }

    private void passOver(FileRow row) {
      if (!passedOver) {
        sink.remark(row.line(), "", "population.part");
      }
      passedOver = true;
    }

    private static boolean isAbout(Measure measure, String indicator) {
      return measure.derivation() == null || measure.derivation().numerator().contains(indicator);
    }

    private void figure(FileRow row, Measure measure) {
      LocalDate period = period(row, measure.frequency());
      String code = row.code(AREA);
      if (row.text(AREA_TYPE).equalsIgnoreCase("GP")) {
        sink.names(
            new NamedOrganisation(
                code, NameCase.forPeople(row.name(AREA_NAME)), ReportingKind.GP_PRACTICE, null));
      }
      sink.figure(
          new IndicatorFigure(
                  row.numberIfAny("count"),
                  row.numberIfAny("denominator"),
                  row.numberIfAny("value"),
                  row.numberIfAny("lower ci 95.0 limit"),
                  row.numberIfAny("upper ci 95.0 limit"))
              .of(row, measure, period, code));
    }

    /// `20190000` is 2019, and `20190300` its third month or quarter.
    private static LocalDate period(FileRow row, Frequency frequency) {
      String text = row.code(PERIOD);
      if (text.matches("[0-9]{8}")) {
        try {
          return IndicatorPeriod.of(
              Integer.parseInt(text.substring(0, 4)),
              Integer.parseInt(text.substring(4, 6)),
              frequency);
        } catch (DateTimeException _) {
          // said below
        }
      }
      throw new RowCannotBeRead(PERIOD, "period.sortable", text);
    }
  }

  /// About whom a row is.
  private record Population(String indicator, String sex, String age) {}
}
