package uk.nhs.portal.triage.ui.practice;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.questionnaires.responses.UploadedFile;
import uk.nhs.portal.triage.handover.ReadCaseFiles;
import uk.nhs.portal.triage.handover.TriageCaseId;

/// Gives staff a file with which somebody answered; for anybody else there is none.
///
/// A browser keeps it and never shows it: somebody whom nobody knows has made it. Its kind is the
/// one that its content has, not the one that they said.
@RestController
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class FileDownload {

  private final MyPractices practices;
  private final ReadCaseFiles files;

  FileDownload(MyPractices practices, ReadCaseFiles files) {
    this.practices = practices;
    this.files = files;
  }

  /// Where a file of a case is, at the practice that the page names.
  static String path(TriageCaseId id, String file) {
    return CasePage.PATH + "/" + id + "/files/" + file;
  }

  @GetMapping("/practice/triage/{id}/files/{file}")
  public ResponseEntity<byte[]> download(
      @PathVariable String id, @PathVariable String file, @RequestParam Optional<String> practice) {
    try {
      UploadedFile found =
          files.one(
              practices.chosen(practice.map(OdsCode::of)),
              TriageCaseId.parse(id),
              UUID.fromString(file));
      return ResponseEntity.ok()
          .contentType(MediaType.parseMediaType(found.mediaType()))
          .cacheControl(CacheControl.noStore())
          .header("X-Content-Type-Options", "nosniff")
          .header(HttpHeaders.CONTENT_DISPOSITION, attachment(found.name()))
          .body(found.content());
    } catch (NotFound | IllegalArgumentException nothing) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, nothing);
    }
  }

  private static String attachment(String name) {
    return ContentDisposition.attachment()
        .filename(name, StandardCharsets.UTF_8)
        .build()
        .toString();
  }
}
