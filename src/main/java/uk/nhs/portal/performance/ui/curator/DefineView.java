package uk.nhs.portal.performance.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.ErrorSummary;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.FileUpload;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Textarea;
import uk.nhs.portal.performance.measures.DefineMeasures;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.measures.MeasureDefined;

/// Defines measures from a file or from what is pasted: first it says what would change.
@Route("curator/performance/define")
@RolesAllowed({"CURATOR", "ADMIN"})
class DefineView extends CuratorPage {

  static final String HERE = PATH + "/define";

  /// Where the browser sends a definition to be checked.
  static final String CHECK = HERE + "/check";

  /// Where it confirms what was checked.
  static final String CONFIRM = HERE + "/confirm";

  static final String FILE = "file";
  static final String TEXT = "definition";
  static final String KEY = "checked";

  private static final int ROWS = 15;

  private final transient DefineMeasures define;
  private final transient FindMeasures measures;
  private final transient FigureCurators curators;

  DefineView(DefineMeasures define, FindMeasures measures, FigureCurators curators) {
    this.define = define;
    this.measures = measures;
    this.curators = curators;
  }

  @Override
  void show(BeforeEnterEvent event) {
    curators.require();
    CheckedDefinition checked =
        says(event, "checked") ? CheckedDefinition.latest().orElse(null) : null;
    backLink(WORDS.get("curator.measures"), MeasuresView.HERE);
    tellProblem(event);
    title(WORDS.get("curator.define"), WORDS.get("curator.measures"));
    if (checked != null) {
      result(checked);
    } else {
      add(new Paragraph(WORDS.get("curator.define.lead")));
    }
    form(checked, parameter(event, "wrong").orElse(null));
  }

  private void result(CheckedDefinition checked) {
    List<String> refused = new ArrayList<>();
    List<String> ignored = new ArrayList<>();
    MeasureDefined told =
        define.preview(
            checked.text(),
            remark -> (remark.refused() ? refused : ignored).add(DefinitionWords.of(remark)));
    switch (told) {
      case MeasureDefined.Refused _ -> {
        ErrorSummary summary = new ErrorSummary();
        refused.stream().distinct().forEach(words -> summary.error(words, TEXT));
        show(summary);
      }
      case MeasureDefined.Defined(var added, var changed, var unchanged) -> {
        add(Heading.h2(WORDS.get("curator.define.would")));
        ignored(ignored);
        added(added);
        changed.forEach(this::changed);
        unchanged(unchanged);
        if (!added.isEmpty() || !changed.isEmpty()) {
          add(
              PostForm.to(CONFIRM)
                  .hidden(KEY, checked.key())
                  .add(new Button(WORDS.get("curator.define.confirm")).preventDoubleClick()));
        }
      }
    }
  }

  private void ignored(List<String> remarks) {
    if (!remarks.isEmpty()) {
      add(
          new Paragraph(WORDS.get("curator.define.ignored")),
          ItemList.bullets(remarks.stream().distinct().toArray(String[]::new)));
    }
  }

  private void added(List<Measure> added) {
    if (!added.isEmpty()) {
      add(new Paragraph(WORDS.get("curator.define.added")), names(added));
    }
  }

  private void changed(Measure after) {
    measures
        .byCode(after.code())
        .ifPresent(before ->
            add(
                Heading.h3(WORDS.get("curator.define.changed", after.name(), after.version())),
                MeasureView.changed(before, after)));
  }

  private void unchanged(List<Measure> unchanged) {
    if (!unchanged.isEmpty()) {
      add(new Paragraph(WORDS.get("curator.define.unchanged")), names(unchanged));
    }
  }

  private static ItemList names(List<Measure> measures) {
    return ItemList.bullets(
        measures.stream()
            .map(measure -> WORDS.get("curator.name-code", measure.name(), measure.code()))
            .toArray(String[]::new));
  }

  private void form(@Nullable CheckedDefinition checked, @Nullable String wrong) {
    FileUpload file =
        new FileUpload(FILE, WORDS.get("curator.define.file"))
            .hint(WORDS.get("curator.define.file.hint"))
            .accept(".json,application/json");
    Textarea text =
        new Textarea(TEXT, WORDS.get("curator.define.text"))
            .hint(WORDS.get("curator.define.text.hint"))
            .rows(ROWS);
    if (checked != null) {
      add(Heading.h2(WORDS.get("curator.define.again")));
      text.setValue(checked.text());
    }
    Form form =
        PostForm.to(CHECK)
            .withFiles()
            .add(file, text, new Button(WORDS.get("curator.define.check")).preventDoubleClick());
    add(form);
    String key = "curator.define.wrong." + wrong;
    if (WORDS.has(key)) {
      new FormErrors(form, this).show(file, WORDS.get(key));
    }
  }
}
