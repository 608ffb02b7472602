package uk.nhs.portal.maturity.ui.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.observations.Evidence;
import uk.nhs.portal.maturity.observations.NewObservation;
import uk.nhs.portal.maturity.observations.RecordObservations;
import uk.nhs.portal.maturity.observations.Standing;
import uk.nhs.portal.maturity.trusts.KeepTrusts;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.OpenPage;
import uk.nhs.portal.testing.Window;

/// What the editor of a trust keeps about it at its pages.
@DatabaseTest
class OwnMaturityViewTests {

  private static final String PATH = "/trust/maturity";
  private static final AtomicInteger TRUSTS = new AtomicInteger();

  @Autowired private ApplicationContext context;
  @Autowired private KeepTrusts keep;
  @Autowired private RecordObservations record;
  @Autowired private MovableClock clock;

  private Window window;
  private OdsCode mine;
  private OdsCode other;

  @BeforeEach
  void editorsOfTwoTrusts() {
    clock.reset();
    int number = TRUSTS.incrementAndGet();
    mine = new OdsCode("ZO" + number + "A");
    other = new OdsCode("ZO" + number + "B");
    SignedInAs.thePortal(() ->
        keep.nameToday(mine, "Mine " + number, "a test")
            && keep.nameToday(other, "Other " + number, "a test"));
    window = Window.of(context, Role.TRUST_EDITOR.name());
    editorOf(mine);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static void editorOf(OdsCode... trusts) {
    SignedInAs _ = SignedInAs.somebody(Set.of(Role.TRUST_EDITOR), null, List.of(trusts));
  }

  private void stage(String stage) {
    window.open(PATH + "/stage");
    OpenPage.enter("edition", "EMRAM/2018");
    OpenPage.enter("stage", stage);
    OpenPage.enter("from", "2020-05-04");
    OpenPage.enter("evidence", "Our survey");
    OpenPage.submit("Record a stage");
  }

  @Test
  void aTrustGivesItsOwnWordUpToStage5() {
    stage("6");
    assertThat(OpenPage.errors()).contains("can only be recorded if assessors came");

    stage("5");
    assertThat(OpenPage.text())
        .contains("The stage is recorded.")
        .contains("EMRAM stage 5 (edition 2018), self-reported");
  }

  @Test
  void aTrustTakesBackWhatItSaidAndNothingElse() {
    stage("5");
    window.open(OpenPage.link("Take away"));
    OpenPage.enter("why", "It was a mistake");
    OpenPage.submit("Take a stage away");
    assertThat(OpenPage.text()).contains("The stage is taken away.");

    UUID validated = UUID.randomUUID();
    SignedInAs.thePortal(() ->
        record.record(
            validated,
            new NewObservation(
                mine,
                ModelCode.EMRAM,
                "2018",
                6,
                LocalDate.of(2021, 1, 1),
                Standing.VALIDATED,
                new Evidence("Assessors", null),
                "a list")));
    window.open(PATH + "/stages/" + validated + "/withdraw");
    OpenPage.enter("why", "We do not like it");
    OpenPage.submit("Take a stage away");
    assertThat(OpenPage.errors()).contains("A curator recorded this.");
  }

  @Test
  void anothersStageIsNotFound() {
    UUID theirs = UUID.randomUUID();
    SignedInAs.thePortal(() ->
        record.record(
            theirs,
            new NewObservation(
                other,
                ModelCode.EMRAM,
                "2018",
                3,
                LocalDate.of(2021, 1, 1),
                Standing.SELF_REPORTED,
                new Evidence("A survey", null),
                "")));

    window.open(PATH + "/stages/" + theirs + "/correct");
    assertThat(OpenPage.heading()).isEqualTo("Page not found");
    window.open(PATH + "?trust=" + other);
    assertThat(OpenPage.heading()).isEqualTo("Page not found");
  }

  @Test
  void aCriterionIsMarkedWithWhatShowsIt() {
    window.open(PATH + "/criteria/2018-5-1");
    OpenPage.submit("Save");
    assertThat(OpenPage.errors()).contains("Choose whether it is met").contains("Enter the day");
    OpenPage.enter("state", "NOT_MET");
    OpenPage.enter("as-of", "2026-01-01");
    OpenPage.submit("Save");

    assertThat(OpenPage.text()).contains("It is saved.").contains("Not met");
  }

  @Test
  void twoTrustsBecomeBuddies() {
    ask("needs", "SECURITY");
    editorOf(other);
    ask("strengths", "SECURITY");
    assertThat(OpenPage.text()).contains("Needs what you are good at");
    OpenPage.submit("Offer to be a buddy of Mine");
    assertThat(OpenPage.text()).contains("Your offer is made.");

    editorOf(mine);
    window.open(PATH + "/buddies");
    OpenPage.submit("Agree to be a buddy of Other");

    assertThat(OpenPage.text()).contains("You have agreed.").contains("Agreed on ");
    window.open("/mynhs/digital-maturity/trusts/" + other);
    assertThat(OpenPage.text()).contains("Mine").contains("since ");
  }

  private void ask(String what, String topics) {
    window.open(PATH + "/buddies");
    OpenPage.enter(what, topics);
    OpenPage.submit("Look for a buddy");
    assertThat(OpenPage.text()).contains("You look for a buddy now.");
  }

  @Test
  void aRequestForNothingIsRefused() {
    window.open(PATH + "/buddies");
    OpenPage.submit("Look for a buddy");

    assertThat(OpenPage.errors()).contains("Choose something that you need");
  }

  @Test
  void aBlueprintIsSharedByOneTrustAndAdoptedByAnother() {
    window.open(PATH + "/blueprints/new");
    OpenPage.enter("title", "Loops " + mine);
    OpenPage.enter("what", "Closes loops");
    OpenPage.enter("system", "Any");
    OpenPage.enter("version", "1");
    OpenPage.enter("made-on", "2019-04-01");
    OpenPage.submit("Share a blueprint");
    assertThat(OpenPage.text()).contains("The blueprint is shared.").contains("Made it");
    String id =
        OpenPage.link("Share a newer version")
            .replaceFirst(".*/blueprints/", "")
            .replaceFirst("/newer.*", "");

    editorOf(other);
    window.open(PATH + "/blueprints/" + id + "/newer");
    assertThat(OpenPage.heading()).isEqualTo("Page not found");
    window.open(PATH + "/blueprints/" + id + "/adopt");
    OpenPage.enter("adopted-on", "2018-04-01");
    OpenPage.submit("Save");
    assertThat(OpenPage.errors()).contains("The blueprint was made after this day");
    OpenPage.enter("adopted-on", "2020-04-01");
    OpenPage.submit("Save");
    assertThat(OpenPage.text()).contains("It is recorded that you have adopted it.");
  }

  @Test
  void whoEditsTwoTrustsChoosesBetweenThem() {
    editorOf(mine, other);
    window.open(PATH + "?trust=" + other);

    assertThat(OpenPage.link("Record a stage")).endsWith("?trust=" + other);
    window.open(PATH + "/stage?trust=" + other);
    assertThat(OpenPage.heading()).contains("Record a stage");
  }
}
