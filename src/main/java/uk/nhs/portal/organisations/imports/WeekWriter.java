package uk.nhs.portal.organisations.imports;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.organisations.OpeningHours;
import uk.nhs.portal.organisations.OpeningTime;

/// Writes the opening hours of organisations, a whole week at a time.
@Component
class WeekWriter {

  private static final String KNOWN =
      "SELECT ods_code, weekday, opens_minute, closes_minute FROM opening_hours"
          + " WHERE ods_code IN (:codes)";

  private static final String INSERT =
      "INSERT INTO opening_hours (ods_code, weekday, opens_minute, closes_minute)"
          + " VALUES (?, ?, ?, ?)";

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  WeekWriter(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  Map<String, OpeningHours> known(Collection<String> codes) {
    Map<String, Map<DayOfWeek, List<OpeningTime>>> weeks = new HashMap<>();
    jdbc.sql(KNOWN)
        .param("codes", codes)
        .query(row -> {
          weeks
              .computeIfAbsent(row.getString("ods_code"), _ -> new EnumMap<>(DayOfWeek.class))
              .computeIfAbsent(DayOfWeek.of(row.getInt("weekday")), _ -> new ArrayList<>())
              .add(new OpeningTime(row.getInt("opens_minute"), row.getInt("closes_minute")));
        });
    Map<String, OpeningHours> known = new HashMap<>();
    weeks.forEach((code, week) -> known.put(code, new OpeningHours(week)));
    return known;
  }

  void write(Map<String, OpeningHours> changed) {
    List<Object[]> rows = new ArrayList<>();
    changed.forEach((code, hours) ->
        hours
            .week()
            .forEach((day, times) ->
                times.forEach(time ->
                    rows.add(new Object[] {code, day.getValue(), time.opens(), time.closes()}))));
    if (!changed.isEmpty()) {
      jdbc.sql("DELETE FROM opening_hours WHERE ods_code IN (:codes)")
          .param("codes", changed.keySet())
          .update();
    }
    batches.batchUpdate(INSERT, rows);
  }
}
