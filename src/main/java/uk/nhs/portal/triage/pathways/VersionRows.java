package uk.nhs.portal.triage.pathways;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.bytesIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.utc;

import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Actor;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.format.WriteQuestionnaire;

/// What becomes of versions, as rows.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class VersionRows {

  private final JdbcClient sql;

  VersionRows(JdbcClient sql) {
    this.sql = sql;
  }

  /// Makes everybody else who changes what is published wait for the end of the transaction.
  void lock() {
    sql.sql("SELECT revision FROM pathway_catalogue WHERE id = 1 FOR UPDATE")
        .query(Long.class)
        .single();
  }

  /// Tells every portal that something has changed.
  void changed() {
    sql.sql("UPDATE pathway_catalogue SET revision = revision + 1 WHERE id = 1").update();
  }

  boolean isKnown(String hash) {
    return sql.sql("SELECT COUNT(*) FROM pathway_version WHERE hash = ?")
            .param(hash)
            .query(Integer.class)
            .single()
        > 0;
  }

  /// Whether the portal alone has had to do with the pathway of that name.
  boolean isLeftToThePortal(String name) {
    return sql.sql(
                """
                SELECT COUNT(*) FROM pathway_version WHERE name = ? AND
                  (uploaded_by IS NOT NULL OR published_by IS NOT NULL OR withdrawn_at IS NOT NULL)\
                """)
            .param(name)
            .query(Integer.class)
            .single()
        == 0;
  }

  PathwayVersionId upload(
      Questionnaire questionnaire, String note, @Nullable UUID by, Instant now) {
    PathwayVersionId id = PathwayVersionId.next();
    sql.sql(
            """
            INSERT INTO pathway_version (id, name, hash, label, title, notice, definition, status,
              uploaded_by, uploaded_at, note)
            VALUES (:id, :name, :hash, :label, :title, :notice, :definition, 'UPLOADED',
              :by, :now, :note)\
            """)
        .param("id", bytes(id.value()))
        .param("name", questionnaire.name())
        .param("hash", WriteQuestionnaire.hash(questionnaire))
        .param("label", questionnaire.titlePage().version())
        .param("title", questionnaire.titlePage().title())
        .param("notice", questionnaire.titlePage().notice())
        .param("definition", WriteQuestionnaire.toYaml(questionnaire))
        .param("by", bytesIfAny(by), Types.BINARY)
        .param("now", utc(now))
        .param("note", note)
        .update();
    return id;
  }

  /// Puts the version into the place of the one that is live; the schema refuses its uploader.
  void publish(PathwayVersionId id, @Nullable UUID by, Instant now) {
    sql.sql(
            """
            UPDATE pathway_version SET status = 'PUBLISHED', published_by = :by,
              published_at = :now WHERE id = :id\
            """)
        .param("by", bytesIfAny(by), Types.BINARY)
        .param("now", utc(now))
        .param("id", bytes(id.value()))
        .update();
  }

  void supersede(PathwayVersionId id) {
    sql.sql("UPDATE pathway_version SET status = 'SUPERSEDED' WHERE id = ?")
        .param(bytes(id.value()))
        .update();
  }

  void withdraw(PathwayVersionId id, @Nullable UUID by, String why, Instant now) {
    sql.sql(
            """
            UPDATE pathway_version SET status = 'WITHDRAWN', withdrawn_by = :by,
              withdrawn_at = :now, withdrawn_why = :why WHERE id = :id\
            """)
        .param("by", bytesIfAny(by), Types.BINARY)
        .param("now", utc(now))
        .param("why", why)
        .param("id", bytes(id.value()))
        .update();
  }

  void note(PathwayVersionId id, PathwayEvent.What what, Actor by, String note, Instant now) {
    sql.sql(
            """
            INSERT INTO pathway_event (id, pathway, what, happened_at, by_account, by_role, note)
            VALUES (:id, :pathway, :what, :now, :by, :role, :note)\
            """)
        .param("id", bytes(TimeOrderedId.next()))
        .param("pathway", bytes(id.value()))
        .param("what", what.name())
        .param("now", utc(now))
        .param("by", bytesIfAny(by.account()), Types.BINARY)
        .param("role", by.role())
        .param("note", note)
        .update();
  }
}
