package uk.nhs.portal.performance.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Writes figures, many with one statement.
@Component
class FigureWriter {

  private static final String ADD =
      """
      INSERT INTO figure (measure, period, revision, organisation, numerator, denominator,
        figure_value, lower95, upper95, hidden, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String HIDE =
      """
      UPDATE figure SET hidden = ?
      WHERE measure = ? AND period = ? AND revision = ? AND organisation = ?
      """;

  private static final int DUPLICATE_H2 = 23505;
  private static final int DUPLICATE_MYSQL = 1062;

  private final JdbcTemplate jdbc;

  FigureWriter(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Writes the figures.
  ///
  /// @return those that are not written because there is one of the same organisation and period in
  ///   the revision already
  List<NewRow> add(List<NewRow> rows) {
    return rows.isEmpty()
        ? List.of()
        : List.copyOf(jdbc.execute((Connection connection) -> add(connection, rows)));
  }

  private static List<NewRow> add(Connection connection, List<NewRow> rows) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ADD)) {
      Savepoint before = connection.setSavepoint();
      try {
        for (NewRow row : rows) {
          set(statement, row);
          statement.addBatch();
        }
        statement.executeBatch();
        return List.of();
      } catch (SQLException failed) {
        if (!isDuplicate(failed)) {
          throw failed;
        }
        connection.rollback(before);
        statement.clearBatch();
        return addOneByOne(statement, rows);
      }
    }
  }

  // Rare and slow: only so can be told which rows are there already.
  private static List<NewRow> addOneByOne(PreparedStatement statement, List<NewRow> rows)
      throws SQLException {
    List<NewRow> there = new ArrayList<>();
    for (NewRow row : rows) {
      try {
        set(statement, row);
        statement.executeUpdate();
      } catch (SQLException failed) {
        if (!isDuplicate(failed)) {
          throw failed;
        }
        there.add(row);
      }
    }
    return there;
  }

  private static boolean isDuplicate(@Nullable SQLException failed) {
    for (SQLException each = failed; each != null; each = each.getNextException()) {
      if (each.getErrorCode() == DUPLICATE_H2 || each.getErrorCode() == DUPLICATE_MYSQL) {
        return true;
      }
    }
    return false;
  }

  private static void set(PreparedStatement statement, NewRow row) throws SQLException {
    OpenRelease release = row.release();
    CheckedFigure figure = row.figure();
    statement.setInt(1, release.measure().id());
    statement.setObject(2, release.period());
    statement.setInt(3, release.revision());
    statement.setString(4, row.reporter().code());
    number(statement, 5, figure.numerator());
    number(statement, 6, figure.denominator());
    number(statement, 7, figure.value());
    number(statement, 8, figure.lower95());
    number(statement, 9, figure.upper95());
    statement.setString(10, row.hidden());
    statement.setString(11, figure.note());
  }

  private static void number(PreparedStatement statement, int place, @Nullable Double number)
      throws SQLException {
    if (number == null) {
      statement.setNull(place, Types.DOUBLE);
    } else {
      statement.setDouble(place, number);
    }
  }

  /// Hides figures that are written already.
  void hide(List<Hidden> figures) {
    jdbc.batchUpdate(
        HIDE,
        figures.stream()
            .map(figure ->
                new Object[] {
                  figure.why(),
                  figure.release().measure().id(),
                  figure.release().period(),
                  figure.release().revision(),
                  figure.organisation()
                })
            .toList());
  }

  /// A figure to be hidden.
  ///
  /// @param why `P` or `S`
  record Hidden(OpenRelease release, String organisation, String why) {}

  /// A row to be written.
  ///
  /// @param line of the file; 0 where it comes from none
  /// @param hidden `P`, `S` or null
  record NewRow(
      long line,
      OpenRelease release,
      Reporter reporter,
      CheckedFigure figure,
      @Nullable String hidden) {}
}
