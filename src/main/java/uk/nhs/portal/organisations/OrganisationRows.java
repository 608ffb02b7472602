package uk.nhs.portal.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Postcode;

/// How rows of the table `organisation` become what others read.
final class OrganisationRows {

  static final String SUMMARY_COLUMNS =
      "o.ods_code, o.name, o.kind, o.address, o.town, o.county, o.postcode, o.phone,"
          + " o.latitude, o.longitude";

  static final String CARD_COLUMNS =
      SUMMARY_COLUMNS + ", o.accepting_patients, o.cqc_rating, o.cqc_year, o.cqc_inherited";

  static final String DETAIL_COLUMNS =
      CARD_COLUMNS + ", o.status, o.opened_on, o.closed_on, o.website, o.pcn_name";

  private OrganisationRows() {}

  static OrganisationSummary summary(ResultSet row) throws SQLException {
    String phone = row.getString("phone");
    return new OrganisationSummary(
        new OdsCode(row.getString("ods_code")),
        row.getString("name"),
        OrganisationKind.valueOf(row.getString("kind")),
        address(row),
        phone == null ? null : new PhoneNumber(phone),
        where(row));
  }

  static NearbyOrganisation card(ResultSet row, @Nullable GeoPoint from) throws SQLException {
    OrganisationSummary summary = summary(row);
    GeoPoint where = summary.where();
    return new NearbyOrganisation(
        summary,
        row.getObject("accepting_patients", Boolean.class),
        cqc(row),
        OpeningHours.unknown(),
        from == null || where == null ? null : from.metresTo(where));
  }

  static OrganisationDetails details(ResultSet row, OpeningHours hours) throws SQLException {
    return new OrganisationDetails(
        summary(row),
        OrganisationStatus.valueOf(row.getString("status")),
        date(row, "opened_on"),
        date(row, "closed_on"),
        row.getString("website"),
        row.getString("pcn_name"),
        row.getObject("accepting_patients", Boolean.class),
        cqc(row),
        hours);
  }

  private static PostalAddress address(ResultSet row) throws SQLException {
    String lines = row.getString("address");
    String postcode = row.getString("postcode");
    return new PostalAddress(
        lines.isEmpty() ? List.of() : lines.lines().toList(),
        row.getString("town"),
        row.getString("county"),
        postcode == null ? null : new Postcode(postcode));
  }

  private static @Nullable GeoPoint where(ResultSet row) throws SQLException {
    double latitude = row.getDouble("latitude");
    return row.wasNull() ? null : new GeoPoint(latitude, row.getDouble("longitude"));
  }

  static @Nullable CqcReport cqc(ResultSet row) throws SQLException {
    String rating = row.getString("cqc_rating");
    return rating == null
        ? null
        : new CqcReport(
            CqcRating.valueOf(rating), row.getInt("cqc_year"), row.getBoolean("cqc_inherited"));
  }

  private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
