package uk.nhs.portal.performance.ui.visitor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.performance.PerformanceLinks;

/// Which organisations are put side by side in which measure.
///
/// @param measure the code of one; empty for none yet
/// @param organisations at most ten, in the order in which they were added
/// @param leftOut how many more the address has
/// @param period its first day; null for the newest
/// @param badPeriod whether the address has a period that is no date
/// @param add what somebody typed to add another one
/// @param lines whether lines over time are drawn instead of intervals
record CompareAddress(
    String measure,
    List<OdsCode> organisations,
    int leftOut,
    @Nullable LocalDate period,
    boolean badPeriod,
    String add,
    boolean lines) {

  static final int MOST = 10;

  static CompareAddress of(String measure, OdsCode organisation) {
    return new CompareAddress(measure, List.of(organisation), 0, null, false, "", false);
  }

  static CompareAddress in(QueryParameters query) {
    List<OdsCode> codes =
        query.getParameters("organisation").stream()
            .flatMap(each -> MyNhsPage.code(each).stream())
            .distinct()
            .toList();
    String period = query.getSingleParameter("period").orElse("");
    LocalDate day = day(period);
    return new CompareAddress(
        query.getSingleParameter("measure").orElse(""),
        codes.subList(0, Math.min(MOST, codes.size())),
        Math.max(0, codes.size() - MOST),
        day,
        !period.isBlank() && day == null,
        query.getSingleParameter("add").map(String::strip).orElse(""),
        query.getSingleParameter("view").filter("lines"::equals).isPresent());
  }

  boolean isFull() {
    return organisations.size() >= MOST;
  }

  CompareAddress with(OdsCode another) {
    List<OdsCode> more = new ArrayList<>(organisations);
    if (!more.contains(another)) {
      more.add(another);
    }
    return new CompareAddress(measure, more, 0, period, badPeriod, "", lines);
  }

  CompareAddress without(OdsCode one) {
    return new CompareAddress(
        measure,
        organisations.stream().filter(each -> !each.equals(one)).toList(),
        0,
        period,
        badPeriod,
        "",
        lines);
  }

  CompareAddress seen(boolean asLines) {
    return new CompareAddress(measure, organisations, leftOut, period, badPeriod, "", asLines);
  }

  String href() {
    return PerformanceLinks.compare() + query();
  }

  /// What is on screen, as a file.
  String csv() {
    return PerformanceLinks.compare() + "/organisations.csv" + query();
  }

  private String query() {
    StringBuilder query = new StringBuilder("?measure=").append(URLEncoder.encode(measure, UTF_8));
    organisations.forEach(each -> query.append("&organisation=").append(each.value()));
    if (period != null) {
      query.append("&period=").append(period);
    }
    return query.append(lines ? "&view=lines" : "").toString();
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException _) {
      return null;
    }
  }
}
