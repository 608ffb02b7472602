package uk.nhs.portal.questionnaires.page;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.responses.ResponseToken;
import uk.nhs.portal.questionnaires.responses.UploadedFile;

/// Takes the forms that browsers post by themselves: without scripts, before Flow is there, and
/// after it has lost its session. Nothing of the answer gets into an address.
///
/// The page that a browser posts from is gone with the post, so a visitor's HTTP session, which
/// holds nothing but that page, ends here: whoever has no scripts leaves one page in the memory and
/// not one for each question.
@RestController
@AnonymousAllowed
class TakeAnswers {

  private final QuestionPages pages;
  private final WhoIsSignedIn who;

  TakeAnswers(QuestionPages pages, WhoIsSignedIn who) {
    this.pages = pages;
    this.who = who;
  }

  /// One answer; leads to the next question, or back to the same with what is wrong.
  @PostMapping("/answers/{token}/{item}")
  @AnonymousAllowed
  public ResponseEntity<Void> answer(
      @PathVariable String token, @PathVariable String item, HttpServletRequest request) {
    try {
      ResponseToken of = ResponseToken.of(token);
      LinkId to = ItemSegment.parse(item);
      String onward = pages.onward(of, to, pages.answer(of, to, typed(request)));
      forgetPage(request);
      return seeOther(onward);
    } catch (NotFound nothing) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, nothing);
    }
  }

  /// All answers, after they were checked.
  @PostMapping("/answers/{token}")
  @AnonymousAllowed
  public ResponseEntity<Void> complete(@PathVariable String token) {
    try {
      ResponseToken of = ResponseToken.of(token);
      return seeOther(pages.onward(of, pages.complete(of)));
    } catch (NotFound nothing) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, nothing);
    }
  }

  private void forgetPage(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null && who.current().isEmpty()) {
      session.invalidate();
    }
  }

  private static ResponseEntity<Void> seeOther(String href) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(href)).build();
  }

  private static TypedAnswer typed(HttpServletRequest request) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> fields.put(name, Arrays.asList(values)));
    if (request instanceof MultipartHttpServletRequest upload) {
      MultipartFile file = upload.getFile(Controls.ANSWER);
      if (file != null && file.getOriginalFilename() != null && !isNone(file)) {
        return typed(fields, file);
      }
    }
    return new TypedAnswer(fields);
  }

  /// A file field in which nothing was chosen sends an empty file without a name.
  private static boolean isNone(MultipartFile file) {
    return Objects.requireNonNullElse(file.getOriginalFilename(), "").isBlank();
  }

  private static TypedAnswer typed(Map<String, List<String>> fields, MultipartFile file) {
    if (file.isEmpty() || file.getSize() > UploadedFile.MOST_BYTES) {
      fields.put(Controls.FILE_PROBLEM, List.of(file.isEmpty() ? "nothing" : "size"));
      return new TypedAnswer(fields);
    }
    byte[] content = content(file);
    return FileKind.of(content)
        .map(kind ->
            new TypedAnswer(fields, new UploadedFile(name(file), kind.mediaType(), content)))
        .orElseGet(() -> {
          fields.put(Controls.FILE_PROBLEM, List.of("kind"));
          return new TypedAnswer(fields);
        });
  }

  private static byte[] content(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException broken) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, broken);
    }
  }

  /// Only the name: some browsers send the path on the person's device.
  private static String name(MultipartFile file) {
    String given = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    return given.replaceAll("\\p{Cntrl}", "").replaceFirst("^.*[/\\\\]", "");
  }
}
