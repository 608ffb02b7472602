package uk.nhs.portal.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import javax.sql.DataSource;

/// The limit to which imports are compared: plain batched inserts by JDBC alone, in one transaction
/// for each measure, into a table with the columns, the primary key and the index of figures, but
/// without foreign keys and checks; nothing is read, parsed or compared.
final class RawFigures {

  private static final int BATCH = 1_000;

  private final DataSource source;

  RawFigures(DataSource source) throws SQLException {
    this.source = source;
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE raw_figure (measure INT NOT NULL, period DATE NOT NULL, revision INT NOT NULL,"
              + " organisation VARCHAR(10) NOT NULL, numerator DOUBLE, denominator DOUBLE,"
              + " figure_value DOUBLE, lower95 DOUBLE, upper95 DOUBLE, hidden CHAR(1),"
              + " note VARCHAR(40), PRIMARY KEY (measure, period, revision, organisation))");
      statement.execute(
          "CREATE INDEX raw_figure_of ON raw_figure (organisation, measure, period, revision)");
    }
  }

  /// Inserts all figures of a measure.
  void insert(BenchFigures figures, int measure) throws SQLException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT INTO raw_figure (measure, period, revision, organisation, numerator,"
                  + " denominator, figure_value) VALUES (?, ?, 1, ?, ?, ?, ?)")) {
        Batch batch = new Batch(insert, measure);
        figures.each(measure, batch);
        batch.send();
      }
      connection.commit();
    }
  }

  private static final class Batch implements BenchFigures.Row {

    private final PreparedStatement insert;
    private final int measure;
    private int size;

    Batch(PreparedStatement insert, int measure) {
      this.insert = insert;
      this.measure = measure;
    }

    @Override
    public void take(LocalDate period, String organisation, int numerator, int denominator) {
      try {
        insert.setInt(1, measure);
        insert.setObject(2, period);
        insert.setString(3, organisation);
        insert.setDouble(4, numerator);
        insert.setDouble(5, denominator);
        insert.setDouble(6, 100.0 * numerator / denominator);
        insert.addBatch();
        if (++size % BATCH == 0) {
          send();
        }
      } catch (SQLException failed) {
        throw new IllegalStateException(failed);
      }
    }

    void send() throws SQLException {
      insert.executeBatch();
    }
  }
}
