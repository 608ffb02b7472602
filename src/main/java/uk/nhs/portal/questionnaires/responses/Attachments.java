package uk.nhs.portal.questionnaires.responses;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.utc;

import java.time.Instant;
import java.util.Optional;
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

  Optional<UploadedFile> one(UUID id, ResponseId response) {
    return jdbc.sql(
            """
            SELECT name, media_type, content FROM questionnaire_attachment
            WHERE id = ? AND response = ?\
            """)
        .params(bytes(id), bytes(response.value()))
        .query((row, line) ->
            new UploadedFile(
                row.getString("name"), row.getString("media_type"), row.getBytes("content")))
        .optional();
  }
}
