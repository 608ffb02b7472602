package uk.nhs.portal.organisations;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.areas.FindAreas;

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

  private static final String ENTRIES = DirectoryEntry.SELECT + " WHERE o.ods_code IN (:codes)";

  private static final String ENTRIES_OF_KINDS =
      DirectoryEntry.SELECT + " WHERE o.kind IN (:kinds) ORDER BY o.ods_code";

  private static final int CODES_IN_A_STATEMENT = 1_000;

  private final JdbcClient jdbc;
  private final OpeningHoursTable openingHours;
  private final FindAreas areas;

  FindOrganisations(JdbcClient jdbc, OpeningHoursTable openingHours, FindAreas areas) {
    this.jdbc = jdbc;
    this.openingHours = openingHours;
    this.areas = areas;
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

  /// What the directory says of the codes; unknown ones are left out. One SQL statement for each
  /// thousand.
  public Map<OdsCode, DirectoryEntry> directory(Collection<OdsCode> codes) {
    Map<OdsCode, DirectoryEntry> found = new HashMap<>();
    codes.stream()
        .map(OdsCode::value)
        .distinct()
        .gather(Gatherers.windowFixed(CODES_IN_A_STATEMENT))
        .forEach(some ->
            jdbc.sql(ENTRIES)
                .param("codes", some)
                .query((row, _) -> DirectoryEntry.of(row, areas))
                .list()
                .forEach(entry -> found.put(entry.code(), entry)));
    return found;
  }

  /// Every organisation of these kinds, whatever its status, in the order of their codes. One SQL
  /// statement.
  public List<DirectoryEntry> directory(Set<OrganisationKind> kinds) {
    return kinds.isEmpty()
        ? List.of()
        : jdbc.sql(ENTRIES_OF_KINDS)
            .param("kinds", kinds.stream().map(OrganisationKind::name).toList())
            .query((row, _) -> DirectoryEntry.of(row, areas))
            .list();
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
