package uk.nhs.portal.organisations.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.Facilities;
import uk.nhs.portal.organisations.FindFacilities;

/// Writes the languages and the accessibility of organisations, all of one at a time.
@Component
class FacilityWriter {

  private final FindFacilities find;
  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  FacilityWriter(FindFacilities find, JdbcClient jdbc, JdbcTemplate batches) {
    this.find = find;
    this.jdbc = jdbc;
    this.batches = batches;
  }

  Map<String, Facilities> known(Set<String> codes) {
    return find.of(codes.stream().map(OdsCode::new).toList()).entrySet().stream()
        .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
  }

  void write(Map<String, Facilities> changed) {
    if (changed.isEmpty()) {
      return;
    }
    List<Object[]> languages = new ArrayList<>();
    List<Object[]> access = new ArrayList<>();
    changed.forEach((code, facilities) -> {
      facilities.languages().forEach(language -> languages.add(new Object[] {code, language}));
      facilities.access().forEach(feature -> access.add(new Object[] {code, feature.name()}));
    });
    for (String table : List.of("organisation_language", "organisation_access")) {
      jdbc.sql("DELETE FROM " + table + " WHERE ods_code IN (:codes)")
          .param("codes", changed.keySet())
          .update();
    }
    batches.batchUpdate(
        "INSERT INTO organisation_language (ods_code, language) VALUES (?, ?)", languages);
    batches.batchUpdate(
        "INSERT INTO organisation_access (ods_code, feature) VALUES (?, ?)", access);
  }
}
