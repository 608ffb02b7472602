package uk.nhs.portal.performance.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.KeptFields;
import uk.nhs.portal.performance.batches.BatchStatus;
import uk.nhs.portal.performance.batches.BatchSummary;
import uk.nhs.portal.performance.batches.FindBatches;

/// Takes figures back that are public, or would become so.
@Route("curator/performance/:batch/withdraw")
@RolesAllowed({"CURATOR", "ADMIN"})
class WithdrawView extends CuratorPage {

  private final transient FindBatches batches;
  private final transient FigureCurators curators;

  WithdrawView(FindBatches batches, FigureCurators curators) {
    this.batches = batches;
    this.curators = curators;
  }

  static String of(UUID batch) {
    return to(batch) + "/withdraw";
  }

  static boolean isPossible(BatchStatus status) {
    return switch (status) {
      case PUBLIC, EMBARGOED, SUPERSEDED -> true;
      case PREVIEWED, WITHDRAWN, DISCARDED -> false;
    };
  }

  @Override
  void show(BeforeEnterEvent event) {
    curators.require();
    UUID id = batch(event);
    BatchSummary batch = batches.byId(id).orElseThrow(() -> new NotFound("batch"));
    backLink(to(id));
    title(WORDS.get("curator.withdraw"), WORDS.get("curator.figures")).caption(batch.fileName());
    if (!isPossible(batch.status())) {
      add(new InsetText(WORDS.get("curator.withdraw.impossible")));
      return;
    }
    boolean again = says(event, "again");
    add(new Paragraph(WORDS.get("curator.withdraw.lead")));
    Form form = new WithdrawForm(again ? KeptFields.of(of(id)) : Map.of()).to(of(id) + "/confirm");
    add(form);
    if (again) {
      new FormErrors(form, this).check();
    }
  }
}
