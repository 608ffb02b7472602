package uk.nhs.portal.bench;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import uk.nhs.portal.kernel.TimeOrderedId;

/// The limit to which bookings are compared: three plain inserts in one transaction, by JDBC alone,
/// of rows as large as an appointment, an audit row and a message with its mail, into bare tables:
/// primary keys, and that a slot is booked once. [PortalRows] are their like with everything else
/// that the schema promises.
final class RawInserts {

  private final DataSource source;

  RawInserts(DataSource source) throws SQLException {
    this.source = source;
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE raw_booking (id BINARY(16) PRIMARY KEY, slot BINARY(16) NOT NULL,"
              + " patient BINARY(16) NOT NULL, rest VARCHAR(200) NOT NULL,"
              + " CONSTRAINT uq_raw_booking UNIQUE (slot))");
      statement.execute(
          "CREATE TABLE raw_audit (id BINARY(16) PRIMARY KEY, patient BINARY(16) NOT NULL,"
              + " rest VARCHAR(300) NOT NULL)");
      statement.execute(
          "CREATE TABLE raw_outbox (id BINARY(16) PRIMARY KEY, due BIGINT NOT NULL,"
              + " rest VARCHAR(800) NOT NULL)");
    }
  }

  String insert() throws SQLException {
    byte[] patient = bytes(UUID.randomUUID());
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement booking =
              connection.prepareStatement("INSERT INTO raw_booking VALUES (?, ?, ?, ?)");
          PreparedStatement audit =
              connection.prepareStatement("INSERT INTO raw_audit VALUES (?, ?, ?)");
          PreparedStatement outbox =
              connection.prepareStatement("INSERT INTO raw_outbox VALUES (?, ?, ?)")) {
        booking.setBytes(1, bytes(TimeOrderedId.next()));
        booking.setBytes(2, bytes(UUID.randomUUID()));
        booking.setBytes(3, patient);
        booking.setString(4, "x".repeat(120));
        booking.executeUpdate();
        audit.setBytes(1, bytes(TimeOrderedId.next()));
        audit.setBytes(2, patient);
        audit.setString(3, "x".repeat(200));
        audit.executeUpdate();
        outbox.setBytes(1, bytes(TimeOrderedId.next()));
        outbox.setLong(2, System.nanoTime());
        outbox.setString(3, "x".repeat(500));
        outbox.executeUpdate();
      }
      connection.commit();
    }
    return "inserted";
  }
}
