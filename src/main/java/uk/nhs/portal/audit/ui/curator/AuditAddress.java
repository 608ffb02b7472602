package uk.nhs.portal.audit.ui.curator;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.audit.AuditQuestion;

/// A question as it stands in the address; what makes no sense there is not asked.
final class AuditAddress {

  private AuditAddress() {}

  static AuditQuestion read(QueryParameters query) {
    return new AuditQuestion(
        read(query, "patient", UUID::fromString),
        read(query, "account", UUID::fromString),
        read(query, "day", LocalDate::parse),
        Optional.ofNullable(read(query, "page", Integer::valueOf))
            .filter(page -> page >= 1 && page <= 10_000)
            .orElse(1));
  }

  static QueryParameters write(AuditQuestion question) {
    Map<String, String> query = new LinkedHashMap<>();
    put(query, "patient", question.patient());
    put(query, "account", question.account());
    put(query, "day", question.day());
    if (question.page() > 1) {
      query.put("page", String.valueOf(question.page()));
    }
    return QueryParameters.simple(query);
  }

  static String href(AuditQuestion question) {
    return "/curator/audit?" + write(question).getQueryString();
  }

  private static void put(Map<String, String> query, String name, @Nullable Object value) {
    if (value != null) {
      query.put(name, value.toString());
    }
  }

  private static <T> @Nullable T read(
      QueryParameters query, String name, Function<String, T> parse) {
    try {
      return query.getSingleParameter(name).map(parse).orElse(null);
    } catch (IllegalArgumentException | DateTimeParseException _) {
      return null;
    }
  }
}
