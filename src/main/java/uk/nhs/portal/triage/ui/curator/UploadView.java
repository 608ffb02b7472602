package uk.nhs.portal.triage.ui.curator;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Textarea;
import uk.nhs.portal.triage.pathways.Upload;
import uk.nhs.portal.triage.pathways.UploadPathway;

/// Brings in a version of a pathway.
@Route("curator/triage/upload")
@RolesAllowed({"CURATOR", "CLINICAL_SAFETY", "ADMIN"})
class UploadView extends CuratorPage {

  private static final int ROWS = 20;

  private final transient UploadPathway upload;

  UploadView(UploadPathway upload) {
    this.upload = upload;
  }

  @Override
  void show(BeforeEnterEvent event) {
    backLink(PATH);
    title(WORDS.get("curator.upload"), WORDS.get("curator.pathways"));
    Textarea text =
        new Textarea("definition", WORDS.get("curator.upload.definition"))
            .hint(WORDS.get("curator.upload.definition.hint"))
            .rows(ROWS)
            .required(WORDS.get("curator.error.definition"));
    CharacterCount note =
        new CharacterCount("note", WORDS.get("curator.upload.note"), UploadPathway.LONGEST_NOTE)
            .tooLong(WORDS.get("curator.error.note.long"))
            .required(WORDS.get("curator.error.note"));
    Div wrong = new Div();
    Form form = Form.inPage().add(text, note);
    form.add(new Button(WORDS.get("curator.upload.button")).preventDoubleClick());
    add(
        new Paragraph(WORDS.get("curator.upload.lead")),
        onSubmit(form, errors -> bring(text.value(), note.value(), errors, wrong)),
        wrong);
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
