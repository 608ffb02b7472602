package uk.nhs.portal.triage.ui.curator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import uk.nhs.portal.triage.pathways.Upload;
import uk.nhs.portal.triage.pathways.UploadPathway;
import uk.nhs.portal.triage.ui.curator.RefusedFile.Wrong;

/// Takes the file of a pathway, which browsers post by themselves, with scripts or without.
@RestController
@RolesAllowed({"CURATOR", "CLINICAL_SAFETY", "ADMIN"})
class TakePathwayFile {

  private final UploadPathway upload;

  TakePathwayFile(UploadPathway upload) {
    this.upload = upload;
  }

  /// Who goes back to where a file was sent chooses it again.
  @GetMapping(UploadView.FILE)
  public ResponseEntity<Void> notSent() {
    return seeOther(UploadView.HERE);
  }

  @PostMapping(UploadView.FILE)
  public ResponseEntity<Void> take(
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      @RequestParam(name = "why", defaultValue = "") String why,
      HttpSession session) {
    List<Wrong> wrong = wrong(file, why);
    if (file == null || !wrong.isEmpty()) {
      return refused(session, new RefusedFile(why, wrong, List.of()));
    }
    return switch (upload.bringFile(content(file), why)) {
      case Upload.Uploaded(var id) -> seeOther(CuratorPage.to(id) + "?done=uploaded");
      case Upload.AlreadyThere(var id) -> seeOther(CuratorPage.to(id) + "?done=already-there");
      case Upload.Unreadable(var findings) ->
          refused(
              session,
              new RefusedFile(
                  why,
                  List.of(Wrong.NO_PATHWAY),
                  findings.stream().map(each -> each.where() + ": " + each.message()).toList()));
    };
  }

  private static List<Wrong> wrong(@Nullable MultipartFile file, String why) {
    return Stream.of(wrong(file), wrong(why)).flatMap(Optional::stream).toList();
  }

  private static Optional<Wrong> wrong(@Nullable MultipartFile file) {
    if (file == null || (file.isEmpty() && isNone(file))) {
      return Optional.of(Wrong.NO_FILE);
    }
    if (file.isEmpty()) {
      return Optional.of(Wrong.EMPTY);
    }
    return file.getSize() > UploadPathway.MOST_BYTES
        ? Optional.of(Wrong.TOO_LARGE)
        : Optional.empty();
  }

  private static Optional<Wrong> wrong(String why) {
    if (why.isBlank()) {
      return Optional.of(Wrong.NO_NOTE);
    }
    return why.length() > UploadPathway.LONGEST_NOTE
        ? Optional.of(Wrong.LONG_NOTE)
        : Optional.empty();
  }

  // A file field in which nothing was chosen sends an empty file without a name.
  private static boolean isNone(MultipartFile file) {
    String name = file.getOriginalFilename();
    return name == null || name.isBlank();
  }

  private static byte[] content(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException broken) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, broken);
    }
  }

  private static ResponseEntity<Void> refused(HttpSession session, RefusedFile refused) {
    refused.keep(session);
    return seeOther(UploadView.HERE + "?" + UploadView.REFUSED);
  }

  private static ResponseEntity<Void> seeOther(String href) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(href)).build();
  }
}
