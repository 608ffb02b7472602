package uk.nhs.portal.maturity.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.maturity.imports.ProgrammeImport.Imported;
import uk.nhs.portal.maturity.imports.ProgrammeImport.NothingImported;
import uk.nhs.portal.maturity.imports.ProgrammeImport.Unreadable;
import uk.nhs.portal.maturity.programmes.Kept;
import uk.nhs.portal.maturity.programmes.Participant;
import uk.nhs.portal.maturity.trusts.WhoKeeps;
import uk.nhs.portal.organisations.imports.ImportFile;

/// Imports the facts about programmes, all files in one transaction.
///
/// A second run with the same files changes nothing, and what a curator has changed stays. If a row
/// is refused, nothing is stored, unless the caller says that bad rows are to be skipped.
@Service
public class ImportProgrammes {

  private final TellFacts facts;
  private final WhoKeeps who;
  private final AuditTrail trail;
  private final TransactionTemplate transaction;

  ImportProgrammes(
      TellFacts facts, WhoKeeps who, AuditTrail trail, PlatformTransactionManager transactions) {
    this.facts = facts;
    this.who = who;
    this.trail = trail;
    this.transaction = new TransactionTemplate(transactions);
  }

  /// Imports the facts that the portal brings along.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person is no curator
  public ProgrammeImport bundled(Consumer<RowRemark> listener) {
    return run(true, List.of(), false, listener);
  }

  /// Imports lists of participants.
  ///
  /// @param listener hears about each row that is refused, or that differs from what is kept
  public ProgrammeImport run(
      List<ImportFile> files, boolean skipBad, Consumer<RowRemark> listener) {
    return run(false, files, skipBad, listener);
  }

  private ProgrammeImport run(
      boolean withBundled, List<ImportFile> files, boolean skipBad, Consumer<RowRemark> listener) {
    who.requireCurator();
    BundledFacts bundled = BundledFacts.read();
    Run run = new Run(bundled, listener);
    return Objects.requireNonNull(
        transaction.execute(status -> {
          facts.frame(bundled);
          if (withBundled) {
            run.bundled();
          }
          for (ImportFile file : files) {
            try {
              run.file(file.name(), ReadCsv.of(file));
            } catch (UnreadableFile unreadable) {
              status.setRollbackOnly();
              return new Unreadable(file.name(), unreadable.code());
            }
          }
          trail.record(
              AuditEntry.of(Act.IMPORT, "import", TimeOrderedId.next().toString(), "PROGRAMMES"));
          if (run.refused > 0 && !skipBad) {
            status.setRollbackOnly();
            return new NothingImported(run.counts().undone());
          }
          return new Imported(run.counts());
        }));
  }

  /// Counts what happens to the rows of one run, and passes on what there is to say about them.
  private final class Run {

    private final BundledFacts bundled;
    private final Consumer<RowRemark> listener;
    private String file = BundledFacts.FILE;
    private long read;
    private long added;
    private long unchanged;
    private long refused;

    Run(BundledFacts bundled, Consumer<RowRemark> listener) {
      this.bundled = bundled;
      this.listener = listener;
    }

    void bundled() {
      bundled
          .namesToday()
          .forEach((code, name) -> facts.nameToday(code, name, bundled.nameSource()));
      for (ToldParticipant told : bundled.participants()) {
        row(read + 1, () -> facts.participant(told));
      }
      bundled
          .follows()
          .forEach((follower, exemplar) ->
              row(
                  read + 1,
                  () -> {
                    Participant following = named("fast-followers", follower.value());
                    Participant followed = named("wave-1", exemplar.value());
                    return facts.pair(followed, following, following.facts().source());
                  }));
    }

    private Participant named(String strand, String place) {
      return facts
          .participant("global-digital-exemplars", strand, place)
          .orElseThrow(() -> new RowRefused("", "exemplar.unknown"));
    }

    void file(String name, ReadCsv csv) {
      file = name;
      Set<List<String>> seen = new HashSet<>();
      for (CsvRow each : csv.rows()) {
        row(
            each.line(),
            () -> {
              if (each.fields().size() != csv.layout().width()) {
                throw new RowRefused("", "row.columns");
              }
              if (!seen.add(each.fields())) {
                throw new RowRefused("", "row.duplicate");
              }
              return csv.layout().tell(each, facts, bundled);
            });
      }
    }

    private void row(long line, Supplier<Kept> tell) {
      read++;
      try {
        switch (tell.get()) {
          case ADDED, CHANGED -> added++;
          case UNCHANGED -> unchanged++;
          case DIFFERS, CHANGED_MEANWHILE -> {
            unchanged++;
            listener.accept(new RowRemark(file, line, "", "row.differs", false));
          }
        }
      } catch (RowRefused reason) {
        refused++;
        listener.accept(new RowRemark(file, line, reason.column(), reason.code(), true));
      }
    }

    ImportCounts counts() {
      return new ImportCounts(read, added, unchanged, refused);
    }
  }
}
