package uk.nhs.portal.appointments;

import static uk.nhs.portal.appointments.Rows.idIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.instantIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.appointments.schedule.AppointmentTypeId;
import uk.nhs.portal.appointments.schedule.ClinicianId;
import uk.nhs.portal.appointments.schedule.GpadCategory;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;

/// The slots that somebody could have: open, not over, and nobody else has or holds them.
@Repository
class FreeSlots {

  private static final String FREE =
      " AND s.status = 'OPEN' AND (a.id IS NULL"
          + " OR (a.status = 'HELD' AND (a.held_until <= :now OR a.patient = :patient)))";

  private static final String FIND =
      "SELECT "
          + Rows.SLOT
          + " FROM slot s "
          + Rows.OF_SLOT
          + """

          LEFT JOIN appointment a ON a.live_slot = s.id
          WHERE s.practice = :practice AND s.appointment_type = :type
            AND (:way IS NULL OR s.way = :way)
            AND (:clinician IS NULL OR s.clinician = :clinician)
            AND s.starts_at > :after AND s.starts_at < :before\
          """
          + FREE
          + " ORDER BY s.starts_at, c.name, s.id";

  private static final String ONLINE =
      "SELECT "
          + Rows.SLOT
          + ", t.days_ahead FROM slot s "
          + Rows.OF_SLOT
          + """

          LEFT JOIN appointment a ON a.live_slot = s.id
          WHERE s.practice = :practice AND s.starts_at > :now AND s.starts_at <= :by
            AND s.way IN (:ways) AND t.category IN (:categories)
            AND t.active AND t.bookable_by = 'PATIENT'
            AND TIMESTAMPDIFF(MINUTE, :now, s.starts_at) >= t.notice_minutes\
          """
          + FREE
          + " ORDER BY s.starts_at, c.name, s.id";

  private final JdbcClient sql;

  FreeSlots(JdbcClient sql) {
    this.sql = sql;
  }

  /// What is looked for.
  ///
  /// @param patient whose own hold counts as free; null for staff
  /// @param after slots that start after this moment, `before` another one
  record Search(
      OdsCode practice,
      AppointmentTypeId type,
      @Nullable Way way,
      @Nullable ClinicianId clinician,
      @Nullable PatientId patient,
      Instant after,
      Instant before,
      Instant now) {}

  /// The free slots in order of time.
  List<SlotSummary> find(Search search) {
    return with(search, FIND).query(Rows::slot).list();
  }

  /// The first of them.
  Optional<SlotSummary> first(Search search) {
    return with(search, FIND + " LIMIT 1").query(Rows::slot).optional();
  }

  /// Slots that patients can book themselves.
  ///
  /// @param patient whose own hold counts as free
  /// @param by the last moment at which one may start
  record Online(
      OdsCode practice,
      Set<GpadCategory> categories,
      Set<Way> ways,
      PatientId patient,
      Instant by,
      Instant now) {}

  /// Those of any type that the rules of their type let a patient book now, in order of time.
  List<SlotSummary> online(Online search) {
    LocalDate today = London.at(search.now()).toLocalDate();
    return sql
        .sql(ONLINE)
        .param("practice", search.practice().value())
        .param("categories", names(search.categories()))
        .param("ways", names(search.ways()))
        .param("patient", idIfAny(search.patient().value()))
        .param("by", utc(search.by()))
        .param("now", utc(search.now()))
        .query((row, n) -> new Offered(Rows.slot(row, n), row.getInt("days_ahead")))
        .list()
        .stream()
        .filter(offered -> !offered.slot().day().minusDays(offered.daysAhead()).isAfter(today))
        .map(Offered::slot)
        .toList();
  }

  private record Offered(SlotSummary slot, int daysAhead) {}

  private static List<String> names(Set<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toList();
  }

  /// How many slots there are in that time, taken or not, and when the first free one after it is.
  Situation situation(Search search) {
    return with(
            search,
            """
            SELECT
              (SELECT COUNT(*) FROM slot s
               WHERE s.practice = :practice AND s.appointment_type = :type AND s.way = :way
                 AND (:clinician IS NULL OR s.clinician = :clinician)
                 AND s.starts_at > :after AND s.starts_at < :before AND s.status = 'OPEN') AS slots,
              (SELECT MIN(s.starts_at)
               FROM slot s LEFT JOIN appointment a ON a.live_slot = s.id
               WHERE s.practice = :practice AND s.appointment_type = :type AND s.way = :way
                 AND (:clinician IS NULL OR s.clinician = :clinician)
                 AND s.starts_at >= :before\
            """
                + FREE
                + ") AS next_free")
        .query((row, n) -> new Situation(row.getInt("slots"), instantIfAny(row, "next_free")))
        .single();
  }

  /// What there is in a time, and after it.
  record Situation(int slots, @Nullable Instant nextFree) {}

  /// When the next free slot of each type and way starts that patients of the practice can book.
  ///
  /// @param patient whose own hold counts as free; null for anybody
  Map<AppointmentTypeId, Map<Way, Instant>> nextOfEachType(
      OdsCode practice, @Nullable PatientId patient, Instant now) {
    Map<AppointmentTypeId, Map<Way, Instant>> next = new HashMap<>();
    sql.sql(
            """
            SELECT s.appointment_type, s.way, MIN(s.starts_at) AS next_free
            FROM slot s
            JOIN appointment_type t ON t.id = s.appointment_type
            LEFT JOIN appointment a ON a.live_slot = s.id
            WHERE s.practice = :practice AND s.starts_at > :now
              AND t.active AND t.bookable_by = 'PATIENT'
              AND TIMESTAMPDIFF(MINUTE, :now, s.starts_at) >= t.notice_minutes
              AND TIMESTAMPDIFF(MINUTE, :now, s.starts_at) < (t.days_ahead + 2) * 1440\
            """
                + FREE
                + " GROUP BY s.appointment_type, s.way")
        .param("practice", practice.value())
        .param("patient", idIfAny(patient == null ? null : patient.value()))
        .param("now", utc(now))
        .query(row -> {
          Instant start = instantIfAny(row, "next_free");
          if (start != null) {
            next.computeIfAbsent(
                    new AppointmentTypeId(uuid(row, "appointment_type")), t -> new HashMap<>())
                .put(Way.valueOf(row.getString("way")), start);
          }
        });
    return next;
  }

  private JdbcClient.StatementSpec with(Search search, String statement) {
    Way way = search.way();
    ClinicianId clinician = search.clinician();
    PatientId patient = search.patient();
    return sql.sql(statement)
        .param("practice", search.practice().value())
        .param("type", bytes(search.type().value()))
        .param("way", Rows.textIfAny(way == null ? null : way.name()))
        .param("clinician", idIfAny(clinician == null ? null : clinician.value()))
        .param("patient", idIfAny(patient == null ? null : patient.value()))
        .param("after", utc(search.after()))
        .param("before", utc(search.before()))
        .param("now", utc(search.now()));
  }
}
