package uk.nhs.portal.organisations;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.OdsCode;

/// The opening hours of many organisations, read in one statement.
@Component
class OpeningHoursTable {

  private final JdbcClient jdbc;

  OpeningHoursTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The hours of those organisations that have any.
  Map<OdsCode, OpeningHours> of(Collection<OdsCode> codes) {
    if (codes.isEmpty()) {
      return Map.of();
    }
    Map<OdsCode, Map<DayOfWeek, List<OpeningTime>>> weeks = new HashMap<>();
    jdbc.sql(
            "SELECT ods_code, weekday, opens_minute, closes_minute FROM opening_hours"
                + " WHERE ods_code IN (:codes)")
        .param("codes", codes.stream().map(OdsCode::value).toList())
        .query(row -> {
          weeks
              .computeIfAbsent(
                  new OdsCode(row.getString("ods_code")), _ -> new EnumMap<>(DayOfWeek.class))
              .computeIfAbsent(DayOfWeek.of(row.getInt("weekday")), _ -> new ArrayList<>())
              .add(new OpeningTime(row.getInt("opens_minute"), row.getInt("closes_minute")));
        });
    Map<OdsCode, OpeningHours> hours = new HashMap<>();
    weeks.forEach((code, week) -> hours.put(code, new OpeningHours(week)));
    return hours;
  }
}
