package uk.nhs.portal.performance.ui.curator;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import uk.nhs.portal.performance.measures.DefineMeasures;
import uk.nhs.portal.performance.measures.MeasureDefined;

/// Takes definitions of measures: to be checked, and then to be confirmed. Confirmed again, a
/// definition is unchanged.
@RestController
@RolesAllowed({"CURATOR", "ADMIN"})
class DefineForms {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final DefineMeasures define;
  private final FigureCurators curators;

  DefineForms(DefineMeasures define, FigureCurators curators) {
    this.define = define;
    this.curators = curators;
  }

  /// Who goes back to where a form was sent fills it in again.
  @GetMapping({DefineView.CHECK, DefineView.CONFIRM})
  public ResponseEntity<Void> notSent() {
    return PostForm.seeOther(DefineView.HERE);
  }

  @PostMapping(DefineView.CHECK)
  public ResponseEntity<Void> check(
      @RequestParam(name = DefineView.FILE, required = false) @Nullable MultipartFile file,
      @RequestParam(name = DefineView.TEXT, defaultValue = "") String pasted,
      HttpSession session) {
    curators.require();
    Optional<String> text = file == null || file.isEmpty() ? Optional.of(pasted) : text(file);
    if (text.isEmpty()) {
      return wrong("text");
    }
    String definition = text.get().strip();
    if (definition.isEmpty()) {
      return wrong("nothing");
    }
    if (definition.length() > CheckedDefinition.LONGEST) {
      return wrong("long");
    }
    new CheckedDefinition(definition).keep(session);
    return PostForm.seeOther(DefineView.HERE + "?checked");
  }

  @PostMapping(DefineView.CONFIRM)
  public ResponseEntity<Void> confirm(
      @RequestParam(name = DefineView.KEY, defaultValue = "") String key, HttpSession session) {
    curators.require();
    Optional<CheckedDefinition> checked =
        CheckedDefinition.latest(session).filter(kept -> kept.key().equals(key));
    if (checked.isEmpty()) {
      return PostForm.seeOther(DefineView.HERE + "?problem=check-again");
    }
    return switch (define.define(checked.get().text(), _ -> {})) {
      case MeasureDefined.Defined _ -> PostForm.seeOther(MeasuresView.HERE + "?done=defined");
      case MeasureDefined.Refused _ -> PostForm.seeOther(DefineView.HERE + "?checked");
    };
  }

  private static ResponseEntity<Void> wrong(String what) {
    return PostForm.seeOther(DefineView.HERE + "?wrong=" + what);
  }

  /// The file's text; empty if it is none in UTF-8.
  private static Optional<String> text(MultipartFile file) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(file.getBytes())).toString();
      return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException _) {
      return Optional.empty();
    } catch (IOException broken) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, broken);
    }
  }
}
