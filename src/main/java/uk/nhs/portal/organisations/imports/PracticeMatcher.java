package uk.nhs.portal.organisations.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.organisations.SearchWords;

/// Finds the codes of practices that a list names without them: at the same postcode, by the phone
/// number, or else by the name; one in use before one that is closed.
@Component
class PracticeMatcher {

  private static final String AT_POSTCODES =
      """
      SELECT ods_code, name, postcode, phone FROM organisation
      WHERE kind = 'GP_PRACTICE' AND postcode IN (:postcodes)
      ORDER BY CASE status WHEN 'ACTIVE' THEN 0 ELSE 1 END, ods_code
      """;

  private final JdbcClient jdbc;

  PracticeMatcher(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Practice(String code, String name, String postcode, @Nullable String phone) {}

  /// The entries that have a code, or for which one was found; the others are refused.
  List<Entry> withCodes(List<Entry> entries, Tally tally) {
    List<String> postcodes =
        entries.stream()
            .filter(entry -> entry.code() == null)
            .map(entry -> entry.facts().text(Column.POSTCODE))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (postcodes.isEmpty()) {
      return entries;
    }
    List<Practice> practices = practicesAt(postcodes);
    List<Entry> coded = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.code() != null) {
        coded.add(entry);
      } else {
        match(entry.facts(), practices)
            .ifPresentOrElse(
                practice -> coded.add(entry.withCode(practice.code())),
                () ->
                    tally.refused(
                        entry.row().number(), entry.row().refusal("name", "practice.unknown")));
      }
    }
    return coded;
  }

  private static Optional<Practice> match(Facts facts, List<Practice> practices) {
    String phone = facts.text(Column.PHONE);
    String name = SearchWords.plain(String.valueOf(facts.text(Column.NAME)));
    return first(practices, facts, practice -> phone != null && phone.equals(practice.phone()))
        .or(() -> first(practices, facts, that -> SearchWords.plain(that.name()).equals(name)));
  }

  private static Optional<Practice> first(
      List<Practice> practices, Facts facts, Predicate<Practice> condition) {
    return practices.stream()
        .filter(practice -> practice.postcode().equals(facts.text(Column.POSTCODE)))
        .filter(condition)
        .findFirst();
  }

  private List<Practice> practicesAt(List<String> postcodes) {
    return jdbc.sql(AT_POSTCODES)
        .param("postcodes", postcodes)
        .query((row, _) ->
            new Practice(
                row.getString("ods_code"),
                row.getString("name"),
                row.getString("postcode"),
                row.getString("phone")))
        .list();
  }
}
