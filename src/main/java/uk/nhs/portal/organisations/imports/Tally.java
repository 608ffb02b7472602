package uk.nhs.portal.organisations.imports;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import uk.nhs.portal.kernel.OdsCode;

/// Counts what happens to the rows of one run, and passes on what there is to say about them.
final class Tally {

  private final Consumer<RowRemark> listener;
  private final Set<OdsCode> touched = new TreeSet<>();
  private String file = "";
  private long read;
  private long added;
  private long changed;
  private long closed;
  private long unchanged;
  private long refused;

  Tally(Consumer<RowRemark> listener) {
    this.listener = listener;
  }

  void opened(String name) {
    file = name;
  }

  void read() {
    read++;
  }

  void added() {
    added++;
  }

  void changed() {
    changed++;
  }

  void closed() {
    closed++;
  }

  void unchanged() {
    unchanged++;
  }

  void refused(long row, RowRefused refusal) {
    refused++;
    listener.accept(new RowRemark(file, row, refusal.column(), refusal.code(), true));
  }

  void remark(Row row, String column, String code) {
    listener.accept(new RowRemark(file, row.number(), column, code, false));
  }

  /// Remembers that something about the organisations is stored that was not known.
  void touched(Collection<String> codes) {
    codes.forEach(code -> touched.add(new OdsCode(code)));
  }

  Set<OdsCode> touched() {
    return Set.copyOf(touched);
  }

  ImportCounts counts() {
    return new ImportCounts(read, added, changed, closed, unchanged, refused);
  }
}
