package uk.nhs.portal.performance.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import tools.jackson.databind.JsonNode;

/// How the open data answers: with a fingerprint of what it says, so that a program that has it
/// already is told so, and for a minute from any cache on the way.
final class OpenAnswer {

  /// A figure is public to the minute: so long a cache may go on saying what it knows.
  private static final CacheControl KEEP =
      CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().mustRevalidate();

  private static final MediaType CSV =
      MediaType.parseMediaType("text/csv;charset=UTF-8;header=present");

  private final @Nullable Instant changed;
  private final HttpHeaders headers = new HttpHeaders();

  private OpenAnswer(@Nullable Instant changed) {
    this.changed = changed;
  }

  /// @param changed when what it says last changed; null if nothing was ever said
  static OpenAnswer of(@Nullable Instant changed) {
    return new OpenAnswer(changed);
  }

  /// Names where something is that belongs to the answer (RFC 8288).
  OpenAnswer link(String href, String relation, String type) {
    headers.add(
        HttpHeaders.LINK, "<" + href + ">; rel=\"" + relation + "\"; type=\"" + type + "\"");
    return this;
  }

  ResponseEntity<byte[]> json(JsonNode content) {
    return json(content, MediaType.APPLICATION_JSON);
  }

  ResponseEntity<byte[]> json(JsonNode content, MediaType type) {
    return answer(content.toString(), type);
  }

  ResponseEntity<byte[]> csv(String content, String fileName) {
    headers.setContentDisposition(ContentDisposition.attachment().filename(fileName).build());
    return answer(content, CSV);
  }

  private ResponseEntity<byte[]> answer(String content, MediaType type) {
    byte[] body = content.getBytes(StandardCharsets.UTF_8);
    BodyBuilder answer =
        ResponseEntity.ok()
            .contentType(type)
            .cacheControl(KEEP)
            .varyBy(HttpHeaders.ACCEPT)
            .eTag('"' + sha256(body).substring(0, 32) + '"')
            .headers(headers);
    return (changed == null ? answer : answer.lastModified(changed)).body(body);
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
