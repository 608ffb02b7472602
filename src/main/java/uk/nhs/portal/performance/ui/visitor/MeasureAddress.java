package uk.nhs.portal.performance.ui.visitor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.performance.PerformanceLinks;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.judgements.History;

/// What the address of a measure's page asks for. Everything in it is optional, and what cannot be
/// understood counts as not there.
///
/// @param measure its code
/// @param organisation whose series is shown
/// @param period its first day
/// @param badPeriod whether the address has a period that is no date
/// @param kind which organisations are listed
/// @param region the code of the region to which the list is limited
/// @param icb the code of the ICB to which the list is limited
/// @param page of the list, from 1
record MeasureAddress(
    String measure,
    @Nullable OdsCode organisation,
    @Nullable LocalDate period,
    boolean badPeriod,
    @Nullable ReportingKind kind,
    @Nullable String region,
    @Nullable String icb,
    View view,
    Order order,
    int page,
    History history) {

  /// What is drawn above the list.
  enum View {
    FUNNEL,
    INTERVALS,
    REGIONS,
    ICBS,
    LIST;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// How the list is ordered.
  enum Order {
    BEST("value"),
    WORST("-value"),
    NAME("name"),
    LARGEST("-count"),
    SMALLEST("count");

    private final String word;

    Order(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  static MeasureAddress in(String measure, QueryParameters query) {
    Optional<String> period = query.getSingleParameter("period").filter(text -> !text.isBlank());
    LocalDate day = period.map(MeasureAddress::day).orElse(null);
    return new MeasureAddress(
        measure,
        MyNhsPage.code(text(query, "organisation")).orElse(null),
        day,
        period.isPresent() && day == null,
        choice(query, "kind", ReportingKind.values()).orElse(null),
        area(query, "region"),
        area(query, "icb"),
        choice(query, "view", View.values()).orElse(View.FUNNEL),
        query
            .getSingleParameter("sort")
            .flatMap(word ->
                Arrays.stream(Order.values()).filter(each -> each.word.equals(word)).findFirst())
            .orElse(Order.BEST),
        query
            .getSingleParameter("page")
            .filter(text -> text.matches("[1-9][0-9]{0,3}"))
            .map(Integer::valueOf)
            .orElse(1),
        History.of(text(query, "history")));
  }

  MeasureAddress on(int number) {
    return new MeasureAddress(
        measure, organisation, period, badPeriod, kind, region, icb, view, order, number, history);
  }

  MeasureAddress ordered(Order by) {
    return new MeasureAddress(
        measure, organisation, period, badPeriod, kind, region, icb, view, by, 1, history);
  }

  MeasureAddress seen(View as) {
    return new MeasureAddress(
        measure, organisation, period, badPeriod, kind, region, icb, as, order, page, history);
  }

  MeasureAddress with(History other) {
    return new MeasureAddress(
        measure, organisation, period, badPeriod, kind, region, icb, view, order, page, other);
  }

  MeasureAddress about(@Nullable OdsCode other) {
    return new MeasureAddress(
        measure, other, period, badPeriod, kind, region, icb, view, order, page, history);
  }

  /// The page.
  String href() {
    return PerformanceLinks.measure(measure) + query();
  }

  /// The rows of the list, all of its pages, as a file.
  String csv() {
    return PerformanceLinks.measure(measure) + "/organisations.csv" + query();
  }

  /// The series of an organisation as a file.
  String csv(OdsCode of) {
    return PerformanceLinks.measure(measure) + "/series.csv" + about(of).query();
  }

  /// What is not as usual.
  Map<String, String> parameters() {
    Map<String, String> all = new LinkedHashMap<>();
    put(all, "organisation", organisation);
    put(all, "period", period);
    put(all, "kind", kind == null ? null : kind.name().toLowerCase(Locale.ROOT));
    put(all, "region", region);
    put(all, "icb", icb);
    put(all, "view", view == View.FUNNEL ? null : view.word());
    put(all, "sort", order == Order.BEST ? null : order.word());
    put(all, "page", page == 1 ? null : page);
    put(all, "history", history == History.BROKEN ? null : history.word());
    return all;
  }

  private String query() {
    String pairs =
        parameters().entrySet().stream()
            .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return pairs.isEmpty() ? "" : "?" + pairs;
  }

  private static void put(Map<String, String> all, String name, @Nullable Object value) {
    if (value != null) {
      all.put(name, value.toString());
    }
  }

  private static @Nullable String text(QueryParameters query, String name) {
    return query.getSingleParameter(name).filter(text -> !text.isBlank()).orElse(null);
  }

  private static @Nullable String area(QueryParameters query, String name) {
    return MyNhsPage.code(text(query, name)).map(OdsCode::value).orElse(null);
  }

  private static <E extends Enum<E>> Optional<E> choice(
      QueryParameters query, String name, E[] all) {
    String word = query.getSingleParameter(name).orElse("").toUpperCase(Locale.ROOT);
    return Arrays.stream(all)
        .filter(each -> each.name().equals(word.replace('-', '_')))
        .findFirst();
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException _) {
      return null;
    }
  }
}
