package uk.nhs.portal.organisations;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.OdsCode;

/// Finds organisations that somebody already knows by their codes.
@Service
@Transactional(readOnly = true)
public class FindOrganisations {

  private static final String BY_CODES =
      "SELECT "
          + OrganisationRows.SUMMARY_COLUMNS
          + " FROM organisation o WHERE o.ods_code IN (:codes)";

  private static final String DETAILS =
      "SELECT " + OrganisationRows.DETAIL_COLUMNS + " FROM organisation o WHERE o.ods_code = :code";

  private final JdbcClient jdbc;
  private final OpeningHoursTable openingHours;

  FindOrganisations(JdbcClient jdbc, OpeningHoursTable openingHours) {
    this.jdbc = jdbc;
    this.openingHours = openingHours;
  }

  /// The organisation with the code, whatever its status. One SQL statement.
  public Optional<OrganisationSummary> byCode(OdsCode code) {
    return Optional.ofNullable(byCodes(List.of(code)).get(code));
  }

  /// The organisations with the codes; unknown codes are left out. One SQL statement.
  public Map<OdsCode, OrganisationSummary> byCodes(Collection<OdsCode> codes) {
    if (codes.isEmpty()) {
      return Map.of();
    }
    Map<OdsCode, OrganisationSummary> found = new HashMap<>();
    jdbc.sql(BY_CODES)
        .param("codes", codes.stream().map(OdsCode::value).distinct().toList())
        .query((row, _) -> OrganisationRows.summary(row))
        .list()
        .forEach(summary -> found.put(summary.code(), summary));
    return found;
  }

  /// Everything about one organisation, whatever its status. Two SQL statements.
  public Optional<OrganisationDetails> details(OdsCode code) {
    OpeningHours hours = openingHours.of(List.of(code)).getOrDefault(code, OpeningHours.unknown());
    return jdbc.sql(DETAILS)
        .param("code", code.value())
        .query((row, _) -> OrganisationRows.details(row, hours))
        .optional();
  }
}
