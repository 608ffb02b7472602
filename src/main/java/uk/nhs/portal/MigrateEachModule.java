package uk.nhs.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Migrates each module's tables on their own, with a history table of their own.
///
/// A module is a folder of `db/migration`. No foreign key crosses a module, so their order does not
/// matter and each of them counts its versions from V1.
@Component
class MigrateEachModule implements FlywayMigrationStrategy {

  private static final String ROOT = "classpath*:db/migration/*/V*.sql";

  @Override
  public void migrate(Flyway flyway) {
    for (String module : modules()) {
      Flyway.configure()
          .configuration(flyway.getConfiguration())
          .locations("classpath:db/migration/" + module)
          .table("flyway_" + module)
          .baselineOnMigrate(true)
          .baselineVersion("0")
          .load()
          .migrate();
    }
  }

  private static SortedSet<String> modules() {
    SortedSet<String> modules = new TreeSet<>();
    try {
      for (Resource migration : new PathMatchingResourcePatternResolver().getResources(ROOT)) {
        String[] path = migration.getURL().getPath().split("/", -1);
        modules.add(path[path.length - 2]);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return modules;
  }
}
