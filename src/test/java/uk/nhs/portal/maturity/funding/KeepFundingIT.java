package uk.nhs.portal.maturity.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.persistence.Columns;
import uk.nhs.portal.maturity.imports.ImportProgrammes;
import uk.nhs.portal.maturity.programmes.FindProgrammes;
import uk.nhs.portal.maturity.programmes.KeepProgrammes;
import uk.nhs.portal.maturity.programmes.NewParticipant;
import uk.nhs.portal.maturity.programmes.ParticipantRole;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

@DatabaseTest
class KeepFundingIT {

  private static final AtomicInteger TRUSTS = new AtomicInteger();
  private static final LocalDate MAY = LocalDate.of(2018, 5, 1);

  @Autowired private KeepFunding keep;
  @Autowired private FindFunding find;
  @Autowired private KeepProgrammes programmes;
  @Autowired private FindProgrammes findProgrammes;
  @Autowired private ImportProgrammes imports;
  @Autowired private JdbcClient sql;
  @Autowired private MovableClock clock;

  private UUID participant;

  @BeforeEach
  void aParticipant() {
    clock.reset();
    SecurityContextHolder.clearContext();
    imports.bundled(remark -> {});
    OdsCode code = new OdsCode("ZF" + TRUSTS.incrementAndGet());
    programmes.tell(
        new NewParticipant(
            "global-digital-exemplars",
            "wave-1",
            ParticipantRole.EXEMPLAR,
            code,
            "Fernshire Hospitals",
            null,
            null,
            null,
            "",
            "a test"));
    participant =
        findProgrammes
            .participant("global-digital-exemplars", "wave-1", code.value())
            .orElseThrow()
            .id();
    SignedInAs.curator();
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  private static @Nullable Money pounds(@Nullable Long pounds) {
    return pounds == null ? null : new Money(pounds * 100);
  }

  private Funded agree(@Nullable Long maximum, @Nullable Long agreed, @Nullable Long matched) {
    return keep.agree(
        UUID.randomUUID(),
        new NewAgreement(
            participant, pounds(maximum), pounds(agreed), true, pounds(matched), "", "a test"));
  }

  private Funding funding() {
    return find.of(participant).orElseThrow();
  }

  private Funded phase(PhaseKind kind, @Nullable Long amount) {
    return keep.add(
        UUID.randomUUID(),
        funding().agreement(),
        new NewPhase(kind, pounds(amount), "When it is done", null));
  }

  private UUID phaseOf(long amount) {
    agree(10L, null, null);
    assertThat(phase(PhaseKind.UPFRONT, amount)).isEqualTo(Funded.DONE);
    return funding().phases().getLast().id();
  }

  @Test
  void moreThanTheMaximumIsNotAgreed() {
    assertThat(agree(10L, 11L, 11L)).isEqualTo(Funded.ABOVE_MAXIMUM);
    assertThat(find.of(participant)).isEmpty();
  }

  @Test
  void whoHasToMatchPutsInAsMuch() {
    assertThat(agree(10L, 8L, 7L)).isEqualTo(Funded.NOT_MATCHED);
    assertThat(agree(10L, 8L, 8L)).isEqualTo(Funded.DONE);
  }

  @Test
  void aNewerAgreementTakesThePlaceOfTheOneBefore() {
    agree(10L, null, null);
    agree(10L, 9L, 9L);

    assertThat(funding().facts().agreed()).isEqualTo(new Money(900));
  }

  @Test
  void anAgreementWithPhasesStays() {
    phaseOf(4);

    assertThat(agree(5L, null, null)).isEqualTo(Funded.HAS_PHASES);
  }

  @Test
  void phasesNeverComeToMoreThanTheMaximum() {
    phaseOf(6);

    assertThat(phase(PhaseKind.ON_TARGETS, 5L)).isEqualTo(Funded.PHASES_ABOVE_MOST);
    assertThat(phase(PhaseKind.ON_TARGETS, 4L)).isEqualTo(Funded.DONE);
    assertThat(phase(PhaseKind.FINAL, 1L)).isEqualTo(Funded.PHASES_ABOVE_MOST);
    assertThat(phase(PhaseKind.FINAL, null)).isEqualTo(Funded.DONE);
  }

  @Test
  void theDatabaseRefusesPhasesAboveTheMaximum() {
    UUID phase = phaseOf(6);

    assertThatThrownBy(() -> insertPhase(phase, 2, 600, 1_100))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void theDatabaseRefusesAPhaseThatForgetsTheOnesBefore() {
    UUID phase = phaseOf(6);

    assertThatThrownBy(() -> insertPhase(phase, 2, 0, 500)).isInstanceOf(DataAccessException.class);
  }

  /// A phase after the one that is there, past the rules of the service.
  private void insertPhase(UUID before, int ordinal, long totalBefore, long totalAfter) {
    sql.sql(
            """
            INSERT INTO maturity_phase_total (agreement, ordinal, total)
            SELECT agreement, :ordinal, :after FROM maturity_phase WHERE id = :before\
            """)
        .param("ordinal", ordinal)
        .param("after", totalAfter)
        .param("before", Columns.bytes(before))
        .update();
    sql.sql(
            """
            INSERT INTO maturity_phase (agreement, ordinal, id, kind, amount_pence, released_when,
              before_ordinal, total_before, total_after, most_pence, recorded_at)
            SELECT agreement, :ordinal, :id, 'FINAL', :amount, '', :ordinal - 1, :total, :after,
              most_pence, recorded_at FROM maturity_phase WHERE id = :before\
            """)
        .param("ordinal", ordinal)
        .param("id", Columns.bytes(UUID.randomUUID()))
        .param("amount", totalAfter - totalBefore)
        .param("total", totalBefore)
        .param("after", totalAfter)
        .param("before", Columns.bytes(before))
        .update();
  }

  @Test
  void aMilestoneWithoutMoneyHasNoAmount() {
    agree(10L, null, null);

    assertThat(phase(PhaseKind.GO_LIVE, 1L)).isEqualTo(Funded.NO_MONEY_HERE);
    assertThat(phase(PhaseKind.GO_LIVE, null)).isEqualTo(Funded.DONE);
  }

  @Test
  void nothingIsPaidBeforeItIsAchieved() {
    UUID phase = phaseOf(6);

    assertThat(keep.tell(phase, PhaseState.PAID, MAY, "")).isEqualTo(Funded.NOT_ACHIEVED);
    assertThat(keep.tell(phase, PhaseState.ACHIEVED, MAY, "")).isEqualTo(Funded.DONE);
    assertThat(keep.tell(phase, PhaseState.PAID, MAY.minusDays(1), ""))
        .isEqualTo(Funded.PAID_TOO_EARLY);
    assertThat(keep.tell(phase, PhaseState.PAID, MAY, "")).isEqualTo(Funded.DONE);
    assertThat(funding().paid()).contains(new Money(600));
  }

  @Test
  void theDatabaseRefusesAPaymentOfWhatIsNotAchieved() {
    UUID phase = phaseOf(6);

    assertThatThrownBy(() ->
            sql.sql(
                    """
                    INSERT INTO maturity_phase_paid (phase, on_day, achieved_on, evidence,
                      recorded_at)
                    VALUES (?, DATE '2018-05-01', DATE '2018-05-01', '',
                      TIMESTAMP '2018-05-01 00:00:00')\
                    """)
                .param(Columns.bytes(phase))
                .update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void whatWasToldStays() {
    UUID phase = phaseOf(6);
    keep.tell(phase, PhaseState.ACHIEVED, MAY, "");

    assertThat(keep.tell(phase, PhaseState.ACHIEVED, MAY, "")).isEqualTo(Funded.DONE);
    assertThat(keep.tell(phase, PhaseState.ACHIEVED, MAY.plusDays(1), ""))
        .isEqualTo(Funded.TOLD_ALREADY);
    assertThat(keep.tell(phase, PhaseState.PAID, LocalDate.of(2040, 1, 1), ""))
        .isEqualTo(Funded.IN_THE_FUTURE);
  }

  @Test
  void aPhaseOfUnknownAmountAddsNothingToWhatWasPaid() {
    agree(10L, null, null);
    phase(PhaseKind.UPFRONT, null);
    UUID phase = funding().phases().getFirst().id();
    keep.tell(phase, PhaseState.ACHIEVED, MAY, "");
    keep.tell(phase, PhaseState.PAID, MAY, "");

    assertThat(funding().paid()).isEmpty();
  }

  @Test
  void theSameFormSentTwiceAddsOnePhase() {
    agree(10L, null, null);
    UUID key = UUID.randomUUID();
    NewPhase phase = new NewPhase(PhaseKind.UPFRONT, new Money(100), "", null);
    keep.add(key, funding().agreement(), phase);

    assertThat(keep.add(key, funding().agreement(), phase)).isEqualTo(Funded.DONE);
    assertThat(funding().phases()).hasSize(1);
  }

  @Test
  void onlyCuratorsTellAboutMoney() {
    SignedInAs.somebody(Set.of(Role.PRACTICE_MANAGER), null, List.of());

    assertThatThrownBy(() -> agree(10L, null, null)).isInstanceOf(NotAllowed.class);
  }
}
