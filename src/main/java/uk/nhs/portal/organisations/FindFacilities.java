package uk.nhs.portal.organisations;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.OdsCode;

/// Finds what organisations have for people who choose among them.
@Service
@Transactional(readOnly = true)
public class FindFacilities {

  private static final String OF =
      """
      SELECT ods_code, language, NULL AS feature FROM organisation_language WHERE ods_code IN (:codes)
      UNION ALL
      SELECT ods_code, NULL, feature FROM organisation_access WHERE ods_code IN (:codes)
      """;

  private final JdbcClient jdbc;

  FindFacilities(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Those of which anything is known. One SQL statement.
  public Map<OdsCode, Facilities> of(Collection<OdsCode> codes) {
    if (codes.isEmpty()) {
      return Map.of();
    }
    Map<OdsCode, Set<String>> languages = new HashMap<>();
    Map<OdsCode, Set<AccessFeature>> access = new HashMap<>();
    jdbc.sql(OF)
        .param("codes", codes.stream().map(OdsCode::value).distinct().toList())
        .query(row -> {
          OdsCode code = new OdsCode(row.getString("ods_code"));
          String language = row.getString("language");
          if (language == null) {
            access
                .computeIfAbsent(code, _ -> EnumSet.noneOf(AccessFeature.class))
                .add(AccessFeature.valueOf(row.getString("feature")));
          } else {
            languages.computeIfAbsent(code, _ -> new HashSet<>()).add(language);
          }
        });
    Map<OdsCode, Facilities> found = new HashMap<>();
    for (OdsCode code : codes) {
      Facilities all =
          new Facilities(
              languages.getOrDefault(code, Set.of()), access.getOrDefault(code, Set.of()));
      if (!all.equals(Facilities.UNKNOWN)) {
        found.put(code, all);
      }
    }
    return found;
  }
}
