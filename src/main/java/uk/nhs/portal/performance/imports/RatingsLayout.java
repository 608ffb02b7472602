package uk.nhs.portal.performance.imports;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.intake.FigureSink;
import uk.nhs.portal.performance.intake.NewFigure;
import uk.nhs.portal.performance.measures.Derivation;
import uk.nhs.portal.performance.measures.Measure;

/// Ratings by the Care Quality Commission: those of GP practices by year, or the directory of
/// locations with their publication dates.
///
/// A figure is about the newest overall rating of an organisation, and stands under the newest year
/// of the file, so that organisations can be compared. The quantities are 1 or 0: `outstanding`,
/// `good`, `requires-improvement`, `inadequate` and `rated`; `points` is 4 for outstanding to 1 for
/// inadequate. A share of organisations follows when they are added up.
record RatingsLayout() implements PerformanceLayout {

  private static final String PRACTICE = "practice.code";
  private static final String LOCATION = "location_ods_code";
  private static final String YEAR = "year";
  private static final String PUBLISHED = "publication_date";
  private static final String DOMAIN = "domain";
  private static final String POPULATION = "service_population_group";
  private static final String RATING = "latest_rating";
  private static final int MOST_ORGANISATIONS = 200_000;

  private static final Pattern YEARS = Pattern.compile("(?:[0-9]{2}/[0-9]{2}/)?(20[0-9]{2})\\b.*");

  private static final Map<String, Integer> POINTS =
      Map.of("outstanding", 4, "good", 3, "requires improvement", 2, "inadequate", 1);

  private static final Set<String> QUANTITIES =
      Set.of("outstanding", "good", "requires-improvement", "inadequate", "rated", "points");

  private static final Derivation GOOD =
      new Derivation("cqc-ratings", List.of("good", "outstanding"), List.of("rated"));

  @Override
  public String name() {
    return "cqc-ratings";
  }

  @Override
  public boolean wholePeriods() {
    return true;
  }

  @Override
  public boolean recognises(Header first) {
    return first.has(RATING)
        && (first.has(PRACTICE, YEAR) || first.has(LOCATION, PUBLISHED, DOMAIN));
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
            .allMatch(QUANTITIES::contains);
    return known ? Optional.empty() : Optional.of("measure.terms");
  }

  private static Derivation derivation(Measure measure) {
    return measure.derivation() == null ? GOOD : measure.derivation();
  }

  @Override
  public Reading start(Header header, List<Measure> measures, FigureSink sink) {
    return new OneList(header.has(PRACTICE) ? PRACTICE : LOCATION, measures, sink);
  }

  private static final class OneList implements Reading {

    private final String code;
    private final List<Measure> measures;
    private final FigureSink sink;
    private final Map<String, Rated> newest = new LinkedHashMap<>();

    OneList(String code, List<Measure> measures, FigureSink sink) {
      this.code = code;
      this.measures = measures;
      this.sink = sink;
    }

    @Override
    public void read(FileRow row) {
      if (!isOverall(row.text(DOMAIN)) || !isOverall(row.text(POPULATION))) {
        return;
      }
      String rating = row.text(RATING).toLowerCase(Locale.ROOT);
      if (rating.isEmpty() || rating.equals("not rated") || rating.startsWith("insufficient")) {
        return;
      }
      if (!POINTS.containsKey(rating)) {
        throw new RowCannotBeRead(RATING, "rating.unknown");
      }
      int year = year(row);
      String organisation = row.code(code);
      if (organisation.equals("NA")) {
        throw new RowCannotBeRead(code, "organisation.unknown", organisation);
      }
      if (!newest.containsKey(organisation) && newest.size() == MOST_ORGANISATIONS) {
        throw new RowCannotBeRead(code, "organisation.many", String.valueOf(MOST_ORGANISATIONS));
      }
      // of two of one year the later row
      newest.merge(
          organisation,
          new Rated(row.line(), year, rating),
          (before, now) -> now.year() >= before.year() ? now : before);
    }

    private static boolean isOverall(String text) {
      return text.isEmpty() || text.equalsIgnoreCase("overall");
    }

    private static int year(FileRow row) {
      String column = row.header().has(YEAR) ? YEAR : PUBLISHED;
      Matcher matcher = YEARS.matcher(row.text(column));
      if (!matcher.matches()) {
        throw new RowCannotBeRead(column, "period.year");
      }
      return Integer.parseInt(matcher.group(1));
    }

    @Override
    public void end() {
      int last = newest.values().stream().mapToInt(Rated::year).max().orElse(0);
      if (last == 0) {
        return; // every row was refused, or nobody is rated
      }
      LocalDate period = LocalDate.of(last, 1, 1);
      newest.forEach((organisation, rated) ->
          measures.forEach(measure -> {
            Derivation derivation = derivation(measure);
            sink.figure(
                NewFigure.of(
                    rated.line(),
                    measure,
                    period,
                    organisation,
                    new Terms(derivation.numerator()).sum(rated::quantity),
                    derivation.denominator().isEmpty()
                        ? null
                        : new Terms(derivation.denominator()).sum(rated::quantity)));
          }));
    }
  }

  /// The newest rating of an organisation so far.
  private record Rated(long line, int year, String rating) {

    @Nullable Double quantity(String name) {
      return switch (name) {
        case "rated" -> 1.0;
        case "points" -> (double) POINTS.getOrDefault(rating, 0);
        default -> name.replace('-', ' ').equals(rating) ? 1.0 : 0.0;
      };
    }
  }
}
