package uk.nhs.portal.performance.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.organisations.NameCase;
import uk.nhs.portal.performance.intake.FigureSink;
import uk.nhs.portal.performance.intake.NamedOrganisation;
import uk.nhs.portal.performance.intake.NewFigure;
import uk.nhs.portal.performance.measures.Derivation;
import uk.nhs.portal.performance.measures.Measure;

/// NHS England's monthly A&E attendances and emergency admissions by provider: 22 columns, and
/// whatever empty ones a spreadsheet left behind them.
///
/// One file is one month. Its row TOTAL is England, and must be the sum of the providers.
/// Attendances are those of the columns without "booked appointments".
record EmergencyLayout(RegionNames regions) implements PerformanceLayout {

  private static final String PERIOD = "period";
  private static final String CODE = "org code";
  private static final String PARENT = "parent org";
  private static final String NAME = "org name";
  private static final String TOTAL = "TOTAL";
  private static final Pattern MONTH =
      Pattern.compile("MSitAE-([A-Z]+)-([0-9]{4})\\b.*", Pattern.CASE_INSENSITIVE);

  /// What is computed for a measure that does not say how: patients who left a type 1 department
  /// within four hours, among those who came to one.
  private static final Derivation WITHIN_FOUR_HOURS =
      new Derivation(
          "ae-monthly",
          List.of("attendances.type1", "-over4h.type1"),
          List.of("attendances.type1"));

  private static final Derivation ATTENDANCES =
      new Derivation("ae-monthly", List.of("attendances.type1"), List.of());

  @Override
  public String name() {
    return "ae-monthly";
  }

  @Override
  public boolean wholePeriods() {
    return true;
  }

  @Override
  public boolean recognises(Header first) {
    return first.has(PERIOD, CODE, NAME, "a&e attendances type 1", "attendances over 4hrs type 1");
  }

  @Override
  public Optional<String> refusal(Measure measure) {
    Optional<String> other = PerformanceLayout.super.refusal(measure);
    if (other.isPresent()) {
      return other;
    }
    Derivation derivation = derivation(measure);
    boolean known =
        Stream.of(derivation.numerator(), derivation.denominator())
            .flatMap(terms -> new Terms(terms).names().stream())
            .allMatch(name -> columns(name) != null);
    return known ? Optional.empty() : Optional.of("measure.terms");
  }

  private static @Nullable List<String> columns(String quantity) {
    String name = quantity.toLowerCase(Locale.ROOT);
    List<String> known = EmergencyQuantity.COLUMNS.get(name);
    return known == null && EmergencyQuantity.all().contains(name) ? List.of(name) : known;
  }

  private static Derivation derivation(Measure measure) {
    if (measure.derivation() != null) {
      return measure.derivation();
    }
    boolean ratio = measure.unit().isProportion() || measure.unit().label().isBlank();
    return ratio ? WITHIN_FOUR_HOURS : ATTENDANCES;
  }

  @Override
  public Reading start(Header header, List<Measure> measures, FigureSink sink) {
    for (Measure measure : measures) {
      if (measure.derivation() == null) {
        boolean within = derivation(measure).equals(WITHIN_FOUR_HOURS);
        sink.remark(
            0,
            "",
            within ? "measure.type1-within-4-hours" : "measure.type1-attendances",
            measure.code().value());
      }
    }
    return new OneMonth(header, measures, sink);
  }

  /// One file, and what its providers add up to so far.
  private final class OneMonth implements Reading {

    private final Header header;
    private final List<Measure> measures;
    private final FigureSink sink;
    private final Map<String, Double> sums = new HashMap<>();
    private @Nullable LocalDate period;
    private @Nullable FileRow total;
    private boolean incomplete;

    OneMonth(Header header, List<Measure> measures, FigureSink sink) {
      this.header = header;
      this.measures = measures;
      this.sink = sink;
    }

    @Override
    public void read(FileRow row) {
      if (isTotal(row)) {
        if (total != null) {
          throw new RowCannotBeRead("", "total.twice");
        }
        total = row;
        return;
      }
      try {
        provider(row);
      } catch (RowCannotBeRead refused) {
        incomplete = true;
        throw refused;
      }
    }

    private void provider(FileRow row) {
      LocalDate month = PublishedMonth.of(row, PERIOD, MONTH);
      if (period == null) {
        period = month;
      } else if (!period.equals(month)) {
        throw new RowCannotBeRead(PERIOD, "period.several", period.toString());
      }
      String code = row.code(CODE);
      Map<String, @Nullable Double> numbers = numbers(row);
      numbers.forEach(
          (column, number) -> sums.merge(column, number == null ? 0 : number, Double::sum));
      sink.names(
          new NamedOrganisation(
              code,
              NameCase.forPeople(row.name(NAME)),
              PublishedKind.of(code),
              regions.code(row.text(PARENT)).orElse(null)));
      figures(row, month, code, numbers);
    }

    private void figures(
        FileRow row, LocalDate month, String code, Map<String, @Nullable Double> numbers) {
      for (Measure measure : measures) {
        Derivation derivation = derivation(measure);
        Double numerator = sum(derivation.numerator(), numbers);
        Double denominator =
            derivation.denominator().isEmpty() ? null : sum(derivation.denominator(), numbers);
        boolean absent =
            numerator == null || (denominator == null && !derivation.denominator().isEmpty());
        sink.figure(
            new NewFigure(
                row.line(),
                measure,
                month,
                code,
                numerator,
                denominator,
                null,
                null,
                null,
                absent ? NewFigure.MISSING : null));
      }
    }

    private static @Nullable Double sum(List<String> terms, Map<String, @Nullable Double> numbers) {
      return new Terms(terms)
          .sum(name -> new Terms(Objects.requireNonNull(columns(name))).sum(numbers::get));
    }

    private Map<String, @Nullable Double> numbers(FileRow row) {
      Map<String, @Nullable Double> numbers = new HashMap<>();
      for (String column : EmergencyQuantity.all()) {
        if (header.has(column)) {
          numbers.put(column, row.numberIfAny(column));
        }
      }
      return numbers;
    }

    @Override
    public void end() {
      LocalDate month = period;
      FileRow england = total;
      if (england == null) {
        sink.refuseAll(0, "", "total.missing");
        return;
      }
      if (month == null) {
        sink.refuseAll(england.line(), "", "file.no-rows");
        return;
      }
      try {
        Map<String, @Nullable Double> numbers = numbers(england);
        check(england, numbers);
        figures(england, month, "England", numbers);
      } catch (RowCannotBeRead refused) {
        sink.refuseAll(england.line(), refused.column(), refused.code(), refused.facts());
      }
    }

    private void check(FileRow england, Map<String, @Nullable Double> numbers) {
      if (incomplete) {
        sink.remark(england.line(), "", "total.unchecked");
        return;
      }
      List<String> columns = new ArrayList<>(EmergencyQuantity.all());
      columns.retainAll(numbers.keySet());
      for (String column : columns) {
        double sum = sums.getOrDefault(column, 0.0);
        Double said = numbers.get(column);
        if (said == null || Math.abs(said - sum) > 1e-6) {
          sink.refuseAll(
              england.line(),
              column,
              "total.differs",
              String.format(Locale.ROOT, "%.0f", sum),
              said == null ? "" : String.format(Locale.ROOT, "%.0f", said));
        }
      }
    }
  }

  private static boolean isTotal(FileRow row) {
    return row.text(PERIOD).equalsIgnoreCase(TOTAL) || row.text(CODE).equalsIgnoreCase(TOTAL);
  }
}
