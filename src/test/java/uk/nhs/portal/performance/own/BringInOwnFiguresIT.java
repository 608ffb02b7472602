package uk.nhs.portal.performance.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.persistence.Columns;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.figures.ReadFigures;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.figures.ReportingOrganisation;
import uk.nhs.portal.performance.measures.DefineMeasures;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.measures.MeasureCode;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.TestApplications;
import uk.nhs.portal.registration.decisions.DecideApplications;
import uk.nhs.portal.registration.decisions.Deciding;
import uk.nhs.portal.registration.decisions.ShowApplicants;
import uk.nhs.portal.registration.grounds.Ground;
import uk.nhs.portal.registration.grounds.Refusal;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

/// What features count about themselves becomes public in MyNHS, month by month.
@DatabaseTest
class BringInOwnFiguresIT {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);
  private static final Instant IN_APRIL = Instant.parse("2026-04-02T09:00:00Z");
  private static final AtomicInteger NEXT = new AtomicInteger(100);

  @Autowired private ApplicationContext context;
  @Autowired private BringInOwnFigures bringIn;
  @Autowired private DefineMeasures define;
  @Autowired private FindMeasures measures;
  @Autowired private ReadFigures figures;
  @Autowired private JdbcClient sql;
  @Autowired private MovableClock clock;

  private OdsCode practice = new OdsCode("Z7X000");

  @BeforeEach
  void aPracticeThatNoRegisterKnows() throws IOException {
    clock.reset();
    define.defineOnce(
        new ClassPathResource("uk/nhs/portal/performance/measures/portal.json")
            .getContentAsString(StandardCharsets.UTF_8),
        _ -> {});
    RequestContextHolder.resetRequestAttributes(); // at night there is no request
    practice = new OdsCode("Z7X" + NEXT.incrementAndGet());
  }

  @AfterEach
  void forget() {
    SecurityContextHolder.clearContext();
    clock.reset();
  }

  private Measure measure(String code) {
    return measures.byCode(new MeasureCode(code)).orElseThrow();
  }

  private List<Figure> refusals() {
    return figures.series(measure("portal-registration-refusals").id(), practice);
  }

  /// What the practice decided on a day, as the registration module keeps it.
  private void decided(LocalDate on, int times, @Nullable Ground refusedOn) {
    for (int i = 0; i < times; i++) {
      sql.sql(
              """
              INSERT INTO registration_outcome (id, practice, decided_on, decision, ground, days)
              VALUES (:id, :practice, :on, :decision, :ground, 3)\
              """)
          .param("id", Columns.bytes(UUID.randomUUID()))
          .param("practice", practice.value())
          .param("on", on)
          .param("decision", refusedOn == null ? "APPROVED" : "DECLINED")
          .param("ground", refusedOn == null ? null : refusedOn.name(), Types.VARCHAR)
          .update();
    }
  }

  @Test
  void refusalsThatAPracticeDecidesAreAPublicFigureWhenTheMonthIsOver() {
    TestApplications applications = new TestApplications(context);
    practice = applications.practice();
    for (int i = 0; i < 5; i++) {
      ApplicantId id = applications.sent(practice).person();
      SignedInAs.staffOf(practice);
      int seen = context.getBean(ShowApplicants.class).one(practice, id).row().version();
      assertThat(
              context
                  .getBean(DecideApplications.class)
                  .decline(practice, id, seen, new Refusal(Ground.OUT_OF_AREA, null, "")))
          .isInstanceOf(Deciding.Done.class);
    }
    SecurityContextHolder.clearContext();
    bringIn.now();
    assertThat(refusals()).as("the month is not over").isEmpty();

    clock.set(IN_APRIL);
    assertThat(bringIn.now()).isPositive();

    assertThat(refusals())
        .singleElement()
        .satisfies(figure -> {
          assertThat(figure.period()).isEqualTo(MARCH);
          assertThat(figure.numerator()).isEqualTo(5);
          assertThat(figure.denominator()).isEqualTo(5);
          assertThat(figure.value()).isEqualTo(100);
        });
    assertThat(figures.organisation(practice).orElseThrow().name())
        .isEqualTo("Test Surgery " + practice);
    assertThat(
            figures.series(
                measure("portal-registration-refusals").id(), ReportingOrganisation.ENGLAND))
        .as("England is the sum of practices")
        .isNotEmpty();
  }

  @Test
  void smallCountsAreHiddenAndAPracticeWithoutEntryInTheRegisterHasItsFigures() {
    decided(FEBRUARY, 4, Ground.OUT_OF_AREA);
    decided(FEBRUARY, 30, null);

    bringIn.now();

    assertThat(refusals())
        .singleElement()
        .satisfies(figure -> {
          assertThat(figure.hidden()).isTrue();
          assertThat(figure.value()).isNull();
        });
    assertThat(figures.organisation(practice).orElseThrow().kind())
        .isEqualTo(ReportingKind.GP_PRACTICE);
  }

  @Test
  void countingAgainChangesNothingInABoundedNumberOfStatements() {
    decided(FEBRUARY, 9, null);
    assertThat(bringIn.now()).isPositive();
    long batches = batches();

    assertThat(CountedStatements.during(() -> assertThat(bringIn.now()).isZero()))
        .as("two, and of each month those of the features")
        .isLessThanOrEqualTo(2 + 12 * 4);

    assertThat(batches()).isEqualTo(batches);
  }

  @Test
  void whatBecomesKnownLaterIsARevisionWithItsReason() {
    decided(FEBRUARY, 9, null);
    decided(FEBRUARY, 6, Ground.OUT_OF_AREA);
    bringIn.now();
    decided(FEBRUARY.plusDays(27), 1, Ground.OUT_OF_AREA);

    assertThat(bringIn.now()).isEqualTo(1);

    assertThat(refusals())
        .singleElement()
        .satisfies(figure -> {
          assertThat(figure.numerator()).isEqualTo(7);
          assertThat(figure.revision()).isGreaterThan(1);
        });
    assertThat(newestReason("portal-2026-02")).startsWith("Counted again");
  }

  @Test
  void figuresThatGoBackToWhatTheyWereAreOneMoreRevision() {
    decided(FEBRUARY, 9, null);
    bringIn.now();
    decided(FEBRUARY, 9, Ground.OUT_OF_AREA);
    bringIn.now();
    sql.sql("DELETE FROM registration_outcome WHERE practice = ? AND decision = 'DECLINED'")
        .param(practice.value())
        .update();

    assertThat(bringIn.now()).isEqualTo(1);

    assertThat(refusals()).extracting(Figure::numerator).containsExactly(0.0);
  }

  @Test
  void whatACuratorHasWithdrawnDoesNotComeBackByItself() {
    decided(FEBRUARY, 9, null);
    bringIn.now();
    sql.sql(
            """
            UPDATE batch SET withdrawn_at = imported_at, withdrawn_reason = 'Counted wrongly'
            WHERE layout = 'portal' AND file_name = 'portal-2026-02'\
            """)
        .update();

    assertThat(bringIn.now()).isZero();

    assertThat(refusals()).isEmpty();
  }

  @Test
  void twoPortalsThatCountAtOnceBringEachMonthInOnce() throws Exception {
    decided(FEBRUARY, 11, null);
    long before = batches();
    CountDownLatch both = new CountDownLatch(2);
    try (ExecutorService portals = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> brought =
          IntStream.range(0, 2)
              .mapToObj(portal ->
                  portals.submit(() -> {
                    both.countDown();
                    both.await();
                    return bringIn.now();
                  }))
              .toList();
      assertThat(brought.get(0).get() + brought.get(1).get()).isEqualTo(1);
    }

    assertThat(batches()).isEqualTo(before + 1);
    assertThat(refusals()).extracting(Figure::denominator).containsExactly(11.0);
  }

  @Test
  void eachBatchIsInTheTrail() {
    decided(FEBRUARY, 12, null);
    bringIn.now();

    UUID batch =
        sql.sql("SELECT id FROM batch WHERE layout = 'portal' ORDER BY id DESC LIMIT 1")
            .query((row, _) -> Columns.uuid(row, "id"))
            .single();
    assertThat(
            sql.sql("SELECT act, actor_role FROM audit_row WHERE what = 'batch' AND what_id = ?")
                .param(batch.toString())
                .query((row, _) -> row.getString("act") + " by " + row.getString("actor_role"))
                .list())
        .containsExactly("IMPORT by SYSTEM");
  }

  private long batches() {
    return sql.sql("SELECT COUNT(*) FROM batch WHERE layout = 'portal'").query(Long.class).single();
  }

  private String newestReason(String fileName) {
    return sql.sql("SELECT reason FROM batch WHERE file_name = ? ORDER BY id DESC LIMIT 1")
        .param(fileName)
        .query((row, _) -> row.getString("reason"))
        .single();
  }
}
