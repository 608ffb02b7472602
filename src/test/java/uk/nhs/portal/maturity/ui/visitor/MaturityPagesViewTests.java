package uk.nhs.portal.maturity.ui.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.blueprints.NewBlueprint;
import uk.nhs.portal.maturity.blueprints.ShareBlueprints;
import uk.nhs.portal.maturity.imports.ImportProgrammes;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.observations.CriterionState;
import uk.nhs.portal.maturity.observations.Evidence;
import uk.nhs.portal.maturity.observations.MarkCriteria;
import uk.nhs.portal.maturity.observations.NewMark;
import uk.nhs.portal.maturity.observations.NewObservation;
import uk.nhs.portal.maturity.observations.RecordObservations;
import uk.nhs.portal.maturity.observations.Standing;
import uk.nhs.portal.maturity.trusts.KeepTrusts;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.OpenPage;
import uk.nhs.portal.testing.Window;

/// What everybody reads about digital maturity.
@DatabaseTest
class MaturityPagesViewTests {

  private static final String HOME = "/mynhs/digital-maturity";
  private static final AtomicInteger TRUSTS = new AtomicInteger();

  @Autowired private ApplicationContext context;
  @Autowired private ImportProgrammes imports;
  @Autowired private KeepTrusts keep;
  @Autowired private RecordObservations record;
  @Autowired private MarkCriteria mark;
  @Autowired private ShareBlueprints share;
  @Autowired private MovableClock clock;

  private Window window;

  @BeforeEach
  void aVisitor() {
    clock.reset();
    SignedInAs.thePortal(() -> imports.bundled(remark -> {}));
    window = Window.of(context, Role.PATIENT.name());
    SignedInAs.visitor();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private OdsCode trustWithStage(int stage, Standing standing, String from) {
    OdsCode code = new OdsCode("ZV" + TRUSTS.incrementAndGet());
    SignedInAs.thePortal(() -> {
      keep.nameToday(code, "Fernshire " + code + " Hospitals", "a test");
      return record.record(
          UUID.randomUUID(),
          new NewObservation(
              code,
              ModelCode.EMRAM,
              "2018",
              stage,
              LocalDate.parse(from),
              standing,
              new Evidence("A letter", "https://example.org/letter"),
              "https://example.org/list"));
    });
    return code;
  }

  @ParameterizedTest
  @CsvSource({
    "RLN, RLN was the code of City Hospitals Sunderland NHS Foundation Trust until 31 March 2019",
    "RQ6, 'It is now Liverpool University Hospitals NHS Foundation Trust, code REM'",
    "RBA, 'It is now Somerset NHS Foundation Trust, code RH5'"
  })
  void anOldCodeLeadsToTheTrustOfTodayAndSaysSo(String code, String words) {
    window.open(HOME + "/trusts/" + code);

    assertThat(OpenPage.text()).contains(words);
  }

  @Test
  void anUnknownStageIsSaidInWords() {
    window.open(HOME + "/trusts/RLN");

    assertThat(OpenPage.heading()).isEqualTo("South Tyneside and Sunderland NHS Foundation Trust");
    assertThat(OpenPage.text())
        .contains("No stage is recorded yet. Target: EMRAM stage 7.")
        .contains("Which group the trust is in is not recorded.")
        .contains("Nothing is recorded yet about the");
  }

  @Test
  void aMaximumIsNeverShownAsAPayment() {
    window.open(HOME + "/trusts/R0B");

    assertThat(OpenPage.text())
        .contains("Most it could getUp to £10 million")
        .contains("PaidNo payment is recorded")
        .contains("AgreedNot known")
        .contains("Partner abroadNot known. Our sources do not say.");
  }

  @Test
  void whoFollowsWhomIsSaidOnBothSides() {
    window.open(HOME + "/trusts/RQ6");
    assertThat(OpenPage.text()).contains("Followed by").contains("Liverpool Women's NHS FT");

    window.open(HOME + "/trusts/REP");
    assertThat(OpenPage.text()).contains("Follows").contains("Royal Liverpool and Broadgreen");
  }

  @Test
  void aStageIsShownWithItsEditionEvidenceAndValidity() {
    OdsCode code = trustWithStage(6, Standing.VALIDATED, "2024-05-04");

    String html = window.open(HOME + "/trusts/" + code);

    assertThat(OpenPage.text())
        .contains("EMRAM stage 6 (2018 to 2021), validated.")
        .contains("3 May 2027")
        .contains("A letter")
        .contains("EMRAM stages of Fernshire " + code + " Hospitals");
    assertThat(html).contains("https://example.org/letter").contains("<svg");
  }

  @Test
  void theStagesOfATrustAreAFileToo() {
    OdsCode code = trustWithStage(6, Standing.VALIDATED, "2024-05-04");

    byte[] file = context.getBean(StagesFile.class).stages(code.value()).getBody();

    assertThat(new String(Objects.requireNonNull(file), StandardCharsets.UTF_8).lines())
        .containsExactly(
            "organisation,model,edition,stage,from,valid_until,standing,evidence,link,source",
            code
                + ",EMRAM,2018,6,2024-05-04,2027-05-03,VALIDATED,A letter,"
                + "https://example.org/letter,https://example.org/list");
    assertThat(context.getBean(StagesFile.class).stages("none!").getStatusCode().value())
        .isEqualTo(404);
  }

  @Test
  void aStage6ThatHasRunOutNoLongerCounts() {
    OdsCode code = trustWithStage(6, Standing.VALIDATED, "2019-05-04");

    window.open(HOME + "/trusts/" + code);

    assertThat(OpenPage.text())
        .contains("EMRAMNo stage is recorded yet.")
        .contains("3 May 2022, which has passed");
  }

  @Test
  void whatIsMissingOnThePathIsListed() {
    OdsCode code = trustWithStage(4, Standing.SELF_REPORTED, "2024-05-04");
    SignedInAs.thePortal(() ->
        mark.mark(
            UUID.randomUUID(),
            new NewMark(
                code,
                ModelCode.EMRAM,
                "2018",
                "2018-5-2",
                CriterionState.NOT_MET,
                LocalDate.of(2025, 1, 1),
                Evidence.NONE)));

    window.open(HOME + "/trusts/" + code);

    assertThat(OpenPage.text())
        .contains("What is missing")
        .contains("Stage 5: Security: Intrusion detection systems run")
        .contains("are not met");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/trusts/ZZZZZ", "/trusts/x", "/programmes/none"})
  void whatNobodyKnowsIsNotFound(String path) {
    window.open(HOME + path);

    assertThat(OpenPage.heading()).isEqualTo("Page not found");
  }

  @ParameterizedTest
  @CsvSource({
    "RLN, South Tyneside and Sunderland",
    "r0b, South Tyneside and Sunderland",
    "Salford Royal, Northern Care Alliance",
    "luton, Bedfordshire Hospitals"
  })
  void aTrustIsFoundByItsCodeOrNameOfThenOrOfToday(String typed, String name) {
    window.open(HOME + "?trust=" + typed.replace(" ", "%20"));

    assertThat(OpenPage.text()).contains("1 trust for").contains(name);
  }

  @Test
  void aSearchForNothingAsksForAName() {
    window.open(HOME + "?trust=%20");

    assertThat(OpenPage.errors()).contains("Enter the name or the code of a trust");
    assertThat(window.title()).startsWith("Error: ");
  }

  @Test
  void aSearchThatFindsNothingSaysSo() {
    window.open(HOME + "?trust=%25_xyz");

    assertThat(OpenPage.text()).contains("We found no trust for “%_xyz”");
  }

  @Test
  void theFirstPageLeadsToEverythingElse() {
    window.open(HOME);

    assertThat(OpenPage.link("Global digital exemplars"))
        .isEqualTo(HOME + "/programmes/global-digital-exemplars");
    assertThat(OpenPage.link("EMRAM")).isEqualTo(HOME + "/emram");
    assertThat(OpenPage.link("CCMM")).isEqualTo(HOME + "/ccmm");
    assertThat(OpenPage.link("Blueprints")).isEqualTo(HOME + "/blueprints");
    assertThat(OpenPage.text()).contains("Early 2022: about 25 trusts").contains("Group 3");
  }

  @Test
  void aProgrammeListsItsTwelveExemplarsWithTheNamesOfThenAndOfToday() {
    window.open(HOME + "/programmes/global-digital-exemplars");

    assertThat(OpenPage.heading()).isEqualTo("Global digital exemplars");
    assertThat(OpenPage.text())
        .contains("City Hospitals Sunderland NHS Foundation Trust")
        .contains("Today South Tyneside and Sunderland NHS Foundation Trust")
        .contains("Up to £10 million")
        .contains("Blackpool Teaching Hospitals NHS FT follows Taunton and Somerset")
        .contains("No partner abroad is recorded. Our sources do not say who they were.")
        .contains("not what was paid");
    assertThat(OpenPage.link("City Hospitals Sunderland")).isEqualTo(HOME + "/trusts/R0B");
  }

  @Test
  void theAreasOfSharedRecordsSayWhatTheyCover() {
    window.open(HOME + "/programmes/shared-care-record-exemplars");

    assertThat(OpenPage.text())
        .contains("Thames Valley and Surrey")
        .contains("27 June 2018")
        .contains("Berkshire; Buckinghamshire; Oxfordshire; Surrey")
        .contains("South East")
        .contains("Our own comparison of areas");
  }

  @Test
  void aProgrammeWithoutParticipantsSaysSo() {
    window.open(HOME + "/programmes/frontline-digitisation");

    assertThat(OpenPage.text()).contains("Nobody is recorded as taking part.");
  }

  @Test
  void emramIsExplainedInThreeEditions() {
    window.open(HOME + "/emram");

    assertThat(OpenPage.text())
        .contains("Edition: 2005 to 2017")
        .contains("Edition: 2018 to 2021")
        .contains("Edition: From 2022")
        .contains("Closed loop for giving medicines")
        .contains("From memory, to be confirmed")
        .contains("It counts for 3 years.");
  }

  @Test
  void ccmmSaysForWhomItIsJudged() {
    window.open(HOME + "/ccmm");

    assertThat(OpenPage.text()).contains("clinical leadership").contains("Stage 7");
  }

  @Test
  void aBlueprintSaysWhoMadeAndWhoAdoptedIt() {
    OdsCode maker = trustWithStage(5, Standing.SELF_REPORTED, "2020-01-01");
    OdsCode adopter = trustWithStage(3, Standing.SELF_REPORTED, "2020-01-01");
    UUID key = UUID.randomUUID();
    SignedInAs.thePortal(() -> {
      share.share(
          key,
          new NewBlueprint(
              "Wristbands " + maker,
              "Scans wristbands",
              "Any system",
              maker,
              "1.2",
              LocalDate.of(2021, 1, 1),
              null,
              "Which wards",
              ""),
          null);
      return share.adopt(key, adopter, LocalDate.of(2022, 2, 2), "Other printers");
    });

    window.open(HOME + "/blueprints");

    assertThat(OpenPage.text())
        .contains("Wristbands " + maker)
        .contains("1.2, 1 January 2021")
        .contains("Fernshire " + adopter + " Hospitals, version 1.2, 2 February 2022")
        .contains("Other printers");
  }
}
