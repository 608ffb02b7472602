package uk.nhs.portal.questionnaires.responses;

import static uk.nhs.portal.kernel.persistence.Columns.utc;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.format.ReadQuestionnaire;
import uk.nhs.portal.questionnaires.format.WriteQuestionnaire;

/// The versions that are kept, each with its engine made ready once: a version never changes.
@Repository
class Versions {

  /// More than any portal has in use; stops versions from being held for ever.
  private static final int MANY = 1_000;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Map<VersionHash, Engine> ready = new ConcurrentHashMap<>();

  Versions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  boolean isKept(VersionHash version) {
    return ready.containsKey(version) || definition(version).isPresent();
  }

  void add(VersionHash version, Questionnaire questionnaire) {
    jdbc.sql(
            """
            INSERT INTO questionnaire_version (hash, name, label, definition, kept_at)
            VALUES (?, ?, ?, ?, ?)\
            """)
        .params(
            version.value(),
            questionnaire.name(),
            questionnaire.titlePage().version(),
            WriteQuestionnaire.toJson(questionnaire).toString(),
            utc(clock.instant()))
        .update();
  }

  /// Nobody goes on with the version from now on.
  boolean withdraw(VersionHash version, Instant now) {
    return jdbc.sql(
                "UPDATE questionnaire_version SET withdrawn_at = ?"
                    + " WHERE hash = ? AND withdrawn_at IS NULL")
            .params(utc(now), version.value())
            .update()
        == 1;
  }

  boolean restore(VersionHash version) {
    return jdbc.sql(
                "UPDATE questionnaire_version SET withdrawn_at = NULL"
                    + " WHERE hash = ? AND withdrawn_at IS NOT NULL")
            .param(version.value())
            .update()
        == 1;
  }

  /// The engine of a version.
  ///
  /// @throws NotFound if it was never kept
  Engine engine(VersionHash version) {
    Engine known = ready.get(version);
    if (known != null) {
      return known;
    }
    Engine made =
        new Engine(
            ReadQuestionnaire.of(definition(version).orElseThrow(() -> new NotFound("version"))));
    if (ready.size() >= MANY) {
      ready.clear();
    }
    ready.put(version, made);
    return made;
  }

  private Optional<String> definition(VersionHash version) {
    return jdbc.sql("SELECT definition FROM questionnaire_version WHERE hash = ?")
        .param(version.value())
        .query((row, number) -> row.getString(1))
        .optional();
  }
}
