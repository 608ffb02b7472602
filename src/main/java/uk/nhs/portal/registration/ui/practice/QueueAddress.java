package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.registration.Area;
import uk.nhs.portal.registration.decisions.Match;
import uk.nhs.portal.registration.decisions.QueueQuestion;
import uk.nhs.portal.registration.decisions.QueueQuestion.Sort;
import uk.nhs.portal.registration.decisions.QueueQuestion.Tab;

/// What is asked of the queue, as its address says it: `show`, `match`, `area`, `kind`, `sort` and
/// `page`. What makes no sense counts as not said.
///
/// @param page from 1
record QueueAddress(QueueQuestion question, int page) {

  static final String SHOW = "show";
  static final String MATCH = "match";
  static final String AREA = "area";
  static final String KIND = "kind";
  static final String SORT = "sort";

  /// The kinds of registration by which a queue can be narrowed down.
  static final List<String> KINDS =
      List.of("BIRTH", "FIRST", "TRANSFER_IN", "FROM_ABROAD", "TEMPORARY");

  /// What a practice sees first.
  static final QueueAddress FIRST = new QueueAddress(QueueQuestion.NEW, 1);

  private static final String PAGE = "page";
  private static final int MOST_PAGES = 10_000;

  static QueueAddress in(QueryParameters query) {
    return new QueueAddress(
        new QueueQuestion(
            one(query, SHOW, Tab.values()).orElse(Tab.NEW),
            one(query, MATCH, Match.values()).orElse(null),
            one(query, AREA, Area.values()).orElse(null),
            said(query, KIND)
                .flatMap(text -> KINDS.stream().filter(kind -> name(kind).equals(text)).findFirst())
                .orElse(null),
            one(query, SORT, Sort.values()).orElse(Sort.CLOCK)),
        page(query));
  }

  /// The name of a constant in addresses: `from-abroad`.
  static String name(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  QueueAddress at(int newPage) {
    return new QueueAddress(question, newPage);
  }

  /// The first page of another tab, with the same filters.
  QueueAddress tab(Tab tab) {
    return new QueueAddress(
        new QueueQuestion(tab, question.match(), question.area(), question.kind(), question.sort()),
        1);
  }

  /// Without filters.
  QueueAddress all() {
    return new QueueAddress(
        new QueueQuestion(question.tab(), null, null, null, question.sort()), 1);
  }

  boolean isNarrowed() {
    return question.match() != null || question.area() != null || question.kind() != null;
  }

  /// The address of a page, with all that is not the usual.
  String on(String path) {
    Map<String, String> query = new LinkedHashMap<>();
    put(query, SHOW, question.tab() == Tab.NEW ? null : question.tab().name());
    put(query, MATCH, question.match() == null ? null : question.match().name());
    put(query, AREA, question.area() == null ? null : question.area().name());
    put(query, KIND, question.kind());
    put(query, SORT, question.sort() == Sort.CLOCK ? null : question.sort().name());
    put(query, PAGE, page == 1 ? null : Integer.toString(page));
    return query.isEmpty()
        ? path
        : path
            + "?"
            + query.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&"));
  }

  private static void put(Map<String, String> query, String name, @Nullable String constant) {
    if (constant != null) {
      query.put(name, name(constant));
    }
  }

  private static <E extends Enum<E>> Optional<E> one(QueryParameters query, String name, E[] all) {
    return said(query, name)
        .flatMap(
            text -> Arrays.stream(all).filter(each -> name(each.name()).equals(text)).findFirst());
  }

  private static Optional<String> said(QueryParameters query, String name) {
    return query.getSingleParameter(name).map(Objects::requireNonNull);
  }

  private static int page(QueryParameters query) {
    try {
      return Math.clamp(said(query, PAGE).map(Integer::parseInt).orElse(1), 1, MOST_PAGES);
    } catch (NumberFormatException _) {
      return 1;
    }
  }
}
