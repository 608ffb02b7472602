package uk.nhs.portal.performance.ui.curator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.nhsuk.form.KeptFields;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.organisations.imports.UnreadableFile;
import uk.nhs.portal.performance.batches.RemarkWords;
import uk.nhs.portal.performance.imports.ImportPerformance;
import uk.nhs.portal.performance.imports.ImportWish;
import uk.nhs.portal.performance.intake.FigureImport;
import uk.nhs.portal.performance.intake.Publishing;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.measures.MeasureCode;
import uk.nhs.portal.performance.ui.curator.RefusedFigures.Wrong;

/// Takes a file of figures, which browsers post by themselves. The same file again leads to the
/// batch that it was the first time.
@RestController
@RolesAllowed({"CURATOR", "ADMIN"})
class TakeFigureFile {

  private static final int LONGEST_NAME = 200;

  private final ImportPerformance performance;
  private final FindMeasures measures;
  private final FigureCurators curators;

  TakeFigureFile(ImportPerformance performance, FindMeasures measures, FigureCurators curators) {
    this.performance = performance;
    this.measures = measures;
    this.curators = curators;
  }

  /// Who goes back to where a file was sent chooses it again.
  @GetMapping(ImportView.FILE)
  public ResponseEntity<Void> notSent() {
    return PostForm.seeOther(ImportView.HERE);
  }

  @PostMapping(ImportView.FILE)
  public ResponseEntity<Void> take(
      @RequestParam(name = ImportForm.FILE, required = false) @Nullable MultipartFile file,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request) {
    Publishing preview = new Publishing.Preview(curators.account());
    List<Wrong> wrong = new ArrayList<>();
    wrong(file).ifPresent(wrong::add);
    Optional<Measure> measure = measure(typed.getOrDefault(ImportForm.MEASURE, ""), wrong);
    String reason = typed.getOrDefault(ImportForm.REASON, "").strip();
    if (reason.codePointCount(0, reason.length()) > ImportForm.LONGEST_REASON) {
      wrong.add(Wrong.LONG_REASON);
    }
    if (file == null || !wrong.isEmpty()) {
      return refused(request, typed, new RefusedFigures(name(file), wrong, List.of(), 0));
    }
    return take(
        file,
        new ImportWish(
            measure.map(Measure::code).orElse(null),
            "yes".equals(typed.get(ImportForm.PROVISIONAL)),
            "yes".equals(typed.get(ImportForm.SKIP_BAD)),
            reason.isEmpty() ? null : reason,
            preview),
        typed,
        request);
  }

  private ResponseEntity<Void> take(
      MultipartFile file, ImportWish wish, Map<String, String> typed, HttpServletRequest request) {
    List<RefusedFigures.Row> rows = new ArrayList<>();
    try {
      return switch (performance.run(
          new ImportFile(name(file), file),
          wish,
          remark -> {
            if (rows.size() < RefusedFigures.MOST_ROWS) {
              rows.add(RemarkTable.row(remark));
            }
          })) {
        case FigureImport.Imported imported -> done(imported.batch().toString(), "imported");
        case FigureImport.AlreadyThere there -> done(there.batch().toString(), "already-there");
        case FigureImport.Busy _ ->
            refused(
                request, typed, new RefusedFigures(name(file), List.of(Wrong.BUSY), List.of(), 0));
        case FigureImport.Refused(var counts) ->
            refused(
                request,
                typed,
                new RefusedFigures(name(file), List.of(Wrong.ROWS), rows, counts.refused()));
      };
    } catch (UnreadableFile unreadable) {
      RefusedFigures.Row row =
          new RefusedFigures.Row(unreadable.line(), "", RemarkWords.of(unreadable), true);
      return refused(
          request, typed, new RefusedFigures(name(file), List.of(Wrong.ROWS), List.of(row), 0));
    }
  }

  private static ResponseEntity<Void> done(String batch, String what) {
    return PostForm.seeOther(CuratorPage.PATH + "/" + batch + "?done=" + what);
  }

  private static ResponseEntity<Void> refused(
      HttpServletRequest request, Map<String, String> typed, RefusedFigures refused) {
    KeptFields.keep(request, ImportView.HERE, typed);
    refused.keep(request.getSession());
    return PostForm.seeOther(ImportView.HERE + "?" + ImportView.REFUSED);
  }

  private Optional<Measure> measure(String code, List<Wrong> wrong) {
    if (code.isEmpty()) {
      return Optional.empty();
    }
    Optional<Measure> found;
    try {
      found = measures.byCode(MeasureCode.of(code));
    } catch (InvalidValue _) {
      found = Optional.empty();
    }
    if (found.isEmpty()) {
      wrong.add(Wrong.NO_MEASURE);
    }
    return found;
  }

  private static Optional<Wrong> wrong(@Nullable MultipartFile file) {
    if (file == null || (file.isEmpty() && name(file).isBlank())) {
      return Optional.of(Wrong.NO_FILE);
    }
    if (file.isEmpty()) {
      return Optional.of(Wrong.EMPTY);
    }
    return file.getSize() > ImportForm.MOST_BYTES ? Optional.of(Wrong.TOO_LARGE) : Optional.empty();
  }

  // Some browsers send the path too; a field in which nothing was chosen sends no name.
  private static String name(@Nullable MultipartFile file) {
    String sent = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    String name =
        sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1).strip();
    return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
  }
}
