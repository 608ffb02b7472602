package uk.nhs.portal.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.areas.FindAreas;
import uk.nhs.portal.organisations.areas.OrganisationArea;

/// One line about an organisation: who it is, whether it is in use, and to which areas it belongs.
///
/// @param region the ODS code of its NHS region, such as `Y62`
/// @param icb the ODS code of its integrated care board, such as `QOP`
/// @param cqc null where the Care Quality Commission has given none
public record DirectoryEntry(
    OdsCode code,
    String name,
    OrganisationKind kind,
    OrganisationStatus status,
    @Nullable LocalDate openedOn,
    @Nullable LocalDate closedOn,
    @Nullable String region,
    @Nullable String icb,
    @Nullable CqcReport cqc) {

  // A hospital is where its trust is, unless it says otherwise.
  static final String SELECT =
      """
      SELECT o.ods_code, o.name, o.kind, o.status, o.opened_on, o.closed_on,
        o.cqc_rating, o.cqc_year, o.cqc_inherited,
        COALESCE(o.region_code, p.region_code) AS region, COALESCE(o.icb_code, p.icb_code) AS icb
      FROM organisation o LEFT JOIN organisation p ON p.ods_code = o.parent_code
      """;

  /// Whether people can use it on that day.
  public boolean isInUseOn(LocalDate day) {
    return status == OrganisationStatus.ACTIVE
        && (openedOn == null || !openedOn.isAfter(day))
        && (closedOn == null || closedOn.isAfter(day));
  }

  static DirectoryEntry of(ResultSet row, FindAreas areas) throws SQLException {
    OrganisationArea area = areas.complete(row.getString("region"), row.getString("icb"));
    return new DirectoryEntry(
        new OdsCode(row.getString("ods_code")),
        row.getString("name"),
        OrganisationKind.valueOf(row.getString("kind")),
        OrganisationStatus.valueOf(row.getString("status")),
        row.getObject("opened_on", LocalDate.class),
        row.getObject("closed_on", LocalDate.class),
        area.region(),
        area.icb(),
        OrganisationRows.cqc(row));
  }
}
