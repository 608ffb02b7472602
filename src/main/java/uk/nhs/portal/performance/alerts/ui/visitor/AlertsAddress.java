package uk.nhs.portal.performance.alerts.ui.visitor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.performance.PerformanceLinks;
import uk.nhs.portal.performance.alerts.AlertWish;

/// What somebody has chosen so far, as the address of the page has it.
///
/// @param organisations at most as many as one can choose
/// @param measures codes, as they are typed
/// @param sought what they look for; may be empty
record AlertsAddress(List<OdsCode> organisations, List<String> measures, String sought) {

  private static final int LONGEST = 200;

  static AlertsAddress in(QueryParameters query) {
    Map<String, List<String>> all = query.getParameters();
    return of(
        all.getOrDefault("organisation", List.of()),
        all.getOrDefault("measure", List.of()),
        query.getSingleParameter("q").orElse(""));
  }

  static AlertsAddress of(
      Collection<String> organisations, Collection<String> measures, String sought) {
    return new AlertsAddress(
        organisations.stream()
            .flatMap(AlertsAddress::code)
            .distinct()
            .limit(AlertWish.MOST_ORGANISATIONS)
            .toList(),
        measures.stream().distinct().limit(LONGEST).toList(),
        sought.length() > LONGEST ? "" : sought.strip());
  }

  private static Stream<OdsCode> code(String typed) {
    try {
      return Stream.of(OdsCode.of(typed));
    } catch (InvalidValue _) {
      return Stream.empty();
    }
  }

  boolean isFull() {
    return organisations.size() >= AlertWish.MOST_ORGANISATIONS;
  }

  AlertsAddress with(OdsCode added) {
    List<OdsCode> more = new ArrayList<>(organisations);
    more.add(added);
    return new AlertsAddress(more.stream().distinct().toList(), measures, "");
  }

  AlertsAddress without(OdsCode removed) {
    return new AlertsAddress(
        organisations.stream().filter(each -> !each.equals(removed)).toList(), measures, sought);
  }

  String href() {
    List<String> pairs = new ArrayList<>();
    organisations.forEach(each -> pairs.add("organisation=" + each.value()));
    measures.forEach(each -> pairs.add("measure=" + URLEncoder.encode(each, UTF_8)));
    if (!sought.isEmpty()) {
      pairs.add("q=" + URLEncoder.encode(sought, UTF_8));
    }
    return PerformanceLinks.alerts() + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
  }

  /// The same page, with something to say.
  String href(String flag) {
    String href = href();
    return href + (href.contains("?") ? "&" : "?") + flag;
  }

  /// Whether the address says something.
  static boolean has(QueryParameters query, String flag) {
    return Optional.ofNullable(query.getParameters().get(flag)).isPresent();
  }
}
