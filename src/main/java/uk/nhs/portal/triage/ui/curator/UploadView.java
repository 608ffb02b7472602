package uk.nhs.portal.triage.ui.curator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.FormToken;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.Field;
import uk.nhs.portal.nhsuk.form.FileUpload;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Textarea;
import uk.nhs.portal.triage.pathways.Upload;
import uk.nhs.portal.triage.pathways.UploadPathway;

/// Brings in a version of a pathway: from a file, or pasted.
@Route("curator/triage/upload")
@RolesAllowed({"CURATOR", "CLINICAL_SAFETY", "ADMIN"})
class UploadView extends CuratorPage {

  static final String HERE = PATH + "/upload";

  /// Where the browser sends a file.
  static final String FILE = HERE + "/file";

  /// Says in the address that the file was refused.
  static final String REFUSED = "refused";

  private static final String KINDS = ".yaml,.yml,.json,text/yaml,application/json";
  private static final int ROWS = 20;

  private final transient UploadPathway upload;

  UploadView(UploadPathway upload) {
    this.upload = upload;
  }

  @Override
  void show(BeforeEnterEvent event) {
    backLink(PATH);
    title(WORDS.get("curator.upload"), WORDS.get("curator.pathways"));
    add(new Paragraph(WORDS.get("curator.upload.lead")));
    addFileForm(
        event.getLocation().getQueryParameters().getParameters().containsKey(REFUSED)
            ? RefusedFile.latest().orElse(null)
            : null);
    add(new Details(WORDS.get("curator.upload.paste"), pasteForm()));
  }

  private void addFileForm(@Nullable RefusedFile refused) {
    FileUpload file =
        new FileUpload("file", WORDS.get("curator.upload.file"))
            .hint(WORDS.get("curator.upload.file.hint"))
            .accept(KINDS);
    CharacterCount why = note("why");
    Form form = Form.post(FILE).withFiles();
    FormToken.ifAny().ifPresent(token -> form.hidden(token.name(), token.value()));
    form.add(file, why, new Button(WORDS.get("curator.upload.button")).preventDoubleClick());
    add(form);
    if (refused != null) {
      why.setValue(refused.why());
      Map<Field<?, ?>, String> problems = new LinkedHashMap<>();
      refused
          .wrong()
          .forEach(each ->
              problems.put(
                  each.isOfFile() ? file : why, WORDS.get("curator.error.file." + each.name())));
      new FormErrors(form, this).show(problems);
      if (!refused.lines().isEmpty()) {
        add(
            Heading.h2(WORDS.get("curator.upload.wrong")),
            ItemList.bullets(refused.lines().toArray(String[]::new)));
      }
    }
  }

  private Component[] pasteForm() {
    Textarea text =
        new Textarea("definition", WORDS.get("curator.upload.definition"))
            .hint(WORDS.get("curator.upload.definition.hint"))
            .rows(ROWS)
            .required(WORDS.get("curator.error.definition"));
    CharacterCount note = note("note");
    Div wrong = new Div();
    Form form = Form.inPage().add(text, note);
    form.add(new Button(WORDS.get("curator.upload.button")).preventDoubleClick());
    return new Component[] {
      onSubmit(form, errors -> bring(text.value(), note.value(), errors, wrong)), wrong
    };
  }

  private static CharacterCount note(String name) {
    return new CharacterCount(name, WORDS.get("curator.upload.note"), UploadPathway.LONGEST_NOTE)
        .tooLong(WORDS.get("curator.error.note.long"))
        .required(WORDS.get("curator.error.note"));
  }

  private void bring(String text, String note, FormErrors errors, Div wrong) {
    wrong.removeAll();
    switch (upload.bring(text, note)) {
      case Upload.Uploaded(var id) -> go(to(id), "done", "uploaded");
      case Upload.AlreadyThere(var id) -> go(to(id), "done", "already-there");
      case Upload.Unreadable(var findings) -> {
        errors.show(WORDS.get("curator.upload.unreadable"));
        wrong.add(Heading.h2(WORDS.get("curator.upload.wrong")), FindingList.of(findings));
      }
    }
  }
}
