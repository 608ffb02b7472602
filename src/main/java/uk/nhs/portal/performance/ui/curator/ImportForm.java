package uk.nhs.portal.performance.ui.curator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.Checkboxes;
import uk.nhs.portal.nhsuk.form.Field;
import uk.nhs.portal.nhsuk.form.FileUpload;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.Select;
import uk.nhs.portal.performance.measures.Measure;

/// What somebody says about a file of figures.
final class ImportForm {

  /// No file is larger, in bytes; larger ones come by the command line.
  static final long MOST_BYTES = 10_000_000;

  /// How long a reason may be.
  static final int LONGEST_REASON = 500;

  static final String FILE = "file";
  static final String MEASURE = "measure";
  static final String PROVISIONAL = "provisional";
  static final String SKIP_BAD = "skip-bad";
  static final String REASON = "reason";

  private static final String KINDS = ".csv,.txt,text/csv,text/plain";

  private final FileUpload file =
      new FileUpload(FILE, CuratorPage.WORDS.get("curator.import.file"))
          .hint(CuratorPage.WORDS.get("curator.import.file.hint"))
          .accept(KINDS);
  private final Select measure =
      new Select(MEASURE, CuratorPage.WORDS.get("curator.import.measure"))
          .hint(CuratorPage.WORDS.get("curator.import.measure.hint"))
          .option("", CuratorPage.WORDS.get("curator.import.measure.any"));
  private final Checkboxes provisional =
      new Checkboxes(PROVISIONAL, CuratorPage.WORDS.get("curator.import.provisional"))
          .option("yes", CuratorPage.WORDS.get("curator.import.provisional.yes"));
  private final Checkboxes skipBad =
      new Checkboxes(SKIP_BAD, CuratorPage.WORDS.get("curator.import.skip-bad"))
          .option("yes", CuratorPage.WORDS.get("curator.import.skip-bad.yes"));
  private final CharacterCount reason =
      new CharacterCount(REASON, CuratorPage.WORDS.get("curator.import.reason"), LONGEST_REASON)
          .hint(CuratorPage.WORDS.get("curator.import.reason.hint"));

  /// The form with what was filled in before.
  ImportForm(List<Measure> measures, Map<String, String> typed) {
    measures.forEach(each -> measure.option(each.code().value(), each.name()));
    String chosen = typed.getOrDefault(MEASURE, "");
    if (measures.stream().anyMatch(each -> each.code().value().equals(chosen))) {
      measure.setValue(chosen);
    }
    tick(provisional, typed, PROVISIONAL);
    tick(skipBad, typed, SKIP_BAD);
    reason.setValue(typed.getOrDefault(REASON, ""));
  }

  private static void tick(Checkboxes boxes, Map<String, String> typed, String name) {
    boxes.setValue("yes".equals(typed.get(name)) ? Set.of("yes") : Set.of());
  }

  Form to(String action) {
    return PostForm.to(action)
        .withFiles()
        .add(
            file,
            measure,
            provisional,
            skipBad,
            reason,
            new Button(CuratorPage.WORDS.get("curator.import.button")).preventDoubleClick());
  }

  /// The words for what is wrong, at the fields where it is.
  Map<Field<?, ?>, String> problems(List<RefusedFigures.Wrong> wrong) {
    Map<Field<?, ?>, String> problems = new LinkedHashMap<>();
    wrong.forEach(each ->
        problems.put(
            switch (each) {
              case NO_FILE, EMPTY, TOO_LARGE, ROWS, BUSY -> file;
              case NO_MEASURE -> measure;
              case LONG_REASON -> reason;
            },
            CuratorPage.WORDS.get("curator.error." + each.name())));
    return problems;
  }
}
