package uk.nhs.portal.registration.ui.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.TestApplications;
import uk.nhs.portal.registration.decisions.DecideApplications;
import uk.nhs.portal.registration.decisions.QueueQuestion;
import uk.nhs.portal.registration.decisions.ShowApplicants;
import uk.nhs.portal.registration.grounds.Ground;
import uk.nhs.portal.registration.grounds.Refusal;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.PlainBrowser;

/// Sending an application and following it, as a browser without scripts does it.
@DatabaseTest
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"portal.outbox.enabled=false", "portal.session-cookie.secure=false"})
class SentByHttpIT {

  @Autowired private ApplicationContext context;
  @Autowired private DecideApplications decide;
  @Autowired private ShowApplicants show;
  @Autowired private MovableClock clock;
  @LocalServerPort private int port;

  private OdsCode practice;
  private PlainBrowser browser;
  private String application = "";

  @BeforeEach
  void aPractice() {
    clock.reset();
    practice = new TestApplications(context).practice();
    browser = new PlainBrowser(port);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  /// Everything is answered, by one adult.
  private void toCheck() {
    browser.open("/register-with-a-gp/return");
    application = browser.leadsTo("/registrations", Map.of("practice", List.of(practice.value())));
    browser.open(application).follow("Start");
    String name = TestApplications.somebody().name().family();
    FormFiller.alone(browser).answerAll().name("ME", "Ada", name, "1984-3-15").answerAll();
    assertThat(browser.heading()).isEqualTo("Check your answers");
  }

  private void sent() {
    toCheck();
    browser.submit("/check/send", Map.of());
    assertThat(browser.heading()).isEqualTo("Application sent");
  }

  private ApplicantId applicant() {
    return show.export(practice, QueueQuestion.NEW).getFirst().id();
  }

  @Test
  void everyAnswerCanBeChangedBeforeItIsSentAndThePageComesBack() {
    toCheck();
    assertThat(browser.text()).contains("Nothing has been sent yet", "the answers are true");
    String change = browser.page().select("main a[href$=/shared/contact-way]").attr("href");

    browser.open(change);
    assertThat(browser.heading()).contains("contact");
    browser.submit("/answers/", "answer", "letter");

    assertThat(browser.path()).isEqualTo(application + "/check");
    assertThat(browser.text()).contains("Letter");
  }

  @Test
  void whatWasSentIsSentOnceAndSaysWhatHappensNext() {
    sent();

    assertThat(browser.text())
        .contains(
            "it must write to you with the reasons by 17 March 2026", "We have sent an email");
    browser.open(application + "/check");
    assertThat(browser.path()).isEqualTo(application + "/check");
    assertThat(browser.heading()).startsWith("Your application to Test Surgery");
    assertThat(browser.text())
        .contains("Being checked", "reasons in writing by 17 March 2026")
        .doesNotContain("time for reasons in writing is over");

    clock.pass(Duration.ofDays(15));
    browser.open("/register-with-a-gp/return");
    assertThat(browser.open(application).heading()).isEqualTo("Return to your application");
  }

  @Test
  void aRefusalIsReadWithItsLetter() {
    sent();
    try (SignedInAs _ = SignedInAs.staffOf(practice)) {
      ApplicantId id = applicant();
      decide.decline(
          practice,
          id,
          show.one(practice, id).row().version(),
          new Refusal(Ground.OUT_OF_AREA, null, ""));
    }

    browser.open(application);

    assertThat(browser.text())
        .contains("Not registered", "The letter from Test Surgery", "outside the area")
        .doesNotContain("Withdraw the application");
    browser.open(application + "/withdraw");
    assertThat(browser.heading()).startsWith("Your application to");
  }

  @Test
  void anAnswerIsCorrectedOnceItIsConfirmed() {
    sent();
    browser.open(application + "/correct");
    browser.open(browser.page().select("main a[href$=/correct/shared/contact-way]").attr("href"));
    browser.submit("/answers/", "answer", "letter");
    assertThat(browser.path()).isEqualTo(application + "/correct");
    assertThat(browser.text()).contains("Not confirmed yet", "Now: Letter");

    browser.submit("/correct/shared/confirm", Map.of());

    assertThat(browser.path()).isEqualTo(application);
    assertThat(browser.text()).contains("The practice has your new answers");
    browser.open(application + "/correct");
    assertThat(browser.text()).doesNotContain("Not confirmed yet").contains("Letter");
  }

  @Test
  void whoIsWithdrawnSeesItAndIsNotAskedAgain() {
    sent();
    browser.open(application).follow("Withdraw the application");
    assertThat(browser.text()).contains("You are withdrawing Ada");
    browser.submit("/withdraw/confirm", Map.of());

    assertThat(browser.path()).isEqualTo(application);
    assertThat(browser.text()).contains("Withdrawn", "You can apply again at any time");
    assertThat(browser.page().select("a:contains(Withdraw the application)")).isEmpty();
    browser.open(application + "/withdraw");
    assertThat(browser.heading()).startsWith("Your application to");
  }
}
