package uk.nhs.portal.performance.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.ButtonGroup;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.KeptFields;
import uk.nhs.portal.performance.batches.BatchRemark;
import uk.nhs.portal.performance.batches.BatchStatus;
import uk.nhs.portal.performance.batches.BatchSummary;
import uk.nhs.portal.performance.batches.FindBatches;
import uk.nhs.portal.performance.measures.FindMeasures;

/// One batch: what it brings, what it changes, what there was to say about its rows, what happened
/// to it, and what can be done.
@Route("curator/performance/:batch")
@RolesAllowed({"CURATOR", "ADMIN"})
class BatchView extends CuratorPage {

  private static final Set<String> DONE =
      Set.of("imported", "already-there", "published", "embargoed", "discarded", "withdrawn");
  private static final int LARGEST_CHANGES = 20;
  private static final int SAMPLE = 12;

  private final transient FindBatches batches;
  private final transient FindMeasures measures;
  private final transient FigureCurators curators;
  private final transient Clock clock;

  BatchView(FindBatches batches, FindMeasures measures, FigureCurators curators, Clock clock) {
    this.batches = batches;
    this.measures = measures;
    this.curators = curators;
    this.clock = clock;
  }

  @Override
  void show(BeforeEnterEvent event) {
    UUID me = curators.account();
    UUID id = batch(event);
    BatchSummary batch = batches.byId(id).orElseThrow(() -> new NotFound("batch"));
    BatchTables tables = new BatchTables(measures.all());
    FigureCurators.Names names =
        curators.names(Stream.of(batch.importedBy(), batch.approvedBy()).toList());
    backLink(WORDS.get("curator.figures"), PATH);
    tellProblem(event);
    tellDone(event, DONE);
    title(batch.fileName(), WORDS.get("curator.figures")).caption(WORDS.get("curator.batch"));
    add(BatchFacts.of(batch, tables, names));
    if (batch.status() == BatchStatus.PREVIEWED) {
      changes(id, tables);
      report(id, batch);
      decide(event, batch, me);
    } else {
      acts(batch);
      changedThen(id, tables);
      report(id, batch);
    }
    add(Heading.h2(WORDS.get("curator.releases")), tables.releases(batches.releases(id)));
    add(Heading.h2(WORDS.get("curator.sample")), tables.sample(batches.sample(id, SAMPLE)));
    add(Heading.h2(WORDS.get("curator.history")), BatchFacts.history(batch, names));
  }

  private void changes(UUID id, BatchTables tables) {
    add(Heading.h2(WORDS.get("curator.changes")));
    tables.changes(batches.changes(id, LARGEST_CHANGES)).forEach(this::add);
  }

  private void changedThen(UUID id, BatchTables tables) {
    add(Heading.h2(WORDS.get("curator.changed")), tables.counts(batches.counts(id)));
  }

  private void report(UUID id, BatchSummary batch) {
    List<BatchRemark> remarks = batches.remarks(id);
    add(Heading.h2(WORDS.get("curator.report")));
    add(
        new Paragraph(
            WORDS.get(
                "curator.report.counts",
                NhsFormat.number(batch.counts().read()),
                NhsFormat.number(batch.counts().used()),
                NhsFormat.number(batch.counts().refused()))));
    if (!remarks.isEmpty()) {
      add(
          new Details(
              WORDS.get("curator.report.open", NhsFormat.number(remarks.size())),
              RemarkTable.of(
                  remarks.stream()
                      .limit(RefusedFigures.MOST_ROWS)
                      .map(RemarkTable::row)
                      .toList())));
    }
  }

  private void decide(BeforeEnterEvent event, BatchSummary batch, UUID me) {
    String here = to(batch.id());
    add(Heading.h2(WORDS.get("curator.publish")));
    if (me.equals(batch.importedBy())) {
      add(new InsetText(WORDS.get("curator.problem.same-person")));
    } else {
      boolean again = says(event, "again");
      Form form =
          new PublishForm(again ? KeptFields.of(here) : Map.of(), clock).to(here + "/approve");
      add(form);
      if (again) {
        new FormErrors(form, this).check();
      }
    }
    add(
        PostForm.to(here + "/discard")
            .add(
                new Paragraph(WORDS.get("curator.discard.lead")),
                new Button(WORDS.get("curator.discard")).secondary().preventDoubleClick()));
  }

  private void acts(BatchSummary batch) {
    if (WithdrawView.isPossible(batch.status())) {
      add(
          new ButtonGroup(
              Button.link(WORDS.get("curator.withdraw"), WithdrawView.of(batch.id())).secondary()));
    }
  }
}
