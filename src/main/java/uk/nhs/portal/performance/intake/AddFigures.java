package uk.nhs.portal.performance.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.performance.FiguresReleased;
import uk.nhs.portal.performance.batches.BatchRemark;
import uk.nhs.portal.performance.batches.MeasureCount;
import uk.nhs.portal.performance.measures.Measure;

/// Brings figures in: all of a batch in one transaction, or none.
///
/// Whoever calls it has made sure that the person may do so. Batches of the same measures wait for
/// each other; the same content for the same measures is brought in once.
@Service
public class AddFigures {

  private final BatchWriter batches;
  private final IntakeTables tables;
  private final SettlePeriods settle;
  private final AuditTrail auditTrail;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  AddFigures(
      BatchWriter batches,
      IntakeTables tables,
      SettlePeriods settle,
      AuditTrail auditTrail,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.batches = batches;
    this.tables = tables;
    this.settle = settle;
    this.auditTrail = auditTrail;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /// Brings in what the source has.
  ///
  /// @param listener hears what there is to say about rows, in their order
  public FigureImport add(NewBatch batch, Consumer<BatchRemark> listener, FigureSource source) {
    try {
      FigureImport result = transaction.execute(status -> add(batch, listener, source, status));
      return result == null ? new FigureImport.Busy() : result;
    } catch (PessimisticLockingFailureException | QueryTimeoutException _) {
      return new FigureImport.Busy(); // H2 waits one second, MySQL thirty
    }
  }

  private FigureImport add(
      NewBatch batch,
      Consumer<BatchRemark> listener,
      FigureSource source,
      TransactionStatus transactionStatus) {
    batches.lock(batch.measures().stream().map(Measure::id).toList());
    Map<UUID, Set<BatchWriter.MeasureVersionKey>> there = batches.withContent(batch.sha256());
    List<Measure> measures = without(batch.measures(), there);
    if (measures.isEmpty()) {
      return new FigureImport.AlreadyThere(there.keySet().iterator().next());
    }
    UUID id = TimeOrderedId.next();
    Instant now = clock.instant();
    batches.add(id, batch, now);
    Intake intake =
        new Intake(id, batch.wholePeriods(), measures, tables, London.today(clock), listener);
    source.read(intake);
    intake.flush();
    if (intake.isEmpty()) {
      intake.refuseAll(0, "", "file.no-figures");
      intake.flush();
    }
    if (!intake.isGood(batch.skipBad())) {
      transactionStatus.setRollbackOnly();
      return new FigureImport.Refused(intake.counts());
    }
    return close(id, batch, measures, intake, now);
  }

  private FigureImport close(
      UUID id, NewBatch batch, List<Measure> measures, Intake intake, Instant now) {
    List<MeasureCount> counts =
        settle.settle(id, measures, batch.wholePeriods(), intake.releases());
    batches.close(id, intake.counts(), intake.remarks());
    auditTrail.record(AuditEntry.of(Act.IMPORT, "batch", id.toString(), batch.layout()));
    Instant publicFrom =
        switch (batch.publishing()) {
          case Publishing.Preview _ -> null;
          case Publishing.AtOnce _ -> now;
          case Publishing.From(Instant later) -> later.isBefore(now) ? now : later;
        };
    if (publicFrom != null) {
      events.publishEvent(new FiguresReleased(id, publicFrom));
    }
    return new FigureImport.Imported(id, intake.counts(), counts);
  }

  /// The measures for which the content has not been brought in as they are defined now.
  private static List<Measure> without(
      List<Measure> measures, Map<UUID, Set<BatchWriter.MeasureVersionKey>> there) {
    Set<BatchWriter.MeasureVersionKey> done = new HashSet<>();
    there.values().forEach(done::addAll);
    return measures.stream()
        .filter(measure -> !done.contains(BatchWriter.MeasureVersionKey.of(measure)))
        .toList();
  }
}
