package uk.nhs.portal.organisations.imports;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.kernel.TimeOrderedId;

/// Imports published files: all of them in one transaction, row by row (or feature by feature) in
/// constant memory.
///
/// A second run with the same files changes nothing. If a row is refused, nothing is stored, unless
/// the caller says that bad rows are to be skipped.
@Service
public class ImportFiles {

  private static final String RECORD =
      """
      INSERT INTO import_run (id, file_number, what, file_name, sha_256, imported_at, rows_read,
        rows_added, rows_changed, rows_closed, rows_unchanged, rows_refused)
      VALUES (:id, :number, :what, :name, :sha256, :at, :read, :added, :changed, :closed,
        :unchanged, :refused)
      """;

  private final ReadFile readFile;
  private final ReadCatchments readCatchments;
  private final ReadBoundaries readBoundaries;
  private final Consequences consequences;
  private final JdbcClient jdbc;
  private final AuditTrail auditTrail;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ImportFiles(
      ReadFile readFile,
      ReadCatchments readCatchments,
      ReadBoundaries readBoundaries,
      Consequences consequences,
      JdbcClient jdbc,
      AuditTrail auditTrail,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.readFile = readFile;
    this.readCatchments = readCatchments;
    this.readBoundaries = readBoundaries;
    this.consequences = consequences;
    this.jdbc = jdbc;
    this.auditTrail = auditTrail;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /// Imports the files.
  ///
  /// @param listener hears about each row that is refused or repaired, when it is read
  /// @throws UnreadableFile if a file as a whole cannot be imported; nothing is stored then
  public ImportResult run(
      ImportKind kind, List<ImportFile> files, boolean skipBad, Consumer<RowRemark> listener) {
    Tally tally = new Tally(listener);
    Boolean stored =
        transaction.execute(status -> {
          UUID run = TimeOrderedId.next();
          for (int i = 0; i < files.size(); i++) {
            ImportCounts before = tally.counts();
            TextFile file = TextFile.inspect(files.get(i));
            read(kind, file, tally);
            record(run, i + 1, kind, file, tally.counts().minus(before));
          }
          auditTrail.record(AuditEntry.of(Act.IMPORT, "import", run.toString(), kind.name()));
          boolean good = skipBad || tally.counts().refused() == 0;
          if (good) {
            consequences.follow(kind, run, tally.touched());
          } else {
            status.setRollbackOnly();
          }
          return good;
        });
    return Boolean.TRUE.equals(stored)
        ? new ImportResult.Imported(tally.counts())
        : new ImportResult.NothingImported(tally.counts().undone());
  }

  private void read(ImportKind kind, TextFile file, Tally tally) {
    switch (kind) {
      case CATCHMENTS -> readCatchments.read(file, tally);
      case BOUNDARIES -> readBoundaries.read(file, tally);
      case ODS, POSTCODES, PHARMACIES, RATINGS, SUCCESSIONS -> readFile.read(kind, file, tally);
    }
  }

  private void record(UUID run, int number, ImportKind kind, TextFile file, ImportCounts counts) {
    String name = file.file().name();
    jdbc.sql(RECORD)
        .param("id", bytes(run))
        .param("number", number)
        .param("what", kind.name())
        .param("name", name.substring(Math.max(0, name.length() - 255)))
        .param("sha256", file.sha256())
        .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .param("read", counts.read())
        .param("added", counts.added())
        .param("changed", counts.changed())
        .param("closed", counts.closed())
        .param("unchanged", counts.unchanged())
        .param("refused", counts.refused())
        .update();
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
