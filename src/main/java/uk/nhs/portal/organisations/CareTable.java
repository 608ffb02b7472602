package uk.nhs.portal.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.London;

/// The organisations in use today that offer a service near a point.
@Component
class CareTable {

  /// As far as the Directory of Services looks unless told otherwise: 37 miles.
  private static final double FARTHEST_METRES = 59_546;

  private static final double METRES_IN_A_DEGREE = 111_195;

  private static final int MOST_OPEN = 10;
  private static final int MOST_NEAR = 10;
  private static final int DAYS_IN_A_WEEK = 7;

  private static final String OF_KIND = " FROM organisation o WHERE o.kind = :service%d";

  private static final String LISTED =
      " FROM organisation_service v JOIN organisation o ON o.ods_code = v.ods_code"
          + " WHERE v.service = :service%d";

  /// The square of the distance on a flat map, which is good enough to choose by: nobody goes far.
  private static final String NEARNESS =
      "(o.latitude - :latitude) * (o.latitude - :latitude) + :cosine * :cosine"
          + " * (o.longitude - :longitude) * (o.longitude - :longitude)";

  // The square lets the database leave out what is far without looking at it.
  private static final String IN_USE_AND_NEAR =
      """
       AND o.status = 'ACTIVE'
        AND (o.opened_on IS NULL OR o.opened_on <= :today)
        AND (o.closed_on IS NULL OR o.closed_on > :today)
        AND o.latitude BETWEEN :south AND :north AND o.longitude BETWEEN :west AND :east
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  CareTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// For each service those open in time, then those that are near, without their hours. One SQL
  /// statement.
  List<NearbyCare> near(CareQuestion question) {
    if (question.services().isEmpty()) {
      return List.of();
    }
    Map<String, Object> parameters = around(question.from());
    parameters.put("today", London.today(clock));
    String open =
        " AND EXISTS (SELECT 1 FROM opening_hours h WHERE h.ods_code = o.ods_code AND (%s))"
            .formatted(openInTime(question, parameters));
    List<String> branches = new ArrayList<>();
    for (int i = 0; i < question.services().size(); i++) {
      CareService service = question.services().get(i);
      OrganisationKind kind = service.kind();
      parameters.put("service" + i, kind == null ? service.name() : kind.name());
      String from = (kind == null ? LISTED : OF_KIND).formatted(i) + IN_USE_AND_NEAR;
      branches.add(branch(i, from + open, MOST_OPEN));
      branches.add(branch(i, from, MOST_NEAR));
    }
    GeoPoint from = question.from();
    return jdbc
        .sql(String.join(" UNION ALL ", branches))
        .params(parameters)
        .query((row, _) -> {
          OrganisationSummary organisation = OrganisationRows.summary(row);
          return new NearbyCare(
              question.services().get(row.getInt("service_number")),
              organisation,
              OpeningHours.unknown(),
              from.metresTo(Objects.requireNonNull(organisation.where())));
        })
        .list()
        .stream()
        .filter(near -> near.metres() <= FARTHEST_METRES)
        .toList();
  }

  private static String branch(int number, String from, int most) {
    return "(SELECT "
        + number
        + " AS service_number, "
        + OrganisationRows.SUMMARY_COLUMNS
        + from
        + " ORDER BY "
        + NEARNESS
        + ", o.ods_code LIMIT "
        + most
        + ")";
  }

  private static Map<String, Object> around(GeoPoint from) {
    Map<String, Object> parameters = new HashMap<>();
    double cosine = Math.cos(Math.toRadians(from.latitude()));
    double north = FARTHEST_METRES / METRES_IN_A_DEGREE;
    double east = north / Math.max(cosine, 0.01);
    parameters.put("latitude", from.latitude());
    parameters.put("longitude", from.longitude());
    parameters.put("cosine", cosine);
    parameters.put("south", from.latitude() - north);
    parameters.put("north", from.latitude() + north);
    parameters.put("west", from.longitude() - east);
    parameters.put("east", from.longitude() + east);
    return parameters;
  }

  // Yesterday's evening may last past midnight.
  private static String openInTime(CareQuestion question, Map<String, Object> parameters) {
    LocalDateTime arrival = London.at(question.arrival()).toLocalDateTime();
    LocalDateTime latest = London.at(question.latest()).toLocalDateTime();
    LocalDate day = arrival.toLocalDate().minusDays(1);
    if (latest.isAfter(arrival.plusDays(DAYS_IN_A_WEEK - 1))) {
      return "h.weekday > 0"; // whatever is open at all will be
    }
    List<String> days = new ArrayList<>();
    while (!day.isAfter(latest.toLocalDate())) {
      int number = days.size();
      parameters.put("weekday" + number, day.getDayOfWeek().getValue());
      parameters.put("from" + number, minutes(day, arrival));
      parameters.put("to" + number, minutes(day, latest));
      days.add(
          "(h.weekday = :weekday%1$d AND h.opens_minute <= :to%1$d AND h.closes_minute > :from%1$d)"
              .formatted(number));
      day = day.plusDays(1);
    }
    return String.join(" OR ", days);
  }

  private static long minutes(LocalDate day, LocalDateTime moment) {
    return ChronoUnit.MINUTES.between(day.atStartOfDay(), moment);
  }
}
