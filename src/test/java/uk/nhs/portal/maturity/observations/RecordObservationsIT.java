package uk.nhs.portal.maturity.observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.persistence.Columns;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.observations.Recording.BeforeTheEdition;
import uk.nhs.portal.maturity.observations.Recording.InTheFuture;
import uk.nhs.portal.maturity.observations.Recording.NeedsOnSite;
import uk.nhs.portal.maturity.observations.Recording.NoEvidence;
import uk.nhs.portal.maturity.observations.Recording.NoSuchStage;
import uk.nhs.portal.maturity.observations.Recording.Recorded;
import uk.nhs.portal.maturity.observations.Recording.SupersededAlready;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.KeepTrusts;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

@DatabaseTest
class RecordObservationsIT {

  private static final AtomicInteger TRUSTS = new AtomicInteger();
  private static final Evidence SEEN =
      new Evidence("The assessors' letter", "https://example.org/1");

  @Autowired private RecordObservations record;
  @Autowired private FindObservations find;
  @Autowired private MarkCriteria mark;
  @Autowired private FindPaths paths;
  @Autowired private MaturityModels models;
  @Autowired private KeepTrusts keep;
  @Autowired private FindTrusts trusts;
  @Autowired private JdbcClient sql;
  @Autowired private MovableClock clock;

  private OdsCode code;
  private OdsCode former;

  @BeforeEach
  void aTrustThatMerged() {
    clock.reset();
    int number = TRUSTS.incrementAndGet();
    code = new OdsCode("ZT" + number + "A");
    former = new OdsCode("ZT" + number + "B");
    keep.tell(former, "Old Infirmary", code, LocalDate.of(2019, 3, 31), "a test");
    keep.nameToday(code, "New Hospitals", "a test");
    SignedInAs.curator();
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  private Trust trust() {
    return trusts.byCode(code).orElseThrow();
  }

  private NewObservation stage(int stage, String from, Standing standing) {
    return new NewObservation(
        code, ModelCode.EMRAM, "2018", stage, LocalDate.parse(from), standing, SEEN, "");
  }

  private UUID recorded(NewObservation seen) {
    Recording recording = record.record(UUID.randomUUID(), seen);
    assertThat(recording).isInstanceOf(Recorded.class);
    return ((Recorded) recording).id();
  }

  @Test
  void aStage6CountsForThreeYears() {
    recorded(stage(6, "2021-05-04", Standing.VALIDATED));

    assertThat(find.of(trust()))
        .singleElement()
        .satisfies(seen -> {
          assertThat(seen.validUntil()).isEqualTo("2024-05-03");
          assertThat(seen.isValidOn(LocalDate.of(2024, 5, 3))).isTrue();
          assertThat(seen.isValidOn(LocalDate.of(2024, 5, 4))).isFalse();
        });
    assertThat(find.latest(ModelCode.EMRAM)).doesNotContainKey(code);
  }

  @Test
  void stages6And7AreRefusedUnlessAssessorsCame() {
    assertThat(record.record(UUID.randomUUID(), stage(6, "2021-05-04", Standing.SELF_REPORTED)))
        .isEqualTo(new NeedsOnSite());
    assertThat(record.record(UUID.randomUUID(), stage(7, "2021-05-04", Standing.SELF_REPORTED)))
        .isEqualTo(new NeedsOnSite());
    assertThat(find.of(trust())).isEmpty();
  }

  @Test
  void theDatabaseRefusesAStage7ThatIsOnlySelfReported() {
    UUID id = recorded(stage(7, "2021-05-04", Standing.VALIDATED));

    assertThatThrownBy(() ->
            sql.sql("UPDATE maturity_observation SET standing = 'SELF_REPORTED' WHERE id = ?")
                .param(Columns.bytes(id))
                .update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void aStageThatThereIsNotIsRefused() {
    assertThat(record.record(UUID.randomUUID(), stage(8, "2021-05-04", Standing.VALIDATED)))
        .isEqualTo(new NoSuchStage());
    assertThat(
            record.record(
                UUID.randomUUID(),
                new NewObservation(
                    code,
                    ModelCode.EMRAM,
                    "1999",
                    1,
                    LocalDate.of(2021, 5, 4),
                    Standing.VALIDATED,
                    SEEN,
                    "")))
        .isEqualTo(new NoSuchStage());
  }

  @Test
  void aDayToComeOrBeforeTheEditionIsRefused() {
    assertThat(record.record(UUID.randomUUID(), stage(3, "2027-01-01", Standing.VALIDATED)))
        .isEqualTo(new InTheFuture());
    assertThat(record.record(UUID.randomUUID(), stage(3, "2017-12-31", Standing.VALIDATED)))
        .isInstanceOf(BeforeTheEdition.class);
  }

  @Test
  void aStageWithoutEvidenceIsRefused() {
    NewObservation seen =
        new NewObservation(
            code,
            ModelCode.EMRAM,
            "2018",
            3,
            LocalDate.of(2020, 1, 1),
            Standing.SELF_REPORTED,
            Evidence.NONE,
            "");

    assertThat(record.record(UUID.randomUUID(), seen)).isEqualTo(new NoEvidence());
  }

  @Test
  void theSameFormSentTwiceRecordsOnce() {
    UUID key = UUID.randomUUID();
    NewObservation seen = stage(5, "2020-01-01", Standing.SELF_REPORTED);

    assertThat(record.record(key, seen)).isEqualTo(new Recorded(key));
    assertThat(record.record(key, seen)).isEqualTo(new Recorded(key));
    assertThat(find.everything(trust())).hasSize(1);
  }

  @Test
  void aCorrectionTakesThePlaceOfWhatWasWrongAndLeavesItReadable() {
    UUID wrong = recorded(stage(5, "2020-01-01", Standing.SELF_REPORTED));

    Recording corrected =
        record.correct(UUID.randomUUID(), wrong, stage(4, "2020-02-01", Standing.SELF_REPORTED));

    assertThat(corrected).isInstanceOf(Recorded.class);
    assertThat(find.of(trust())).extracting(Observation::stage).containsExactly(4);
    assertThat(find.everything(trust())).extracting(Observation::stage).containsExactly(4, 5);
  }

  @Test
  void twoCorrectionsOfOneStageAreOneTooMany() {
    UUID wrong = recorded(stage(5, "2020-01-01", Standing.SELF_REPORTED));
    record.correct(UUID.randomUUID(), wrong, stage(4, "2020-02-01", Standing.SELF_REPORTED));

    assertThat(
            record.correct(
                UUID.randomUUID(), wrong, stage(3, "2020-02-01", Standing.SELF_REPORTED)))
        .isEqualTo(new SupersededAlready());
    assertThat(record.withdraw(UUID.randomUUID(), wrong, "Never reached"))
        .isEqualTo(new SupersededAlready());
  }

  @Test
  void aStageThatIsTakenAwayIsGoneForThePublicOnly() {
    UUID wrong = recorded(stage(5, "2020-01-01", Standing.SELF_REPORTED));

    record.withdraw(UUID.randomUUID(), wrong, "It was another trust");

    assertThat(find.of(trust())).isEmpty();
    assertThat(find.everything(trust())).hasSize(2);
  }

  @Test
  void aPredecessorsStageIsHistoryAndNotTheStageOfToday() {
    recorded(
        new NewObservation(
            former,
            ModelCode.EMRAM,
            "2005",
            5,
            LocalDate.of(2017, 6, 1),
            Standing.VALIDATED,
            SEEN,
            ""));

    assertThat(find.of(trust())).extracting(Observation::organisation).containsExactly(former);
    assertThat(find.current(trust(), find.of(trust()), ModelCode.EMRAM)).isEmpty();
    assertThat(find.latest(ModelCode.EMRAM)).doesNotContainKeys(code, former);
  }

  @Test
  void theNewestStageCounts() {
    recorded(stage(4, "2020-01-01", Standing.SELF_REPORTED));
    recorded(stage(5, "2021-01-01", Standing.SELF_REPORTED));

    assertThat(find.latest(ModelCode.EMRAM).get(code))
        .isNotNull()
        .extracting(Observation::stage)
        .isEqualTo(5);
  }

  @Test
  void othersRecordNothing() {
    SignedInAs.somebody(Set.of(Role.PRACTICE_MANAGER), null, List.of(code));
    assertThatThrownBy(
            () -> record.record(UUID.randomUUID(), stage(4, "2020-01-01", Standing.SELF_REPORTED)))
        .isInstanceOf(NotFound.class);
    SignedInAs.visitor();
    assertThatThrownBy(
            () -> record.record(UUID.randomUUID(), stage(4, "2020-01-01", Standing.SELF_REPORTED)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theLatestMarkOfACriterionHolds() {
    String first = models.editionWithCriteria(ModelCode.EMRAM).upTo(5).getFirst().key();
    say(first, CriterionState.NOT_MET, "");
    PathToStage before = path();
    clock.pass(Duration.ofMinutes(1));
    say(first, CriterionState.MET, "Live since May");

    assertThat(before.missing()).hasSize(1);
    assertThat(path().missing()).isEmpty();
    assertThat(path().count(CriterionState.MET)).isEqualTo(1);
    assertThat(path().isComplete()).isFalse();
  }

  private PathToStage path() {
    return paths.of(trust(), models.editionWithCriteria(ModelCode.EMRAM), FindPaths.BASELINE);
  }

  private void say(String criterion, CriterionState state, String evidence) {
    assertThat(mark.mark(UUID.randomUUID(), mark(criterion, state, evidence)))
        .isEqualTo(Marking.MARKED);
  }

  private NewMark mark(String criterion, CriterionState state, String evidence) {
    return new NewMark(
        code,
        ModelCode.EMRAM,
        "2018",
        criterion,
        state,
        LocalDate.of(2026, 1, 1),
        new Evidence(evidence, null));
  }

  @Test
  void whoeverSaysThatACriterionIsMetSaysWhatShowsIt() {
    String first = models.editionWithCriteria(ModelCode.EMRAM).upTo(5).getFirst().key();

    assertThat(mark.mark(UUID.randomUUID(), mark(first, CriterionState.MET, "")))
        .isEqualTo(Marking.NO_EVIDENCE);
    assertThat(mark.mark(UUID.randomUUID(), mark("2018-9-9", CriterionState.NOT_MET, "")))
        .isEqualTo(Marking.NO_SUCH_CRITERION);
  }
}
