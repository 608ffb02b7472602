package uk.nhs.portal.triage.ui.curator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.persistence.Columns;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.OpenPage;
import uk.nhs.portal.testing.Window;
import uk.nhs.portal.triage.handover.Triages;
import uk.nhs.portal.triage.pathways.Drafts;
import uk.nhs.portal.triage.pathways.PublishedPathways;

/// What curators and clinical safety do with versions of pathways at their pages.
@DatabaseTest
class PathwayPagesViewTests {

  @Autowired private ApplicationContext context;
  @Autowired private PublishedPathways published;
  @Autowired private JdbcClient sql;
  @Autowired private MovableClock clock;

  private Window window;
  private String name;

  @BeforeEach
  void aCurator() {
    clock.reset();
    name = Drafts.newName();
    window = Window.of(context, Role.CURATOR.name());
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void theListSaysWhatIsPublishedWithItsNotice() {
    window.open("/curator/triage");

    assertThat(OpenPage.heading()).isEqualTo("Triage pathways");
    assertThat(OpenPage.text())
        .contains("Sore throat")
        .contains("Published")
        .contains("Demonstration content, not for clinical use");
  }

  @Test
  void aVersionIsBroughtInCheckedAndPublishedByASecondPerson() {
    bringIn(Drafts.sound(name, "1"));

    assertThat(OpenPage.text())
        .contains("The version is here.")
        .contains("Not published")
        .contains("Proven over all answers")
        .contains("Brought in");
    String version = OpenPage.address().replaceFirst("\\?.*", "");

    window.open(version + "/publish");
    assertThat(OpenPage.text()).contains("Only people who answer for clinical safety can publish.");

    clinicalSafetySignsIn();
    window.open(version + "/publish");
    OpenPage.submit("Publish now");
    assertThat(OpenPage.errors()).contains("Confirm that you have read what changes and tried it");
    OpenPage.enter("sure", "read,tried");
    OpenPage.submit("Publish now");

    assertThat(OpenPage.text()).contains("The version is published.");
    assertThat(published.named(name)).isPresent();
  }

  @Test
  void whoBroughtItInIsToldThatSomebodyElseMustPublishIt() {
    clinicalSafetySignsIn();
    bringIn(Drafts.sound(name, "1"));

    window.open(OpenPage.link("Publish"));

    assertThat(OpenPage.text()).contains("You brought in this version yourself.");
  }

  @Test
  void whatIsNoPathwayIsSaidLineByLine() {
    bringIn(Drafts.sound(name, "1").replace("pain = yes", "pian = yes"));

    assertThat(OpenPage.errors()).contains("This is not a pathway.");
    assertThat(OpenPage.text()).contains("pian");
    assertThat(OpenPage.address()).isEqualTo("/curator/triage/upload");
  }

  @Test
  void anEmptyUploadIsRefusedAtEachField() {
    window.open("/curator/triage/upload");
    OpenPage.submit("Check and keep");

    assertThat(OpenPage.errors())
        .contains("Paste the pathway")
        .contains("Say what has changed, and why");
  }

  @Test
  void anUnsoundVersionSaysWithWhichAnswers() {
    bringIn(Drafts.unsound(name));

    assertThat(OpenPage.text())
        .contains("Not sound")
        .contains("This version cannot be published.")
        .contains("bad pain is seen")
        .contains("Does it hurt a lot? – Yes");
    assertThat(OpenPage.offers("Publish")).isFalse();
  }

  @Test
  void theDifferenceToThePublishedVersionIsReadable() {
    publish(Drafts.sound(name, "1"));
    bringIn(Drafts.of(name, "2", name, "0 to 120", "Is the pain bad?"));

    window.open(OpenPage.link("What changes"));

    assertThat(OpenPage.text())
        .contains("Compared with version 1")
        .contains("Question pain")
        .contains("Does it hurt a lot?")
        .contains("Is the pain bad?")
        .contains("+ question: Is the pain bad?");
  }

  @Test
  void aVersionIsTriedBeforeAnybodySeesIt() {
    bringIn(Drafts.sound(name, "1"));
    window.open(OpenPage.link("Try it"));
    OpenPage.press("Start");
    String walk = OpenPage.address();
    assertThat(OpenPage.text()).contains("Age");

    window.open(walk + "&a-age=200");
    assertThat(OpenPage.text()).contains("This does not answer the question");

    window.open(walk + "&a-age=40&a-sex=male");
    assertThat(OpenPage.text()).contains("Does it hurt a lot?").contains("40 years");

    window.open(walk + "&a-age=40&a-sex=male&a-pain=yes");
    assertThat(OpenPage.text())
        .contains("Outcome Dx02")
        .contains("Call 111 if it gets worse.")
        .contains("Yes (decided the outcome)");
    assertThat(OpenPage.link("Change Does it hurt a lot?")).endsWith("?walk=1&a-age=40&a-sex=male");
    assertThat(published.named(name)).isEmpty();
  }

  @Test
  void aVersionIsWithdrawnWithAReason() {
    publish(Drafts.sound(name, "1"));
    window.open(OpenPage.link("Withdraw"));
    OpenPage.submit("Withdraw now");
    assertThat(OpenPage.errors()).contains("Say why you withdraw it");

    OpenPage.enter("why", "The advice is wrong.");
    OpenPage.submit("Withdraw now");

    assertThat(OpenPage.text())
        .contains("The version is withdrawn.")
        .contains("Why it was withdrawnThe advice is wrong.")
        .contains("Bring back this version");
    assertThat(published.named(name)).isEmpty();
  }

  @Test
  void smallNumbersOfOutcomesAreNotShown() {
    for (int i = 0; i < 5; i++) {
      ended(UUID.randomUUID(), "Dx38", Triages.NINE);
    }
    UUID changed = UUID.randomUUID();
    ended(changed, "Dx38", Triages.NINE.minusSeconds(60));
    ended(changed, "Dx02", Triages.NINE);

    window.open("/curator/triage/outcomes?days=1");

    assertThat(OpenPage.text())
        .containsPattern(name + "Outcome Dx38Meaning Self careJourneys 5Pathway")
        .containsPattern(name + "Outcome Dx02Meaning [^.]*Journeys Fewer than 5");
  }

  @Test
  void anAddressThatNamesNoVersionIsNotFound() {
    for (String href :
        List.of("/curator/triage/" + UUID.randomUUID(), "/curator/triage/anything")) {
      window.open(href);
      assertThat(OpenPage.heading()).as(href).isEqualTo("Page not found");
    }
  }

  private void ended(UUID journey, String outcome, Instant at) {
    sql.sql(
            """
            INSERT INTO triage_advice (journey, ended_at, origin, outcome, urgency, pathway,
              pathway_hash)
            VALUES (?, ?, ?, ?, 10, ?, 'none')\
            """)
        .params(Columns.bytes(journey), Columns.utc(at), Columns.bytes(journey), outcome, name)
        .update();
  }

  private void bringIn(String text) {
    window.open("/curator/triage/upload");
    OpenPage.enter("definition", text);
    OpenPage.enter("note", "First words");
    OpenPage.submit("Check and keep");
  }

  private void publish(String text) {
    bringIn(text);
    String version = OpenPage.address().replaceFirst("\\?.*", "");
    clinicalSafetySignsIn();
    window.open(version + "/publish");
    OpenPage.enter("sure", "read,tried");
    OpenPage.submit("Publish now");
    assertThat(OpenPage.text()).contains("The version is published.");
  }

  private static void clinicalSafetySignsIn() {
    SignedInAs.somebody(Set.of(Role.CLINICAL_SAFETY), null, List.of());
  }
}
