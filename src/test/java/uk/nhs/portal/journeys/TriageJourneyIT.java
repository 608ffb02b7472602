package uk.nhs.portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

@Journey
class TriageJourneyIT {

  @Test
  void aPatientGoesFromTheStartPageToTheOutcomeAndToABookedAppointment(Browser browser) {
    SignInPage.open(browser).signIn("nadia.silva@example.com");
    TriagePages.start(browser).adult("34", "Female").goOn().soreForWeeks();
    assertThat(browser.heading()).contains("You need to be seen by a GP or nurse by");
    assertThat(browser.text()).contains("Book an appointment at your GP practice");

    browser
        .driver()
        .findElement(By.cssSelector("main a[href*='/appointments/book/times']"))
        .click();
    browser.await("Choose a time").settled();
    new BookingPages(browser).chooseTime(0).giveReason("Sore throat for three weeks").confirm();

    assertThat(browser.heading()).isEqualTo("Appointment booked");
  }

  @Test
  void aVisitorReachesTheOutcomeWithTheKeyboard(Browser browser) {
    browser.open("/111").tabTo("Start now").keys(Keys.ENTER);
    browser.await("Select all that apply").settled();
    String none = browser.heading();
    browser.tabTo("None of these").keys(Keys.SPACE);
    browser.tabTo("Continue").keys(Keys.ENTER).awaitOtherHeading(none).awaitFocusOnHeading();
    String who = browser.heading();
    browser.tabTo("Me").keys(Keys.SPACE);
    browser.tabTo("Continue").keys(Keys.ENTER).awaitOtherHeading(who);
    String age = browser.heading();
    browser.tabTo(age).keys("34", Keys.ENTER).awaitOtherHeading(age);
    String sex = browser.heading();
    browser.tabTo("Female").keys(Keys.SPACE);
    browser.tabTo("Continue").keys(Keys.ENTER).awaitOtherHeading(sex);
    browser.tabTo("Continue").keys(Keys.ENTER).await("Search for a symptom").settled();
    browser.tabTo("Search for a symptom").keys("sore throat", Keys.ENTER);
    browser.await("Which of these fits best?").settled();
    browser.tabToRadio().keys(Keys.SPACE);
    String symptom = browser.heading();
    browser.tabTo("Continue").keys(Keys.ENTER).awaitOtherHeading(symptom);
    String breathing = browser.heading();
    browser.tabToRadio().keys(Keys.SPACE);
    browser.tabTo("Continue").keys(Keys.ENTER).awaitOtherHeading(breathing);
    assertThat(browser.heading()).contains("Call 999 for an ambulance now");
    assertThat(browser.links()).isNotEmpty();
  }

  @Test
  void whoIsQuickerThanTheFocusIsLeftWhereTheyAre(Browser browser) {
    TriagePages.start(browser);
    browser.run(
        """
        window.began = document.querySelector('main h1').textContent;
        new MutationObserver((changes, observer) => {
          if (document.querySelector('main h1').textContent !== window.began) {
            observer.disconnect();
            document.querySelector('main input[value=me]').focus();
          }
        }).observe(document.body, {childList: true, subtree: true});
        """);
    new TriagePages(browser).choose("None of these");
    browser.readForAWhile().keys(Keys.SPACE).press("Continue");

    browser.await("How old is the person");
  }

  @Test
  void theWholeJourneyNeedsNoScripts(Portal portal) {
    try (Browser browser = Browser.withoutScripts(portal)) {
      TriagePages.start(browser).adult("34", "Female").goOn().soreForWeeks();
      assertThat(browser.heading()).contains("You need to be seen by a GP or nurse by");
      browser.press("Why this advice");
      assertThat(browser.text()).contains("20 days");
      assertThat(List.of(browser.driver().getPageSource()))
          .noneMatch(html -> html.contains("needs JavaScript"));
    }
  }
}
