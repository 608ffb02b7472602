package uk.nhs.portal.questionnaires.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The kinds of files that people may send, known by how their content begins and not by their
/// name.
enum FileKind {
  PDF("application/pdf", "%PDF-"),
  JPEG("image/jpeg", "\u00FF\u00D8\u00FF"),
  PNG("image/png", "\u0089PNG\r\n\u001A\n");

  private final String mediaType;
  private final String beginning;

  FileKind(String mediaType, String beginning) {
    this.mediaType = mediaType;
    this.beginning = beginning;
  }

  String mediaType() {
    return mediaType;
  }

  static Optional<FileKind> of(byte[] content) {
    return List.of(values()).stream().filter(kind -> kind.begins(content)).findFirst();
  }

  private boolean begins(byte[] content) {
    int length = beginning.length();
    return content.length > length
        && beginning.equals(new String(content, 0, length, StandardCharsets.ISO_8859_1));
  }

  /// What a file field offers first.
  static String allMediaTypes() {
    return List.of(values()).stream().map(FileKind::mediaType).collect(Collectors.joining(","));
  }
}
