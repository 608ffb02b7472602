package uk.nhs.portal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.testing.DatabaseUnderTest;

/// A schema of its own for a measurement, which leaves nothing behind.
final class BenchDatabase implements AutoCloseable {

  private final @Nullable String server;
  private final String name;
  private final String url;

  private BenchDatabase(@Nullable String server, String name, String url) {
    this.server = server;
    this.name = name;
    this.url = url;
  }

  /// On the database that `./portal bench` was asked for.
  static BenchDatabase create() throws SQLException {
    return create(DatabaseUnderTest.isMySql() ? System.getProperty("portal.test.mysql.url") : null);
  }

  /// @param server the JDBC URL of a MySQL server whose account may create schemas; null for H2 in
  ///   a file, with every commit on the disk
  static BenchDatabase create(@Nullable String server) throws SQLException {
    String name = "portal_bench_" + ProcessHandle.current().pid();
    if (server == null) {
      Path file = Path.of("target", "bench", name).toAbsolutePath();
      return new BenchDatabase(
          null,
          name,
          "jdbc:h2:file:"
              + file
              + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0");
    }
    execute(
        server, "CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs");
    String own = server.replaceFirst("(jdbc:mysql://[^/]+)/[^?]*", "$1/" + name);
    return new BenchDatabase(server, name, own);
  }

  String url() {
    return url;
  }

  @Override
  public void close() throws SQLException, IOException {
    if (server != null) {
      execute(server, "DROP DATABASE " + name);
    } else {
      Files.deleteIfExists(Path.of("target", "bench", name + ".mv.db"));
      Files.deleteIfExists(Path.of("target", "bench", name + ".trace.db"));
    }
  }

  private static void execute(String server, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(server);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
