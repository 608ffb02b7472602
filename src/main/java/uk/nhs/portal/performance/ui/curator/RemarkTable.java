package uk.nhs.portal.performance.ui.curator;

import com.vaadin.flow.component.Text;
import java.util.List;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.Tag;
import uk.nhs.portal.performance.batches.BatchRemark;
import uk.nhs.portal.performance.batches.RemarkWords;

/// What there is to say about the rows of a file.
final class RemarkTable {

  private RemarkTable() {}

  static RefusedFigures.Row row(BatchRemark remark) {
    return new RefusedFigures.Row(
        remark.line(), remark.column(), RemarkWords.of(remark), remark.refused());
  }

  static Table of(List<RefusedFigures.Row> rows) {
    Table table =
        new Table(CuratorPage.WORDS.get("curator.report.rows"))
            .responsive()
            .columns(
                CuratorPage.WORDS.get("curator.report.line"),
                CuratorPage.WORDS.get("curator.report.column"),
                CuratorPage.WORDS.get("curator.report.what"),
                CuratorPage.WORDS.get("curator.report.outcome"));
    rows.forEach(row ->
        table.row(
            new Text(
                row.line() == 0
                    ? CuratorPage.WORDS.get("curator.report.file")
                    : NhsFormat.number(row.line())),
            new Text(row.column().isEmpty() ? "–" : row.column()),
            new Text(row.words()),
            row.refused()
                ? new Tag(CuratorPage.WORDS.get("curator.report.refused"), Tag.Colour.RED)
                : new Tag(CuratorPage.WORDS.get("curator.report.taken"), Tag.Colour.GREY)));
    return table;
  }
}
