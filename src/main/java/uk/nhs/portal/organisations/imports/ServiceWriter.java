package uk.nhs.portal.organisations.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.organisations.CareService;

/// Writes what organisations offer, all services of one at a time.
@Component
class ServiceWriter {

  private static final String KNOWN =
      "SELECT ods_code, service FROM organisation_service WHERE ods_code IN (:codes)";

  private static final String INSERT =
      "INSERT INTO organisation_service (ods_code, service) VALUES (?, ?)";

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  ServiceWriter(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  Map<String, Set<CareService>> known(Collection<String> codes) {
    Map<String, Set<CareService>> known = new HashMap<>();
    jdbc.sql(KNOWN)
        .param("codes", codes)
        .query(row -> {
          known
              .computeIfAbsent(row.getString("ods_code"), _ -> EnumSet.noneOf(CareService.class))
              .add(CareService.valueOf(row.getString("service")));
        });
    return known;
  }

  void write(Map<String, Set<CareService>> changed) {
    if (changed.isEmpty()) {
      return;
    }
    jdbc.sql("DELETE FROM organisation_service WHERE ods_code IN (:codes)")
        .param("codes", changed.keySet())
        .update();
    List<Object[]> rows = new ArrayList<>();
    changed.forEach((code, services) ->
        services.forEach(service -> rows.add(new Object[] {code, service.name()})));
    batches.batchUpdate(INSERT, rows);
  }
}
