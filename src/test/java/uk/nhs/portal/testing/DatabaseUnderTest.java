package uk.nhs.portal.testing;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Gives each application context of the tests an empty database of its own.
///
/// System properties: `portal.test.database` is `h2` (default) or `mysql`; for MySQL
/// `portal.test.mysql.url` is a JDBC URL of the server with an account that may create databases.
public class DatabaseUnderTest
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final AtomicInteger NEXT = new AtomicInteger();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "database under test",
                Map.of(
                    "spring.datasource.url",
                    freshUrl(),
                    "portal.data",
                    dataFolder(),
                    "portal.outbox.enabled", // whoever tests the outbox empties it
                    "false",
                    "portal.registration.test-numbers", // the people of the tests are nobody
                    "true",
                    "spring.main.banner-mode",
                    "off")));
  }

  /// Whether the tests run on MySQL.
  public static boolean isMySql() {
    return "mysql".equals(System.getProperty("portal.test.database"));
  }

  /// A folder that the runs on the two databases do not share: they may run side by side.
  public static String dataFolder() {
    return "target/test-data/" + (isMySql() ? "mysql" : "h2");
  }

  /// A JDBC URL of a new, empty database.
  public static String freshUrl() {
    String name = "portal_test_" + ProcessHandle.current().pid() + "_" + NEXT.incrementAndGet();
    return isMySql() ? mySql(name) : h2(name);
  }

  private static String h2(String name) {
    return "jdbc:h2:mem:"
        + name
        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";
  }

  private static String mySql(String name) {
    String server = System.getProperty("portal.test.mysql.url");
    if (server == null || server.isBlank()) {
      throw new IllegalStateException("portal.test.mysql.url names no MySQL server");
    }
    MysqlDataSource source = new MysqlDataSource();
    source.setUrl(server);
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "DROP DATABASE IF EXISTS " + name); // of an earlier run with the same number
      statement.execute(
          "CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs");
    } catch (SQLException unreachable) {
      throw new IllegalStateException(
          "the MySQL server for the tests does not answer", unreachable);
    }
    return server.replaceFirst("(jdbc:mysql://[^/]+)/[^?]*", "$1/" + name);
  }
}
