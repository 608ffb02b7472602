package uk.nhs.portal.performance.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.organisations.NameCase;
import uk.nhs.portal.performance.intake.FigureSink;
import uk.nhs.portal.performance.intake.NamedOrganisation;
import uk.nhs.portal.performance.intake.NewFigure;
import uk.nhs.portal.performance.measures.Derivation;
import uk.nhs.portal.performance.measures.Measure;

/// NHS England's full extract of referral to treatment waiting times: a row for each provider,
/// commissioner, part and treatment function, with 104 columns of weeks.
///
/// Commissioners are added up, so that only providers are kept while it is read. A term of a
/// derivation is `within18`, `over52` (any number of weeks) or `total`; it is about incomplete
/// pathways (Part_2) of all treatment functions (C_999), unless it begins with others, such as
/// `Part_1A/C_110/within18`.
record WaitingListLayout() implements PerformanceLayout {

  private static final String PERIOD = "period";
  private static final String PROVIDER = "provider org code";
  private static final String PROVIDER_NAME = "provider org name";
  private static final String PART = "rtt part type";
  private static final String FUNCTION = "treatment function code";
  private static final String TOTAL = "total all";
  private static final int MOST_PROVIDERS = 20_000;

  private static final Pattern MONTH =
      Pattern.compile("RTT-([A-Z]+)-([0-9]{4})\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern WEEKS =
      Pattern.compile("gt ([0-9]{1,3})(?: to ([0-9]{1,3}))? weeks(?: sum 1)?");
  private static final Pattern TERM =
      Pattern.compile(
          "(?:(Part_[0-9A-Z]{1,2})/)?(?:(C_[0-9A-Z]{1,4})/)?(?:(within|over)([0-9]{1,3})|total)",
          Pattern.CASE_INSENSITIVE);

  private static final Derivation WITHIN_18_WEEKS =
      new Derivation("rtt-full-extract", List.of("within18"), List.of("total"));

  @Override
  public String name() {
    return "rtt-full-extract";
  }

  @Override
  public boolean wholePeriods() {
    return true;
  }

  @Override
  public boolean recognises(Header first) {
    return first.has(PERIOD, PROVIDER, PART, FUNCTION)
        && first.names().stream().filter(name -> WEEKS.matcher(name).matches()).count() > 50;
  }

  @Override
  public Optional<String> refusal(Measure measure) {
    Optional<String> other = PerformanceLayout.super.refusal(measure);
    if (other.isPresent()) {
      return other;
    }
    Derivation derivation = derivation(measure);
    boolean known =
        new Terms(derivation.numerator()).names().stream().allMatch(WaitingListLayout::isTerm)
            && new Terms(derivation.denominator())
                .names().stream().allMatch(WaitingListLayout::isTerm);
    return known ? Optional.empty() : Optional.of("measure.terms");
  }

  private static boolean isTerm(String term) {
    return TERM.matcher(term).matches();
  }

  private static Derivation derivation(Measure measure) {
    return measure.derivation() == null ? WITHIN_18_WEEKS : measure.derivation();
  }

  @Override
  public Reading start(Header header, List<Measure> measures, FigureSink sink) {
    for (Measure measure : measures) {
      if (measure.derivation() == null) {
        sink.remark(0, "", "measure.within-18-weeks", measure.code().value());
      }
    }
    return new OneMonth(header, measures, sink);
  }

  private static final class OneMonth implements Reading {

    private final List<Measure> measures;
    private final FigureSink sink;
    private final Map<String, Quantity> quantities = new HashMap<>();
    private final Map<String, Provider> providers = new LinkedHashMap<>();
    private @Nullable LocalDate period;

    OneMonth(Header header, List<Measure> measures, FigureSink sink) {
      this.measures = measures;
      this.sink = sink;
      for (Measure measure : measures) {
        Derivation derivation = derivation(measure);
        for (List<String> terms : List.of(derivation.numerator(), derivation.denominator())) {
          new Terms(terms).names().forEach(term -> quantities.put(term, quantity(term, header)));
        }
      }
    }

    @Override
    public void read(FileRow row) {
      LocalDate month = PublishedMonth.of(row, PERIOD, MONTH);
      if (period == null) {
        period = month;
      } else if (!period.equals(month)) {
        throw new RowCannotBeRead(PERIOD, "period.several", period.toString());
      }
      String code = row.code(PROVIDER);
      String part = row.text(PART);
      String function = row.text(FUNCTION);
      for (Map.Entry<String, Quantity> each : quantities.entrySet()) {
        Quantity quantity = each.getValue();
        if (quantity.part().equalsIgnoreCase(part)
            && quantity.function().equalsIgnoreCase(function)) {
          provider(row, code).add(each.getKey(), quantity.of(row));
        }
      }
    }

    private Provider provider(FileRow row, String code) {
      Provider known = providers.get(code);
      if (known != null) {
        return known;
      }
      if (providers.size() == MOST_PROVIDERS) {
        throw new RowCannotBeRead(PROVIDER, "organisation.many", String.valueOf(MOST_PROVIDERS));
      }
      Provider added =
          new Provider(row.line(), NameCase.forPeople(row.name(PROVIDER_NAME)), new HashMap<>());
      providers.put(code, added);
      return added;
    }

    @Override
    public void end() {
      LocalDate month = period;
      if (month == null) {
        return; // every row was refused, and was said to be
      }
      providers.forEach((code, provider) -> {
        sink.names(new NamedOrganisation(code, provider.name(), PublishedKind.of(code), null));
        for (Measure measure : measures) {
          Derivation derivation = derivation(measure);
          sink.figure(
              NewFigure.of(
                  provider.line(),
                  measure,
                  month,
                  code,
                  new Terms(derivation.numerator()).sum(provider::quantity),
                  derivation.denominator().isEmpty()
                      ? null
                      : new Terms(derivation.denominator()).sum(provider::quantity)));
        }
      });
    }

    private static Quantity quantity(String term, Header header) {
      Matcher matcher = TERM.matcher(term);
      if (!matcher.matches()) {
        throw new IllegalArgumentException(term);
      }
      String part = matcher.group(1) == null ? "Part_2" : matcher.group(1);
      String function = matcher.group(2) == null ? "C_999" : matcher.group(2);
      if (matcher.group(3) == null) {
        return new Quantity(part, function, List.of(header.has(TOTAL) ? TOTAL : "total"));
      }
      boolean within = matcher.group(3).toLowerCase(Locale.ROOT).equals("within");
      int limit = Integer.parseInt(matcher.group(4));
      List<String> weeks =
          header.names().stream().filter(name -> counts(name, within, limit)).toList();
      return new Quantity(part, function, weeks);
    }

    /// Whether a column of weeks lies on that side of the limit.
    private static boolean counts(String column, boolean within, int limit) {
      Matcher weeks = WEEKS.matcher(column);
      return weeks.matches() && (Integer.parseInt(weeks.group(1)) < limit) == within;
    }
  }

  /// Columns that are added up in the rows of one part and treatment function.
  private record Quantity(String part, String function, List<String> columns) {

    /// Empty cells are zero here: the publisher leaves a week out where nobody waits so long.
    double of(FileRow row) {
      double sum = 0;
      for (String column : columns) {
        Double number = row.numberIfAny(column);
        sum += number == null ? 0 : number;
      }
      return sum;
    }
  }

  /// What a provider's rows add up to so far.
  private record Provider(long line, String name, Map<String, Double> sums) {

    void add(String term, double number) {
      sums.merge(term, number, Double::sum);
    }

    @Nullable Double quantity(String term) {
      return sums.get(term);
    }
  }
}
