package uk.nhs.portal.triage.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.triage.pathways.PathwayVersion;
import uk.nhs.portal.triage.pathways.PathwayVersionId;
import uk.nhs.portal.triage.pathways.PublishPathway;
import uk.nhs.portal.triage.pathways.ShowPathways;

/// Takes a version away at once.
@Route("curator/triage/:version/withdraw")
@RolesAllowed({"CURATOR", "CLINICAL_SAFETY", "ADMIN"})
class WithdrawView extends CuratorPage {

  private final transient ShowPathways pathways;
  private final transient PublishPathway publish;

  WithdrawView(ShowPathways pathways, PublishPathway publish) {
    this.pathways = pathways;
    this.publish = publish;
  }

  @Override
  void show(BeforeEnterEvent event) {
    PathwayVersion version = pathways.version(version(event));
    backLink(to(version.id()));
    title(WORDS.get("curator.withdraw"), WORDS.get("curator.pathways"))
        .caption(WORDS.get("curator.which", version.title(), version.label()));
    CharacterCount why =
        new CharacterCount("why", WORDS.get("curator.withdraw.why"), PublishPathway.LONGEST_REASON)
            .hint(WORDS.get("curator.withdraw.why.hint"))
            .tooLong(WORDS.get("curator.error.why.long"))
            .required(WORDS.get("curator.error.why"));
    Form form = Form.inPage().add(why);
    form.add(new Button(WORDS.get("curator.withdraw.button")).warning().preventDoubleClick());
    add(
        new Paragraph(WORDS.get("curator.withdraw.lead")),
        onSubmit(form, errors -> withdraw(version.id(), why.value(), errors)));
  }

  private void withdraw(PathwayVersionId id, String why, FormErrors errors) {
    if (publish.withdraw(id, why)) {
      go(to(id), "done", "withdrawn");
    } else {
      errors.show(WORDS.get("curator.withdraw.not-in-use"));
    }
  }
}
