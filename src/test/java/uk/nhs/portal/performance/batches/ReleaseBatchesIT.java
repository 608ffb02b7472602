package uk.nhs.portal.performance.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.performance.batches.BatchDecision.AlreadyApproved;
import uk.nhs.portal.performance.batches.BatchDecision.AlreadyDiscarded;
import uk.nhs.portal.performance.batches.BatchDecision.Approved;
import uk.nhs.portal.performance.batches.BatchDecision.Discarded;
import uk.nhs.portal.performance.batches.BatchDecision.NotApproved;
import uk.nhs.portal.performance.batches.BatchDecision.Outdated;
import uk.nhs.portal.performance.batches.BatchDecision.SamePerson;
import uk.nhs.portal.performance.batches.BatchDecision.Unknown;
import uk.nhs.portal.performance.batches.BatchDecision.Withdrawn;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.imports.Figures;
import uk.nhs.portal.performance.intake.FigureImport;
import uk.nhs.portal.performance.intake.Publishing;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

/// A batch from its import to its end.
@DatabaseTest
@Import(Figures.class)
class ReleaseBatchesIT {

  private static final String HEADER = "period,organisation,numerator,denominator";
  private static final String SHARE = "test-share";
  private static final UUID IMPORTER = TimeOrderedId.next();
  private static final UUID SECOND = TimeOrderedId.next();
  private static final UUID THIRD = TimeOrderedId.next();

  @Autowired private Figures figures;
  @Autowired private ReleaseBatches release;
  @Autowired private FindBatches find;
  @Autowired private MovableClock clock;
  @Autowired private JdbcClient sql;

  @BeforeEach
  void start() {
    clock.reset();
    figures.reset();
    figures.measure(SHARE, "\"unit\": \"%\"");
  }

  @Test
  void nobodySeesFiguresBeforeASecondPersonApprovesThem() {
    UUID batch = preview("60");

    assertThat(value()).isEmpty();
    assertThat(status(batch)).isEqualTo(BatchStatus.PREVIEWED);
    assertThat(release.approve(batch, IMPORTER, null)).isEqualTo(new SamePerson());
    assertThat(value()).isEmpty();

    assertThat(release.approve(batch, SECOND, null))
        .isEqualTo(new Approved(batch, clock.instant(), false));
    assertThat(value()).contains(60.0);
    assertThat(status(batch)).isEqualTo(BatchStatus.PUBLIC);
  }

  @Test
  void theTableItselfRefusesTheSamePerson() {
    UUID batch = preview("60");

    assertThatThrownBy(() ->
            sql.sql(
                    "UPDATE batch SET approved_at = imported_at, approved_by = imported_by,"
                        + " public_from = imported_at")
                .update())
        .hasMessageContaining("batch_second_person");
    assertThat(status(batch)).isEqualTo(BatchStatus.PREVIEWED);
  }

  @Test
  void anEmbargoHoldsUntilItsMoment() {
    UUID batch = preview("60");
    Instant until = clock.instant().plus(Duration.ofDays(1));

    assertThat(release.approve(batch, SECOND, until)).isEqualTo(new Approved(batch, until, true));

    assertThat(status(batch)).isEqualTo(BatchStatus.EMBARGOED);
    clock.pass(Duration.ofDays(1).minusMillis(1));
    assertThat(value()).isEmpty();
    clock.pass(Duration.ofMillis(1));
    assertThat(value()).contains(60.0);
    assertThat(status(batch)).isEqualTo(BatchStatus.PUBLIC);
  }

  @Test
  void whoeverOperatesThePortalMaySetAnEmbargoToo() {
    figures.at(
        new Publishing.From(clock.instant().plusSeconds(60)),
        SHARE,
        HEADER,
        "2025-01-01,RX1,60,100");

    assertThat(value()).isEmpty();
    clock.pass(Duration.ofMinutes(1));
    assertThat(value()).contains(60.0);
  }

  @Test
  void theSameSubmitOnceMoreHasTheSameResult() {
    UUID batch = preview("60");
    BatchDecision first = release.approve(batch, SECOND, null);
    clock.pass(Duration.ofSeconds(5));

    assertThat(release.approve(batch, SECOND, null)).isEqualTo(first);
    assertThat(release.approve(batch, THIRD, null))
        .isEqualTo(
            new AlreadyApproved(clock.instant().minusSeconds(5), clock.instant().minusSeconds(5)));
  }

  @Test
  void aDiscardedBatchIsNeverSeen() {
    UUID batch = preview("60");

    assertThat(release.discard(batch, IMPORTER)).isEqualTo(new Discarded(batch));
    assertThat(release.discard(batch, IMPORTER)).isEqualTo(new Discarded(batch));
    assertThat(release.approve(batch, SECOND, null)).isEqualTo(new AlreadyDiscarded());
    assertThat(status(batch)).isEqualTo(BatchStatus.DISCARDED);
    assertThat(value()).isEmpty();
    assertThat(preview("60")).as("the same file may come again").isNotEqualTo(batch);
  }

  @Test
  void aLaterRevisionSupersedesAndWithdrawingItBringsTheEarlierOneBack() {
    UUID first = approved("60");
    UUID second = approved("70");

    assertThat(value()).contains(70.0);
    assertThat(status(first)).isEqualTo(BatchStatus.SUPERSEDED);

    assertThat(release.withdraw(second, SECOND, "It was of another month"))
        .isEqualTo(new Withdrawn(second));
    assertThat(value()).contains(60.0);
    assertThat(status(first)).isEqualTo(BatchStatus.PUBLIC);
    assertThat(find.byId(second).orElseThrow())
        .extracting(BatchSummary::status, BatchSummary::withdrawnReason)
        .containsExactly(BatchStatus.WITHDRAWN, "It was of another month");
    assertThat(release.withdraw(second, THIRD, "again")).isEqualTo(new Withdrawn(second));
  }

  @Test
  void whatWasNotApprovedCannotBeWithdrawnAndAReasonIsNeeded() {
    UUID batch = preview("60");

    assertThat(release.withdraw(batch, SECOND, "wrong")).isEqualTo(new NotApproved());
    assertThat(release.withdraw(TimeOrderedId.next(), SECOND, "wrong")).isEqualTo(new Unknown());
    assertThatThrownBy(() -> release.withdraw(batch, SECOND, " "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOlderRevisionIsNotApprovedAfterALaterOne() {
    UUID older = preview("60");
    UUID later = preview("70");
    release.approve(later, SECOND, null);

    assertThat(release.approve(older, SECOND, null)).isEqualTo(new Outdated(later));
    assertThat(value()).contains(70.0);
  }

  @Test
  void aCuratorSeesWhatABatchWouldChange() {
    figures.publish(SHARE, HEADER, "2025-01-01,RX1,60,100", "2025-01-01,RX2,50,100");
    UUID batch =
        figures.batch(
            figures.at(
                new Publishing.Preview(IMPORTER),
                SHARE,
                HEADER,
                "2025-01-01,RX1,10,100",
                "2025-01-01,RX2,50,100",
                "2025-01-01,RX3,5,100"));

    assertThat(find.waiting()).extracting(BatchSummary::id).containsExactly(batch);
    BatchChanges changes = find.changes(batch, 10);
    assertThat(changes)
        .extracting(
            BatchChanges::added, BatchChanges::changed, BatchChanges::gone, BatchChanges::unchanged)
        .containsExactly(1L, 1L, 0L, 1L);
    assertThat(changes.largest())
        .extracting(CellChange::organisation, CellChange::before, CellChange::after)
        .contains(tuple(new OdsCode("RX3"), null, 5.0), tuple(new OdsCode("RX1"), 60.0, 10.0));
    assertThat(find.releases(batch))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.revision()).isEqualTo(2);
          assertThat(one.england()).isEqualTo("SUMMED");
          assertThat(one.figures()).isEqualTo(4);
        });
    assertThat(find.sample(batch, 2)).hasSize(2);
    assertThat(find.newest(0, 10)).hasSize(2);
    assertThat(find.count()).isEqualTo(2);
  }

  @Test
  void remarksAreKeptWithTheirFacts() {
    UUID batch =
        figures.batch(
            figures.publishSkippingBad(
                SHARE, HEADER, "2025-01-01,RX1,60,100", "2025-01-01,RX9,1,2"));

    assertThat(find.remarks(batch))
        .containsExactly(
            new BatchRemark(3, "organisation", "organisation.unknown", List.of("RX9"), true));
    assertThat(find.byId(batch).orElseThrow())
        .extracting(BatchSummary::counts, BatchSummary::measures, BatchSummary::byOperator)
        .containsExactly(new BatchCounts(2, 1, 1), List.of(SHARE), true);
  }

  @Test
  void everyActIsAudited() {
    UUID batch = approved("60");
    release.withdraw(batch, SECOND, "wrong");

    assertThat(
            sql.sql("SELECT act, detail FROM audit_row WHERE what_id = ?")
                .param(batch.toString())
                .query((row, _) -> row.getString("act") + " " + row.getString("detail"))
                .list())
        .containsExactlyInAnyOrder("IMPORT general", "UPDATE approved", "CANCEL withdrawn");
  }

  @Test
  void twoApprovalsAtOnceAreOne() throws Exception {
    UUID batch = preview("60");

    List<BatchDecision> decisions =
        atOnce(
            () -> release.approve(batch, SECOND, null), () -> release.approve(batch, THIRD, null));

    assertThat(decisions).hasAtLeastOneElementOfType(Approved.class);
    assertThat(decisions).hasAtLeastOneElementOfType(AlreadyApproved.class);
  }

  @Test
  void twoImportsOfOnePeriodAtOnceAreTwoRevisionsOrOneIsToldToTryAgain() throws Exception {
    List<FigureImport> imports =
        atOnce(
            () -> figures.publish(SHARE, HEADER, "2025-01-01,RX1,60,100"),
            () -> figures.publish(SHARE, HEADER, "2025-01-01,RX1,70,100"));

    long done = imports.stream().filter(FigureImport.Imported.class::isInstance).count();
    long busy = imports.stream().filter(FigureImport.Busy.class::isInstance).count();
    assertThat(done).isPositive();
    assertThat(done + busy).isEqualTo(2);
    assertThat(figures.rows("release_of_figures")).isEqualTo(done);
    assertThat(figures.series(SHARE, "RX1"))
        .extracting(Figure::revision)
        .containsExactly((int) done);
  }

  @Test
  void theSameFileTwiceAtOnceIsOneBatch() throws Exception {
    List<FigureImport> imports =
        atOnce(
            () -> figures.publish(SHARE, HEADER, "2025-01-01,RX1,60,100"),
            () -> figures.publish(SHARE, HEADER, "2025-01-01,RX1,60,100"));

    assertThat(imports).hasAtLeastOneElementOfType(FigureImport.Imported.class);
    assertThat(figures.rows("batch")).isOne();
  }

  private UUID preview(String numerator) {
    return figures.batch(
        figures.at(
            new Publishing.Preview(IMPORTER),
            SHARE,
            HEADER,
            "2025-01-01,RX1," + numerator + ",100"));
  }

  private UUID approved(String numerator) {
    UUID batch = preview(numerator);
    assertThat(release.approve(batch, SECOND, null)).isInstanceOf(Approved.class);
    clock.pass(Duration.ofSeconds(1));
    return batch;
  }

  private Optional<Double> value() {
    return Optional.ofNullable(figures.value(SHARE, "RX1", "2025-01-01"));
  }

  private BatchStatus status(UUID batch) {
    return find.byId(batch).orElseThrow().status();
  }

  private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<T>> results =
          List.of(
              threads.submit(() -> {
                start.await();
                return one.call();
              }),
              threads.submit(() -> {
                start.await();
                return other.call();
              }));
      return List.of(results.get(0).get(), results.get(1).get());
    }
  }
}
