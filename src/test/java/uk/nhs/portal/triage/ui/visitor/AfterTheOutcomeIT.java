package uk.nhs.portal.triage.ui.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.identity.OpenAccounts;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.identity.registrations.RegisterPatients;
import uk.nhs.portal.identity.registrations.TestPeople;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.PlainBrowser;
import uk.nhs.portal.triage.journeys.AnyAnswers;
import uk.nhs.portal.triage.journeys.StartItems;
import uk.nhs.portal.triage.journeys.StartJourneys;
import uk.nhs.portal.triage.journeys.Walkers;

/// What people can do once a journey has ended, as a browser without scripts gets it: be phoned,
/// make the answers their own, and be noticed when they come again.
@DatabaseTest
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "portal.outbox.enabled=false")
class AfterTheOutcomeIT {

  private static final String PASSWORD = "glacier trumpet walnut";
  private static final String NO_SUCH_PAGE = "/no-such-page";
  private static final AtomicInteger PATIENTS = new AtomicInteger();
  private static final List<String> NHS_NUMBERS =
      List.of("9991234519", "9991234527", "9991234535", "9991234543", "9991234551");

  @Autowired private ApplicationContext context;
  @Autowired private StartJourneys start;
  @Autowired private OpenAccounts accounts;
  @Autowired private RegisterPatients register;
  @Autowired private JdbcClient jdbc;
  @Autowired private MovableClock clock;
  @LocalServerPort private int port;

  private PlainBrowser browser;
  private Walkers walkers;

  @BeforeEach
  void aVisitor() {
    clock.reset();
    browser = new PlainBrowser(port);
    walkers = new Walkers(context);
    SignedInAs.visitor();
  }

  @AfterEach
  void nobody() {
    SecurityContextHolder.clearContext();
  }

  /// A journey of a girl whom a clinician phones within two hours.
  private String toBePhoned() {
    String name = walkers.withSymptom("emergency-contraception", 17, "female");
    walkers.finish(name, AfterTheOutcomeIT::young);
    return "/111/" + name;
  }

  private static Answer young(Item item) {
    return item.id().value().equals("young") ? new Answer.YesNo(true) : AnyAnswers.calm(item);
  }

  private String soreThroat() {
    return walkers.withSymptom("sore-throat", 34, "female");
  }

  private String calm(String name) {
    walkers.finish(name, AnyAnswers::calm);
    return "/111/" + name;
  }

  private String bad(String name) {
    walkers.finish(name, AnyAnswers::worst);
    return "/111/" + name;
  }

  /// A new journey that goes on from an earlier one, up to its symptom.
  private String changed(String journey) {
    String name = Walkers.name(start.changed(Walkers.name(journey), StartItems.SYMPTOM));
    walkers.give(name, StartItems.SYMPTOM, new Answer.Text("sore-throat"));
    return name;
  }

  private record Account(PatientId patient, String email) {}

  private Account account() {
    int number = PATIENTS.getAndIncrement();
    String email = "after-the-outcome-" + number + "@example.com";
    return SignedInAs.thePortal(() -> {
      PatientId patient =
          register.takeOver(
              TestPeople.person("Rosa", "Field", "1992-02-03", NHS_NUMBERS.get(number)),
              new OdsCode("P91007"));
      accounts.forPatient(patient, new EmailAddress(email), PASSWORD);
      return new Account(patient, email);
    });
  }

  private PlainBrowser browserOf(Account account) {
    return new PlainBrowser(port).signIn(account.email(), PASSWORD);
  }

  private void assertNotFound(PlainBrowser whose, String page) {
    String unknown = whose.open(NO_SUCH_PAGE).text();
    whose.open(page);
    assertThat(whose.status()).as(page).isEqualTo(404);
    assertThat(whose.text()).as(page).isEqualTo(unknown);
  }

  private PlainBrowser ask(String journey, String phone) {
    return browser.open(journey + "/call").submit("/call/ask", "phone", phone);
  }

  private List<@Nullable String> phones() {
    return jdbc.sql("SELECT phone FROM triage_call").query(String.class).list();
  }

  @Nested
  class ACallBack {

    @BeforeEach
    void nobodyHasAsked() {
      jdbc.sql("DELETE FROM triage_call").update();
    }

    @Test
    void isAskedForWithANumberAndPromisedWithTheOutcome() {
      String journey = toBePhoned();
      browser.open(journey + "/outcome").follow("Ask for a call");
      assertThat(browser.heading()).isEqualTo("Where can we phone you?");
      assertThat(browser.title()).startsWith("Where can we phone you?");
      assertThat(browser.text())
          .contains("Someone from 111 will phone you by 11am", "demonstration", "999", "111");

      browser.submit("/call/ask", "phone", "+44 (0)7700 900123");

      assertThat(browser.path()).isEqualTo(journey + "/outcome");
      assertThat(browser.text())
          .contains(
              "You asked for a phone call",
              "Someone from 111 will phone you by 11am",
              "The call goes to 07700 900123",
              "nobody may phone you")
          .doesNotContain("Ask for a call");
      assertThat(phones()).containsExactly("07700900123");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", "   ", "call me", "0770", "07700 900123 4567", "<b>07700900123</b>"})
    void needsANumberThatIsOneAndShowsWhatWasTyped(String phone) {
      String journey = toBePhoned();

      ask(journey, phone);

      assertThat(browser.path()).isEqualTo(journey + "/call");
      assertThat(browser.title()).startsWith("Error: ");
      assertThat(browser.errors()).contains("Enter a phone number");
      assertThat(browser.page().select("main .nhsuk-error-message")).hasSize(1);
      assertThat(browser.page().select("input[name=phone]").attr("value")).isEqualTo(phone);
      assertThat(phones()).isEmpty();
    }

    @Test
    void isOneHoweverOftenTheFormIsSent() {
      String journey = toBePhoned();
      browser.open(journey + "/call");
      for (String phone : List.of("07700 900123", "07700 900123", "07700 900999")) {
        clock.pass(Duration.ofMinutes(5));
        assertThat(browser.leadsTo(journey + "/call/ask", Map.of("phone", List.of(phone))))
            .isEqualTo(journey + "/outcome");
      }

      assertThat(phones()).containsExactly("07700900123");
      browser.open(journey + "/call");
      assertThat(browser.page().select("input[name=phone]")).as("nothing left to ask").isEmpty();
      assertThat(browser.text()).contains("The call goes to 07700 900123", "by 11am");
    }

    @Test
    void thatDidNotComeSaysWhatToDoNow() {
      String journey = toBePhoned();
      ask(journey, "07700 900123");
      clock.pass(Duration.ofHours(2));
      assertThat(browser.open(journey + "/outcome").text()).contains("will phone you by 11am");

      clock.pass(Duration.ofMinutes(1));

      assertThat(browser.open(journey + "/outcome").text())
          .contains("Someone from 111 should have phoned you by 11am", "Call 111 now")
          .doesNotContain("Someone from 111 will phone you");
    }

    @Test
    void thatNobodyAskedForIsNeverOverdue() {
      String journey = toBePhoned();
      clock.pass(Duration.ofHours(3));

      browser.open(journey + "/outcome");
      assertThat(browser.text())
          .contains("Someone from 111 will phone you by 12:20pm")
          .doesNotContain("should have phoned");
      browser.follow("Ask for a call");
      assertThat(browser.text()).contains("Someone from 111 will phone you by 12:20pm");
    }

    @Test
    void isForOutcomesThatAreOne() {
      String journey = calm(soreThroat());
      browser.open(journey + "/changed");

      assertThat(browser.leadsTo(journey + "/call/ask", Map.of("phone", List.of("07700 900123"))))
          .isEqualTo(journey + "/outcome");

      assertThat(phones()).isEmpty();
      browser.open(journey + "/call");
      assertThat(browser.page().select("input[name=phone]")).isEmpty();
      assertThat(browser.text()).contains("Why this advice");
    }

    @Test
    void cannotBeAskedForInSomebodyElsesJourney() {
      String journey;
      try (SignedInAs _ = SignedInAs.patient(account().patient())) {
        journey = toBePhoned();
      }
      String guessed = "/111/" + "A".repeat(22);
      browser.open(calm(soreThroat()) + "/changed");

      for (String not : List.of(journey, guessed)) {
        assertThat(browser.leadsTo(not + "/call/ask", Map.of("phone", List.of("07700 900123"))))
            .isEqualTo(not + "/call");
      }
      assertNotFound(browser, journey + "/call");
      assertNotFound(browser, guessed + "/call");
      assertThat(phones()).isEmpty();
    }
  }

  @Nested
  class AnswersAboutThePatient {

    @Test
    void becomeTheirsAndAreNobodyElsesAnyMore() {
      String outcome = calm(soreThroat()) + "/outcome";
      PlainBrowser patient = browserOf(account());
      assertThat(patient.open(outcome).text()).contains("Are these answers about you?");

      patient.submit("/mine", Map.of());

      assertThat(patient.path()).isEqualTo(outcome);
      assertThat(patient.text())
          .contains("Why this advice")
          .doesNotContain("Are these answers about you?");
      assertNotFound(browser, outcome);
      PlainBrowser another = browserOf(account());
      another.open("/111");
      assertThat(another.leadsTo(outcome.replace("/outcome", "/mine"), Map.of()))
          .isEqualTo(outcome);
      assertNotFound(another, outcome);
      assertThat(patient.open(outcome).status()).as("still theirs").isEqualTo(200);
    }

    @Test
    void areNotAskedForFromWhoIsNotSignedIn() {
      String journey = calm(soreThroat());
      browser.open(journey + "/outcome");
      assertThat(browser.text()).doesNotContain("Are these answers about you?");
      browser.open(journey + "/changed");

      browser.post(journey + "/mine");

      assertThat(browser.heading()).isEqualTo("Sign in");
      assertThat(new PlainBrowser(port).open(journey + "/outcome").status()).isEqualTo(200);
    }

    @Test
    void areNeverThoseAboutSomebodyElse() {
      String name = soreThroat();
      walkers.give(name, StartItems.WHO, new Answer.Choice("here"));
      walkers.give(name, StartItems.AGE, new Answer.Whole(34));
      walkers.give(name, StartItems.SEX, new Answer.Choice("female"));
      String outcome = calm(name) + "/outcome";
      PlainBrowser patient = browserOf(account());
      assertThat(patient.open(outcome).text()).doesNotContain("Are these answers about you?");
      patient.open("/111");

      assertThat(patient.leadsTo(outcome.replace("/outcome", "/mine"), Map.of()))
          .isEqualTo(outcome);

      assertThat(browser.open(outcome).status()).as("open to whoever has it").isEqualTo(200);
    }
  }

  @Nested
  class WhoComesAgain {

    @Test
    void isToldThatItIsMoreUrgentThanLastTime() {
      String first = calm(soreThroat());
      assertThat(browser.open(first + "/outcome").text())
          .doesNotContain("more urgent than last time", "You should speak to someone");
      clock.pass(Duration.ofHours(1));

      String second = bad(changed(first));

      assertThat(browser.open(second + "/outcome").text())
          .contains("This is more urgent than last time", "Follow the new advice")
          .doesNotContain("You should speak to someone");
    }

    @Test
    void isToldTheThirdTimeToSpeakToSomebodyWhereverTheyOpenIt() {
      String journey = calm(soreThroat());
      for (int time = 2; time <= 3; time++) {
        browser.open(journey + "/outcome");
        clock.pass(Duration.ofHours(1));
        journey = calm(changed(journey));
      }

      browser.open(journey + "/outcome");

      assertThat(browser.text())
          .contains("You should speak to someone", "This is contact number 3 in 7 days");
      assertThat(browser.page().select("main .nhsuk-card--warning a[href=tel:111]")).hasSize(1);
      assertThat(new PlainBrowser(port).open(journey + "/outcome").text())
          .contains("This is contact number 3 in 7 days");
    }

    @Test
    void isKnownAgainWithWhatBecameTheirsAfterItWasRead() {
      Account account = account();
      PlainBrowser patient = browserOf(account);
      String first = calm(soreThroat()) + "/outcome";
      browser.open(first);
      patient.open(first).submit("/mine", Map.of());
      clock.pass(Duration.ofMinutes(5));
      String second;
      try (SignedInAs _ = SignedInAs.patient(account.patient())) {
        second = bad(soreThroat());
      }

      assertThat(patient.open(second + "/outcome").text())
          .contains("This is more urgent than last time");
    }
  }
}
