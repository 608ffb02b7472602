package uk.nhs.portal.maturity.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.imports.ImportProgrammes;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.observations.Evidence;
import uk.nhs.portal.maturity.observations.NewObservation;
import uk.nhs.portal.maturity.observations.RecordObservations;
import uk.nhs.portal.maturity.observations.Recording;
import uk.nhs.portal.maturity.observations.Standing;
import uk.nhs.portal.maturity.trusts.KeepTrusts;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

@DatabaseTest
class NationalPictureIT {

  private static final AtomicInteger TRUSTS = new AtomicInteger();

  @Autowired private DrawPicture draw;
  @Autowired private WeighSpending weigh;
  @Autowired private RecordObservations record;
  @Autowired private KeepTrusts keep;
  @Autowired private ImportProgrammes imports;
  @Autowired private MovableClock clock;

  private OdsCode code;

  @BeforeEach
  void aTrust() {
    clock.reset();
    code = new OdsCode("ZP" + TRUSTS.incrementAndGet());
    SignedInAs.thePortal(() -> keep.nameToday(code, "A trust", "a test"));
    SignedInAs.visitor();
  }

  private void stage(OdsCode trust, int stage, String from, Standing standing) {
    Recording recording =
        SignedInAs.thePortal(() ->
            record.record(
                UUID.randomUUID(),
                new NewObservation(
                    trust,
                    ModelCode.EMRAM,
                    "2018",
                    stage,
                    LocalDate.parse(from),
                    standing,
                    new Evidence("A letter", null),
                    "a test")));
    assertThat(recording).isInstanceOf(Recording.Recorded.class);
  }

  private NationalPicture picture() {
    return draw.of(ModelCode.EMRAM);
  }

  private static StageCounts in(NationalPicture picture, int year) {
    return picture.years().stream()
        .filter(each -> each.asOf().getYear() == year)
        .findFirst()
        .orElseThrow()
        .counts();
  }

  @Test
  void aStageCountsFromItsDayOnAndBeforeItTheTrustHasNone() {
    stage(code, 2, "2019-03-01", Standing.SELF_REPORTED);
    NationalPicture before = picture();
    stage(code, 5, "2021-06-01", Standing.SELF_REPORTED);
    NationalPicture after = picture();

    assertThat(in(after, 2020)).isEqualTo(in(before, 2020));
    assertThat(in(after, 2021).atStage().get(5)).isEqualTo(in(before, 2021).atStage().get(5) + 1);
    assertThat(in(after, 2021).atStage().get(2)).isEqualTo(in(before, 2021).atStage().get(2) - 1);
    assertThat(after.now().total()).isEqualTo(before.now().total());
  }

  @Test
  void aStageThatRanOutIsNoStageAndNotStage0() {
    stage(new OdsCode("ZPA"), 2, "2018-06-01", Standing.SELF_REPORTED); // so that years are told
    NationalPicture before = picture();
    stage(code, 6, "2019-05-04", Standing.VALIDATED);
    NationalPicture after = picture();

    assertThat(in(after, 2021).atStage().get(6)).isEqualTo(in(before, 2021).atStage().get(6) + 1);
    assertThat(in(after, 2022).unknown()).isEqualTo(in(before, 2022).unknown() + 1);
    assertThat(after.now().atStage().getFirst()).isEqualTo(before.now().atStage().getFirst());
    assertThat(after.now().unknown()).isEqualTo(before.now().unknown() + 1);
  }

  @Test
  void theNumberOfStatementsDoesNotGrowWithTrusts() {
    stage(code, 1, "2019-05-04", Standing.SELF_REPORTED);

    assertThat(CountedStatements.during(() -> picture())).isLessThanOrEqualTo(8);
  }

  @Test
  void whatNobodyKnowsOfMoneyStaysUnknown() {
    SignedInAs.thePortal(() -> imports.bundled(remark -> {}));
    SignedInAs.visitor();
    List<ProgrammeSpend> all = weigh.all();

    assertThat(all).isNotEmpty();
    assertThat(all)
        .allSatisfy(each -> {
          assertThat(each.paid().amount().isPresent()).isEqualTo(each.paid().of() > 0);
          assertThat(each.maximum().amount().isPresent()).isEqualTo(each.maximum().of() > 0);
          assertThat(each.reached()).isLessThanOrEqualTo(each.withStage());
          assertThat(each.withStage()).isLessThanOrEqualTo(each.withTarget());
        });
    assertThat(all).anySatisfy(each -> assertThat(each.maximum().of()).isPositive());
    assertThat(all) // other tests pay for some, never for all
        .anySatisfy(each -> assertThat(each.paid()).isEqualTo(ProgrammeSpend.Sum.UNKNOWN));
  }

  @Test
  void aParticipantThatReachedItsTargetIsCountedUnderItsCodeOfToday() {
    SignedInAs.thePortal(() -> imports.bundled(remark -> {}));
    int before = weigh.all().stream().mapToInt(ProgrammeSpend::reached).sum();
    stage(new OdsCode("RHM"), 7, "2020-01-10", Standing.VALIDATED);

    assertThat(weigh.all().stream().mapToInt(ProgrammeSpend::reached).sum()).isEqualTo(before + 1);
  }
}
