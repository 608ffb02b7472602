package uk.nhs.portal.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.PartPostcode;

/// The organisations in use today: near a point, in a district, in a town, or with a name. One page
/// and one row more is read, which tells whether there is a next page.
@Component
class OrganisationTable {

  /// The square of the sine in the haversine formula: it grows with the distance, so that the order
  /// is the true one, and the database need not take roots and arcs.
  private static final String NEARNESS =
      """
      POWER(SIN(RADIANS(o.latitude - :latitude) / 2), 2)
        + :cosine * COS(RADIANS(o.latitude)) * POWER(SIN(RADIANS(o.longitude - :longitude) / 2), 2)
      """;

  private static final String IN_USE =
      """
       FROM organisation o WHERE o.kind IN (:kinds) AND o.status = 'ACTIVE'
        AND (o.opened_on IS NULL OR o.opened_on <= :today)
        AND (o.closed_on IS NULL OR o.closed_on > :today)
      """;

  private static final String OPEN_NOW =
      """
      AND EXISTS (SELECT 1 FROM opening_hours h WHERE h.ods_code = o.ods_code
        AND ((h.weekday = :weekday AND h.opens_minute <= :minute AND h.closes_minute > :minute)
          OR (h.weekday = :yesterday AND h.closes_minute > :minute + 1440)))
      """;

  private static final String CODED =
      """
      AND o.ods_code IN (
        SELECT c.ods_code FROM organisation c WHERE c.ods_code = :code
        UNION ALL SELECT l.descendant FROM organisation_lineage l WHERE l.ancestor = :code)
      """;

  private static final String PAGE = " LIMIT :rows OFFSET :offset";

  private final JdbcClient jdbc;
  private final Clock clock;

  OrganisationTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<NearbyOrganisation> nearest(OrganisationQuestion question, GeoPoint from) {
    return query(
        question,
        "AND o.latitude IS NOT NULL",
        Map.of(
            "latitude", from.latitude(),
            "longitude", from.longitude(),
            "cosine", Math.cos(Math.toRadians(from.latitude()))),
        NEARNESS,
        from);
  }

  List<NearbyOrganisation> inPart(OrganisationQuestion question, PartPostcode part) {
    return query(
        question,
        "AND o.postcode LIKE :pattern",
        Map.of("pattern", part.prefix() + (part.isArea() ? "_%" : "%")),
        "o.name",
        null);
  }

  List<NearbyOrganisation> inTown(OrganisationQuestion question, String place) {
    return query(
        question,
        "AND EXISTS (SELECT 1 FROM organisation_word w WHERE w.ods_code = o.ods_code"
            + " AND w.field = 'PLACE' AND w.word = :place)",
        Map.of("place", place),
        "o.name",
        null);
  }

  /// With this code, or made of the one that had it.
  List<NearbyOrganisation> coded(OrganisationQuestion question, String code) {
    return query(question, CODED, Map.of("code", code), "o.name", null);
  }

  /// @param alternatives for each word that was typed, the words of which one must be there
  List<NearbyOrganisation> named(OrganisationQuestion question, List<List<String>> alternatives) {
    StringBuilder condition = new StringBuilder();
    Map<String, Object> parameters = new LinkedHashMap<>();
    for (int i = 0; i < alternatives.size(); i++) {
      condition
          .append(" AND EXISTS (SELECT 1 FROM organisation_word w WHERE w.ods_code = o.ods_code")
          .append(" AND w.word IN (:word")
          .append(i)
          .append("))");
      parameters.put("word" + i, alternatives.get(i));
    }
    return query(question, condition.toString(), parameters, "o.name", null);
  }

  private List<NearbyOrganisation> query(
      OrganisationQuestion question,
      String condition,
      Map<String, ?> parameters,
      String order,
      @Nullable GeoPoint from) {
    String sql =
        "SELECT "
            + OrganisationRows.CARD_COLUMNS
            + IN_USE
            + condition
            + (question.openNow() ? " " + OPEN_NOW : "")
            + " ORDER BY "
            + order
            + ", o.ods_code"
            + PAGE;
    return jdbc.sql(sql)
        .params(moment(question))
        .params(parameters)
        .param("kinds", question.kindNames())
        .param("rows", OrganisationQuestion.PAGE_SIZE + 1)
        .param("offset", question.offset())
        .query((row, _) -> OrganisationRows.card(row, from))
        .list();
  }

  private Map<String, ?> moment(OrganisationQuestion question) {
    LocalDateTime now = London.at(clock.instant()).toLocalDateTime();
    LocalDate today = now.toLocalDate();
    return question.openNow()
        ? Map.of(
            "today",
            today,
            "weekday",
            today.getDayOfWeek().getValue(),
            "yesterday",
            today.getDayOfWeek().minus(1).getValue(),
            "minute",
            now.getHour() * 60 + now.getMinute())
        : Map.of("today", today);
  }
}
