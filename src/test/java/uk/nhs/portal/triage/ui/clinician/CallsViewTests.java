package uk.nhs.portal.triage.ui.clinician;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.OpenPage;
import uk.nhs.portal.testing.Window;
import uk.nhs.portal.triage.journeys.AnyAnswers;
import uk.nhs.portal.triage.journeys.AskForCalls;
import uk.nhs.portal.triage.journeys.Walkers;

/// A clinician of 111 at the list of calls, on Tuesday 3 March 2026 at 9am.
@DatabaseTest
class CallsViewTests {

  private static final String CALLS = "/clinician/calls";

  @Autowired private ApplicationContext context;
  @Autowired private AskForCalls ask;
  @Autowired private JdbcClient sql;
  @Autowired private MovableClock clock;

  private Window window;
  private SignedInAs signedIn;
  private String outcome;
  private String call;

  @BeforeEach
  void somebodyWaitsForACall() {
    clock.reset();
    sql.sql("DELETE FROM triage_call_event").update();
    sql.sql("DELETE FROM triage_call").update();
    SignedInAs.visitor();
    Walkers walkers = new Walkers(context);
    String name = walkers.withSymptom("emergency-contraception", 17, "female");
    ask.ask(
        walkers.at(name),
        walkers.finish(name, CallsViewTests::young),
        PhoneNumber.of("07700 900123"));
    outcome = "/111/" + name + "/outcome";
    call = CALLS + "/" + walkers.at(name).response().id().value();
    window = Window.of(context, Role.CLINICIAN.name());
    signedIn = SignedInAs.somebody(Set.of(Role.CLINICIAN), null, List.of());
  }

  @AfterEach
  void close() {
    signedIn.close();
    window.close();
  }

  private static Answer young(Item item) {
    return item.id().value().equals("young") ? new Answer.YesNo(true) : AnyAnswers.calm(item);
  }

  @Test
  void theListSaysWhomToPhoneByWhen() {
    window.open(CALLS);
    assertThat(OpenPage.text())
        .containsSubsequence("Waiting (1)", "By 11am today", "07700 900123", "Nobody");

    clock.pass(Duration.ofHours(3));
    window.open(CALLS);
    assertThat(OpenPage.text()).containsSubsequence("Was promised by 11am today", "Overdue");
    window.open(call);
    assertThat(OpenPage.text()).contains("They are told to call 111 instead of waiting.");
  }

  @Test
  void aCallIsTakenTriedAndEndedAndThePersonReadsIt() {
    window.open(CALLS);
    window.open(OpenPage.link("07700 900123"));
    assertThat(OpenPage.text())
        .contains("Emergency contraception")
        .contains("Ask who you are speaking to")
        .contains("Decided the outcome");
    OpenPage.press("Take this call");
    assertThat(OpenPage.text()).contains("The call is yours.").contains("Give it back");
    OpenPage.press("Nobody answered");
    assertThat(OpenPage.text())
        .contains("It is noted that nobody answered.")
        .contains("Tried: 1")
        .contains("Phoned, no answer");
    window.open(outcome);
    assertThat(OpenPage.text())
        .contains("Someone from 111 phoned you on 3 March 2026 at 9am and nobody answered.");

    window.open(call);
    window.open(OpenPage.link("End the call"));
    OpenPage.submit("End the call");
    assertThat(OpenPage.errors())
        .contains("Choose what came of it")
        .contains("Enter what was said, or what you tried");
    OpenPage.enter("as", "NOT_REACHED");
    OpenPage.enter("note", "Rang out.");
    OpenPage.submit("End the call");
    assertThat(OpenPage.errors()).contains("Try at least 3 times").contains("It was tried 1 time");
    OpenPage.enter("as", "ADVICE_GIVEN");
    OpenPage.submit("End the call");

    assertThat(OpenPage.text())
        .contains("The call is ended.")
        .contains("Nobody waits for a call.")
        .containsSubsequence("Ended in the last 24 hours", "07700 900123", "Advice given");
    window.open(call + "/end");
    assertThat(OpenPage.text()).contains("This call has ended.");
    window.open(outcome);
    assertThat(OpenPage.text())
        .contains("Your phone call from 111")
        .contains("A clinician from 111 spoke to you and told you what to do.")
        .doesNotContain("will phone you by");
  }

  @Test
  void aCallThatIsNotThereIsNotFound() {
    for (String href :
        new String[] {CALLS + "/" + UUID.randomUUID(), CALLS + "/x", CALLS + "/x/end"}) {
      window.open(href);
      assertThat(OpenPage.heading()).as(href).isEqualTo("Page not found");
    }
  }
}
