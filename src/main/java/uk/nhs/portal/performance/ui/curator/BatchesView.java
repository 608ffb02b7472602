package uk.nhs.portal.performance.ui.curator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.ButtonGroup;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.NumberedPagination;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.Select;
import uk.nhs.portal.performance.batches.BatchStatus;
import uk.nhs.portal.performance.batches.BatchSummary;
import uk.nhs.portal.performance.batches.FindBatches;
import uk.nhs.portal.performance.measures.FindMeasures;

/// The batches of figures: what waits for a second person, what is public, what was before.
@Route("curator/performance")
@RolesAllowed({"CURATOR", "ADMIN"})
class BatchesView extends CuratorPage {

  private static final int ON_A_PAGE = 25;

  /// Where a batch stands is found when it is read, so a filter looks through the newest only.
  private static final int LOOKED_THROUGH = 500;

  private final transient FindBatches batches;
  private final transient FindMeasures measures;
  private final transient FigureCurators curators;

  BatchesView(FindBatches batches, FindMeasures measures, FigureCurators curators) {
    this.batches = batches;
    this.measures = measures;
    this.curators = curators;
  }

  @Override
  void show(BeforeEnterEvent event) {
    curators.require();
    BatchStatus status = status(event).orElse(null);
    BatchTables tables = new BatchTables(measures.all());
    backLink("/curator");
    title(WORDS.get("curator.figures"));
    add(
        new Paragraph(WORDS.get("curator.figures.lead")),
        new ButtonGroup(
            Button.link(WORDS.get("curator.import"), ImportView.HERE),
            Button.link(WORDS.get("curator.measures"), MeasuresView.HERE).secondary()));
    List<BatchSummary> waiting = status == null ? batches.waiting() : List.of();
    if (!waiting.isEmpty()) {
      add(table(WORDS.get("curator.waiting"), waiting, tables));
    }
    add(filter(status));
    showPage(event, status, tables);
  }

  private void showPage(BeforeEnterEvent event, @Nullable BatchStatus status, BatchTables tables) {
    int page = page(event);
    List<BatchSummary> found = status == null ? List.of() : with(status);
    long count = status == null ? batches.count() : found.size();
    List<BatchSummary> shown =
        status == null
            ? batches.newest((page - 1) * ON_A_PAGE, ON_A_PAGE)
            : found.stream().skip((page - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList();
    if (shown.isEmpty()) {
      add(new Paragraph(WORDS.get("curator.no-batches")));
      return;
    }
    add(table(WORDS.get("curator.batches", NhsFormat.number(count)), shown, tables));
    int pages = (int) ((count + ON_A_PAGE - 1) / ON_A_PAGE);
    if (pages > 1) {
      add(new NumberedPagination(page, pages, to -> address(status) + "page=" + to));
    }
  }

  private List<BatchSummary> with(BatchStatus status) {
    return batches.newest(0, LOOKED_THROUGH).stream()
        .filter(batch -> batch.status() == status)
        .toList();
  }

  private static Form filter(@Nullable BatchStatus status) {
    Select select =
        new Select("status", WORDS.get("curator.status")).option("", WORDS.get("curator.any"));
    for (BatchStatus each : BatchStatus.values()) {
      select.option(word(each), StatusTag.words(each));
    }
    select.setValue(status == null ? "" : word(status));
    return Form.get(PATH).add(select, new Button(WORDS.get("curator.show")).secondary());
  }

  private Table table(String caption, List<BatchSummary> shown, BatchTables tables) {
    FigureCurators.Names names =
        curators.names(shown.stream().map(BatchSummary::importedBy).toList());
    Table table =
        new Table(caption)
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("curator.file"),
                WORDS.get("curator.measures"),
                WORDS.get("curator.periods"),
                WORDS.get("curator.status"),
                WORDS.get("curator.imported"),
                WORDS.get("curator.by"))
            .numericColumn(WORDS.get("curator.count"));
    shown.forEach(batch -> table.row(row(batch, tables, names)));
    return table;
  }

  private static Component[] row(
      BatchSummary batch, BatchTables tables, FigureCurators.Names names) {
    return new Component[] {
      new Link(batch.fileName(), to(batch.id())),
      new Text(measures(batch)),
      new Text(tables.periods(batch)),
      StatusTag.of(batch.status()),
      new Text(NhsFormat.dateTime(batch.importedAt())),
      new Text(names.of(batch.importedBy())),
      new Text(NhsFormat.number(batch.counts().used()))
    };
  }

  private static String measures(BatchSummary batch) {
    List<String> codes = batch.measures();
    return codes.size() <= 2
        ? String.join(", ", codes)
        : WORDS.get("curator.and-more", codes.getFirst(), codes.size() - 1);
  }

  private static Optional<BatchStatus> status(BeforeEnterEvent event) {
    return parameter(event, "status")
        .flatMap(word ->
            Arrays.stream(BatchStatus.values())
                .filter(each -> word(each).equals(word))
                .findFirst());
  }

  private static int page(BeforeEnterEvent event) {
    return parameter(event, "page")
        .filter(text -> text.matches("[1-9][0-9]{0,4}"))
        .map(Integer::parseInt)
        .orElse(1);
  }

  private static String address(@Nullable BatchStatus status) {
    return PATH + (status == null ? "?" : "?status=" + word(status) + "&");
  }

  private static String word(BatchStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
