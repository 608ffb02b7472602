package uk.nhs.portal.questionnaires.responses;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.utc;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The files that people answered with.
@Repository
class Attachments {

  private final JdbcClient jdbc;

  Attachments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, ResponseId response, UploadedFile file, Instant now) {
    jdbc.sql(
            """
            INSERT INTO questionnaire_attachment (id, response, name, media_type, size_bytes, content,
              added_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)\
            """)
        .params(
            bytes(id),
            bytes(response.value()),
            file.name(),
            file.mediaType(),
            file.content().length,
            file.content(),
            utc(now))
        .update();
  }
}
