package uk.nhs.portal.maturity.ui.curator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.imports.ImportProgrammes;
import uk.nhs.portal.maturity.programmes.FindProgrammes;
import uk.nhs.portal.maturity.programmes.KeepProgrammes;
import uk.nhs.portal.maturity.programmes.NewParticipant;
import uk.nhs.portal.maturity.programmes.ParticipantRole;
import uk.nhs.portal.maturity.trusts.KeepTrusts;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.OpenPage;
import uk.nhs.portal.testing.Window;

/// What curators keep about digital maturity at their pages.
@DatabaseTest
class KeepMaturityViewTests {

  private static final String PATH = "/curator/maturity";
  private static final String EXEMPLARS = "global-digital-exemplars";
  private static final AtomicInteger TRUSTS = new AtomicInteger();

  @Autowired private ApplicationContext context;
  @Autowired private ImportProgrammes imports;
  @Autowired private KeepTrusts keepTrusts;
  @Autowired private KeepProgrammes keep;
  @Autowired private FindProgrammes find;
  @Autowired private MovableClock clock;

  private Window window;
  private OdsCode code;
  private String participant;

  @BeforeEach
  void aCuratorAndAFastFollower() {
    clock.reset();
    code = new OdsCode("ZK" + TRUSTS.incrementAndGet());
    participant =
        PATH
            + "/participants/"
            + SignedInAs.thePortal(() -> {
              imports.bundled(remark -> {});
              keepTrusts.nameToday(code, "Brackenford " + code, "a test");
              keep.tell(
                  new NewParticipant(
                      EXEMPLARS,
                      "fast-followers",
                      ParticipantRole.FAST_FOLLOWER,
                      code,
                      "Brackenford " + code,
                      null,
                      null,
                      null,
                      "",
                      "a test"));
              return find.participant(EXEMPLARS, "fast-followers", code.value()).orElseThrow().id();
            });
    window = Window.of(context, Role.CURATOR.name());
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void agreement(String maximum) {
    window.open(participant + "/agreement");
    OpenPage.enter("maximum", maximum);
    OpenPage.enter("required", "yes");
    OpenPage.enter("source", "a test");
    OpenPage.submit("Save");
  }

  private void stage(String stage, String standing) {
    window.open(PATH + "/trusts/" + code + "/stage");
    OpenPage.enter("edition", "EMRAM/2018");
    OpenPage.enter("stage", stage);
    OpenPage.enter("from", "2020-05-04");
    OpenPage.enter("standing", standing);
    OpenPage.enter("evidence", "A letter");
    OpenPage.enter("source", "a test");
    OpenPage.submit("Record a stage");
  }

  @Test
  void theFirstPageFindsTrustsAndProgrammes() {
    window.open(PATH + "?trust=" + code);

    assertThat(OpenPage.link("Brackenford " + code)).isEqualTo(PATH + "/trusts/" + code);
    assertThat(OpenPage.offers("Global digital exemplars")).isTrue();
  }

  @Test
  void aStage6WithoutAVisitIsRefusedAndWithOneIsRecorded() {
    stage("6", "SELF_REPORTED");
    assertThat(OpenPage.errors())
        .contains("EMRAM stages 6 and 7 can only be recorded if assessors came");

    stage("6", "VALIDATED");
    assertThat(OpenPage.text())
        .contains("The stage is recorded.")
        .contains("EMRAM stage 6 (edition 2018), validated")
        .contains("Holds");
  }

  @Test
  void anEmptyFormSaysWhatIsMissingInItsOrder() {
    window.open(PATH + "/trusts/" + code + "/stage");

    OpenPage.submit("Record a stage");

    assertThat(OpenPage.errors())
        .containsSubsequence(
            "Enter the day from which the stage holds",
            "Choose who says so",
            "Say what shows it",
            "Say where it was published");
  }

  @Test
  void aCorrectedStageStaysReadable() {
    stage("4", "SELF_REPORTED");
    window.open(OpenPage.link("Correct"));
    OpenPage.enter("stage", "3");
    OpenPage.submit("Save");

    assertThat(OpenPage.text())
        .contains("EMRAM stage 3 (edition 2018)")
        .contains("EMRAM stage 4 (edition 2018)")
        .contains("Corrected");
  }

  @Test
  void aStageThatIsTakenAwaySaysWhy() {
    stage("4", "SELF_REPORTED");
    window.open(OpenPage.link("Take away"));
    OpenPage.submit("Take a stage away");
    assertThat(OpenPage.errors()).contains("Say why");
    OpenPage.enter("why", "Another trust was meant");
    OpenPage.submit("Take a stage away");

    assertThat(OpenPage.text())
        .contains("The stage is taken away.")
        .contains("Another trust was meant")
        .contains("Taken away");
  }

  @Test
  void moneyIsToldByPhaseAndNeverPaidBeforeItIsAchieved() {
    agreement("5,000,000");
    assertThat(OpenPage.text()).contains("£5 million");

    window.open(participant + "/phase");
    OpenPage.enter("kind", "UPFRONT");
    OpenPage.enter("amount", "6,000,000");
    OpenPage.enter("when", "When it is signed");
    OpenPage.submit("Save");
    assertThat(OpenPage.errors()).contains("the phases would come to more");
    OpenPage.enter("amount", "2,000,000");
    OpenPage.submit("Save");
    assertThat(OpenPage.text()).contains("£2 million");

    window.open(OpenPage.link("Upfront"));
    OpenPage.enter("achieved-on", "2018-02-01");
    OpenPage.submit("It was achieved");
    OpenPage.enter("paid-on", "2018-01-31");
    OpenPage.submit("It was paid");
    assertThat(OpenPage.errors()).contains("It cannot be paid before it was achieved");
    OpenPage.enter("paid-on", "2018-02-02");
    OpenPage.submit("It was paid");
    assertThat(OpenPage.text()).contains("Nothing more can be recorded here.");
  }

  @Test
  void anAmountThatIsNoneIsRefused() {
    agreement("5m");

    assertThat(OpenPage.errors()).contains("Enter an amount like");
  }

  @Test
  void aPartnerAbroadNeedsASource() {
    window.open(participant + "/partner");
    OpenPage.enter("partner-name", "Northern Clinic");
    OpenPage.enter("country", "Norway");
    OpenPage.enter("link", "javascript:alert(1)");
    OpenPage.submit("Save");
    assertThat(OpenPage.errors())
        .contains("Enter an address that begins with https://")
        .contains("Say where it was published");

    OpenPage.enter("link", "");
    OpenPage.enter("source", "https://example.org/partners");
    OpenPage.submit("Save");
    assertThat(OpenPage.text()).contains("Northern Clinic, Norway");

    window.open(OpenPage.link("Northern Clinic"));
    OpenPage.submit("Take it away");
    assertThat(OpenPage.text()).contains("Not known. Our sources do not say.");
  }

  @Test
  void aPairIsAddedWithItsSource() {
    window.open(participant + "/pair");
    OpenPage.submit("Save");
    assertThat(OpenPage.errors()).contains("Choose whom it follows");
    OpenPage.enter(
        "exemplar", find.participant(EXEMPLARS, "wave-1", "RM3").orElseThrow().id().toString());
    OpenPage.enter("source", "a newsletter");
    OpenPage.submit("Save");

    assertThat(OpenPage.text()).contains("Salford Royal NHS Foundation Trust (a newsletter)");
  }

  @Test
  void aProgrammeGetsStrandsAndParticipants() {
    String name = "Fernshire pioneers " + code;
    window.open(PATH + "/programmes/new");
    OpenPage.enter("programme-name", name);
    OpenPage.enter("about", "A test.");
    OpenPage.enter("source", "a test");
    OpenPage.submit("Save");
    assertThat(OpenPage.heading()).isEqualTo(name);
    String here = OpenPage.address().replaceFirst("\\?.*", "");

    window.open(here + "/strand");
    OpenPage.enter("strand-code", "Wave 1");
    OpenPage.enter("strand-name", "First wave");
    OpenPage.enter("about", "A test.");
    OpenPage.enter("source", "a test");
    OpenPage.submit("Save");
    assertThat(OpenPage.errors()).contains("Enter a short name of small letters");
    OpenPage.enter("strand-code", "wave-1");
    OpenPage.submit("Save");

    window.open(here + "/participant");
    OpenPage.enter("code-then", code.value());
    OpenPage.enter("name-then", "Brackenford of then");
    OpenPage.enter("source", "a test");
    OpenPage.submit("Save");
    assertThat(OpenPage.text()).contains("It is saved.").contains("Brackenford of then");

    window.open(OpenPage.link("Brackenford of then"));
    window.open(OpenPage.link("Change these facts"));
    OpenPage.enter("name-then", "Brackenford of old");
    OpenPage.submit("Save");
    assertThat(OpenPage.heading()).isEqualTo("Brackenford of old");
  }

  @Test
  void aCriterionIsMarkedForATrust() {
    window.open(PATH + "/trusts/" + code + "/criteria/2018-4-1");
    OpenPage.enter("state", "MET");
    OpenPage.enter("as-of", "2026-01-01");
    OpenPage.submit("Save");
    assertThat(OpenPage.errors()).contains("Say what shows that it is met");
    OpenPage.enter("evidence-of", "Live on all wards");
    OpenPage.submit("Save");

    assertThat(OpenPage.text()).contains("Live on all wards As of 1 January 2026.");
  }

  @Test
  void aBlueprintIsSharedForATrustAndAdoptedByAnother() {
    window.open(PATH + "/trusts/" + code + "/blueprint");
    OpenPage.enter("title", "Loops of " + code);
    OpenPage.enter("what", "Closes loops");
    OpenPage.enter("system", "Any");
    OpenPage.enter("version", "1");
    OpenPage.enter("made-on", "2019-04-01");
    OpenPage.submit("Share a blueprint");
    window.open(OpenPage.link("Loops of " + code));
    OpenPage.enter("adopter", code.value());
    OpenPage.enter("adopted-on", "2020-04-01");
    OpenPage.submit("Save");
    assertThat(OpenPage.errors()).contains("A trust cannot adopt its own blueprint");
    OpenPage.enter("adopter", "RGR");
    OpenPage.submit("Save");

    assertThat(OpenPage.text()).contains("It is saved.");
  }

  @Test
  void whatThereIsNotIsNotFound() {
    for (String path :
        new String[] {
          "/participants/" + UUID.randomUUID(),
          "/participants/x",
          "/phases/" + UUID.randomUUID(),
          "/stages/" + UUID.randomUUID() + "/correct",
          "/trusts/ZZZZZ",
          "/programmes/none",
          "/trusts/" + code + "/criteria/none"
        }) {
      window.open(PATH + path);
      assertThat(OpenPage.heading()).as(path).isEqualTo("Page not found");
    }
  }
}
