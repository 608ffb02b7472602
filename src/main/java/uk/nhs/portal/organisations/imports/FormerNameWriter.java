package uk.nhs.portal.organisations.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes what organisations were called. A name that is known stays; a date is added to it.
@Component
class FormerNameWriter {

  private static final String KNOWN =
      "SELECT ods_code, name, until_date FROM organisation_former_name WHERE ods_code IN (:codes)";

  private static final String INSERT =
      "INSERT INTO organisation_former_name (until_date, ods_code, name) VALUES (?, ?, ?)";

  private static final String UPDATE =
      "UPDATE organisation_former_name SET until_date = ? WHERE ods_code = ? AND name = ?";

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  FormerNameWriter(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /// A name in other capitals is no other name.
  private record Key(String code, String name) {

    static Key of(FormerName name) {
      return new Key(name.code(), name.name().toLowerCase(Locale.ROOT));
    }
  }

  /// Writes those of which something was not known, and names them.
  List<FormerName> write(List<FormerName> names) {
    if (names.isEmpty()) {
      return List.of();
    }
    Map<Key, FormerName> known = known(names.stream().map(FormerName::code).distinct().toList());
    List<FormerName> news = new ArrayList<>();
    List<@Nullable Object[]> added = new ArrayList<>();
    List<@Nullable Object[]> dated = new ArrayList<>();
    for (FormerName name : names) {
      FormerName before = known.get(Key.of(name));
      if (before == null) {
        added.add(columns(name));
      } else if (name.until() != null && !name.until().equals(before.until())) {
        dated.add(columns(new FormerName(before.code(), before.name(), name.until())));
      } else {
        continue;
      }
      known.put(Key.of(name), name);
      news.add(name);
    }
    batches.batchUpdate(INSERT, added);
    batches.batchUpdate(UPDATE, dated);
    return news;
  }

  private Map<Key, FormerName> known(List<String> codes) {
    Map<Key, FormerName> known = new HashMap<>();
    jdbc.sql(KNOWN)
        .param("codes", codes)
        .query(row -> {
          FormerName name =
              new FormerName(
                  row.getString("ods_code"),
                  row.getString("name"),
                  row.getObject("until_date", LocalDate.class));
          known.put(Key.of(name), name);
        });
    return known;
  }

  private static @Nullable Object[] columns(FormerName name) {
    return new @Nullable Object[] {name.until(), name.code(), name.name()};
  }
}
