package uk.nhs.portal.registration.settings;

import static uk.nhs.portal.kernel.persistence.Columns.bytesIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuidIfAny;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;
import uk.nhs.portal.audit.Actor;
import uk.nhs.portal.audit.WhoActs;
import uk.nhs.portal.kernel.OdsCode;

/// The revisions of practices' settings.
@Repository
class SettingsRows {

  private static final String READ =
      """
      SELECT s.practice, s.revision, s.accepts, s.closed_until, s.outside_area, s.temporary,
        s.students, s.weekly_capacity, s.asks, s.auto_accept, s.auto_kinds, s.changed_at,
        s.by_account
      FROM registration_settings s
      """;

  private final JdbcClient sql;
  private final SingletonSupplier<WhoActs> whoActs;

  SettingsRows(JdbcClient sql, ObjectProvider<WhoActs> whoActs) {
    this.sql = sql;
    this.whoActs = SingletonSupplier.of(() -> whoActs.getIfAvailable(() -> () -> Actor.SYSTEM));
  }

  Map<OdsCode, PracticeSettings> inForce(Collection<OdsCode> practices) {
    Map<OdsCode, PracticeSettings> found = new HashMap<>();
    sql.sql(
            READ
                + """
                WHERE s.practice IN (:practices) AND s.revision =
                  (SELECT MAX(l.revision) FROM registration_settings l WHERE l.practice = s.practice)\
                """)
        .param("practices", practices.stream().map(OdsCode::value).distinct().toList())
        .query((row, line) ->
            found.put(new OdsCode(row.getString("practice")), revision(row).settings()))
        .list();
    return found;
  }

  List<SettingsRevision> history(OdsCode practice) {
    return sql.sql(READ + "WHERE s.practice = ? ORDER BY s.revision DESC")
        .param(practice.value())
        .query((row, line) -> revision(row))
        .list();
  }

  Optional<SettingsRevision> latest(OdsCode practice) {
    return sql.sql(READ + "WHERE s.practice = ? ORDER BY s.revision DESC LIMIT 1")
        .param(practice.value())
        .query((row, line) -> revision(row))
        .optional();
  }

  void add(OdsCode practice, int revision, PracticeSettings settings, Instant now) {
    Actor by = whoActs.obtain().now();
    sql.sql(
            """
            INSERT INTO registration_settings (practice, revision, accepts, closed_until, outside_area,
              temporary, students, weekly_capacity, asks, auto_accept, auto_kinds, changed_at,
              by_account, by_role)
            VALUES (:practice, :revision, :accepts, :closed, :outside, :temporary, :students, :capacity,
              :asks, :auto, :kinds, :now, :by, :role)\
            """)
        .param("practice", practice.value())
        .param("revision", revision)
        .param("accepts", settings.accepts())
        .param("closed", settings.closedUntil(), Types.DATE)
        .param("outside", settings.outsideArea())
        .param("temporary", settings.temporary())
        .param("students", settings.students())
        .param("capacity", settings.weeklyCapacity(), Types.INTEGER)
        .param("asks", joined(settings.asks().stream().map(Enum::name).toList()))
        .param("auto", settings.autoAccept().on())
        .param("kinds", joined(settings.autoAccept().kinds()))
        .param("now", utc(now))
        .param("by", bytesIfAny(by.account()), Types.BINARY)
        .param("role", by.role())
        .update();
  }

  private static SettingsRevision revision(ResultSet row) throws SQLException {
    int capacity = row.getInt("weekly_capacity");
    Integer weekly = row.wasNull() ? null : Integer.valueOf(capacity);
    return new SettingsRevision(
        row.getInt("revision"),
        new PracticeSettings(
            row.getBoolean("accepts"),
            row.getObject("closed_until", LocalDate.class),
            row.getBoolean("outside_area"),
            row.getBoolean("temporary"),
            row.getBoolean("students"),
            weekly,
            split(row.getString("asks")).stream()
                .map(ExtraQuestion::valueOf)
                .collect(Collectors.toSet()),
            new AutoAccept(row.getBoolean("auto_accept"), split(row.getString("auto_kinds")))),
        instant(row, "changed_at"),
        uuidIfAny(row, "by_account"));
  }

  private static String joined(Collection<String> names) {
    return names.stream().sorted().collect(Collectors.joining(","));
  }

  private static Set<String> split(String names) {
    return Arrays.stream(names.split(","))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }
}
