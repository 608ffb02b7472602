package uk.nhs.portal.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;

/// One line about an organisation: who it is, whether it is in use, and to which areas it belongs.
///
/// @param region the ODS code of its NHS region, such as `Y62`
/// @param icb the ODS code of its integrated care board, such as `QOP`
public record DirectoryEntry(
    OdsCode code,
    String name,
    OrganisationKind kind,
    OrganisationStatus status,
    @Nullable LocalDate openedOn,
    @Nullable LocalDate closedOn,
    @Nullable String region,
    @Nullable String icb) {

  static final String COLUMNS =
      "o.ods_code, o.name, o.kind, o.status, o.opened_on, o.closed_on, o.region_code, o.icb_code";

  /// Whether people can use it on that day.
  public boolean isInUseOn(LocalDate day) {
    return status == OrganisationStatus.ACTIVE
        && (openedOn == null || !openedOn.isAfter(day))
        && (closedOn == null || closedOn.isAfter(day));
  }

  static DirectoryEntry of(ResultSet row) throws SQLException {
    return new DirectoryEntry(
        new OdsCode(row.getString("ods_code")),
        row.getString("name"),
        OrganisationKind.valueOf(row.getString("kind")),
        OrganisationStatus.valueOf(row.getString("status")),
        row.getObject("opened_on", LocalDate.class),
        row.getObject("closed_on", LocalDate.class),
        row.getString("region_code"),
        row.getString("icb_code"));
  }
}
