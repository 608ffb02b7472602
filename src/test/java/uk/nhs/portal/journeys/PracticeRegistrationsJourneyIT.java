package uk.nhs.portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/// What a practice does with the applications of the demonstration.
@Journey
class PracticeRegistrationsJourneyIT {

  private static final String QUEUE = "/practice/registrations";

  @Test
  void aPracticeDeclinesOnALawfulGroundAfterItHasReadTheLetter(Browser browser) {
    SignInPage.open(browser).signIn(People.RECEPTION);
    browser.await("Your GP practice today").settled().open(QUEUE + "?sort=name").press("Joe Stone");
    browser.await("Registration application").settled().press("Decline");
    browser.await("On which ground do you decline?").settled().press("See the letter");
    browser.await("Choose a ground").settled();
    assertThat(browser.text()).doesNotContain("The practice’s list is closed");
    browser.choose("The address is outside the practice’s area").press("See the letter");
    browser.await("Dear Joe Stone").press("Decline and send the letter");
    browser.await("The application is declined").settled();

    assertThat(browser.text())
        .containsSubsequence(
            "Ground",
            "The address is outside the practice’s area",
            "Letter with the reasons",
            "Dear Joe Stone");
    assertThat(browser.violations()).isEmpty();
  }

  @Test
  void aPracticeApprovesAHouseholdAtOnceAndUndoesOneWithTheKeyboard(Browser browser) {
    SignInPage.open(browser).signIn(People.RECEPTION);
    browser.await("Your GP practice today").settled().open(QUEUE + "?sort=household");
    browser.tabToLinkWith(QUEUE + "/together").keys(Keys.ENTER);
    browser.await("Can be approved: 4").settled();
    browser.tabTo("Approve 4 people").keys(Keys.ENTER);
    browser.await("4 people are approved. It takes effect at").settled();
    browser.tabTo("Undo Taras Bondar").keys(Keys.ENTER);
    browser.await("The approval is taken back.").settled();

    assertThat(browser.text())
        .contains("3 people are approved.")
        .containsSubsequence("Can be approved: 1", "Taras Bondar");
    assertThat(browser.violations()).isEmpty();
  }
}
