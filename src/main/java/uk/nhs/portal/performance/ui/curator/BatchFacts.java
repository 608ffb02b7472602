package uk.nhs.portal.performance.ui.curator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.performance.batches.BatchStatus;
import uk.nhs.portal.performance.batches.BatchSummary;

/// What a batch is, and what happened to it.
final class BatchFacts {

  private static final Words WORDS = CuratorPage.WORDS;

  private BatchFacts() {}

  static SummaryList of(BatchSummary batch, BatchTables tables, FigureCurators.Names names) {
    SummaryList facts =
        new SummaryList()
            .row(WORDS.get("curator.status"), StatusTag.of(batch.status()))
            .row(WORDS.get("curator.measures"), measures(batch.measures()))
            .row(WORDS.get("curator.periods"), tables.periods(batch))
            .row(WORDS.get("curator.layout"), batch.layout())
            .row(
                WORDS.get("curator.provisional"),
                WORDS.get(batch.provisional() ? "curator.yes" : "curator.no"));
    row(facts, "curator.reason", batch.reason());
    facts.row(
        WORDS.get("curator.imported"),
        WORDS.get(
            "curator.at-by", NhsFormat.dateTime(batch.importedAt()), names.of(batch.importedBy())));
    Instant publicFrom = batch.publicFrom();
    row(facts, "curator.public-from", publicFrom == null ? null : NhsFormat.dateTime(publicFrom));
    row(facts, "curator.withdrawn.why", batch.withdrawnReason());
    return facts.row(WORDS.get("curator.hash"), Markup.text("code", "app-hash", batch.sha256()));
  }

  private static void row(SummaryList facts, String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      facts.row(WORDS.get(key), value);
    }
  }

  private static Component measures(List<String> codes) {
    HtmlContainer links = Markup.element("div", "");
    for (int i = 0; i < codes.size(); i++) {
      if (i > 0) {
        links.add(", ");
      }
      links.add(new Link(codes.get(i), MeasureView.of(codes.get(i))));
    }
    return links;
  }

  static Table history(BatchSummary batch, FigureCurators.Names names) {
    Table table =
        new Table(WORDS.get("curator.history"))
            .hideCaption()
            .responsive()
            .columns(WORDS.get("curator.what"), WORDS.get("curator.when"), WORDS.get("curator.by"));
    act(table, "imported", batch.importedAt(), names.of(batch.importedBy()));
    act(table, "approved", batch.approvedAt(), approver(batch, names));
    act(table, "public", batch.publicFrom(), "");
    act(table, "withdrawn", batch.withdrawnAt(), "");
    if (batch.status() == BatchStatus.DISCARDED) {
      table.row(WORDS.get("curator.act.discarded"), "", "");
    }
    return table;
  }

  private static String approver(BatchSummary batch, FigureCurators.Names names) {
    @Nullable UUID by = batch.approvedBy();
    return names.of(by);
  }

  private static void act(Table table, String what, @Nullable Instant at, String by) {
    if (at != null) {
      table.row(WORDS.get("curator.act." + what), NhsFormat.dateTime(at), by);
    }
  }
}
