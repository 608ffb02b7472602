package uk.nhs.portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/// Somebody of a trust tells how far it is, and answers a part of its self-assessment.
@Journey
class TrustEditorJourneyIT {

  private static final String PUBLIC = "/mynhs/digital-maturity";
  private static final String OWN = "/trust/assessments";
  private static final String EVIDENCE = "The survey of March, signed by the board";

  @Test
  void aStageThatAnEditorRecordsIsPublicWithWhatShowsIt(Portal portal) {
    try (Browser editor = Browser.wide(portal);
        Browser citizen = Browser.narrow(portal)) {
      SignInPage.open(editor).signIn(People.TRUST);
      editor.await("What we say about your trust").settled();
      editor.open("/trust/maturity/stage");
      choose(editor, "edition", "EMRAM/2022");
      choose(editor, "stage", "4");
      editor.type("Day", "2").type("Month", "3").type("Year", "2026");
      editor.type("What shows it?", EVIDENCE);
      editor.press("Record a stage").await("The stage is recorded.").settled();

      citizen.open(PUBLIC + "/trusts/ZYT01");
      assertThat(citizen.text()).contains(EVIDENCE);
      assertThat(citizen.overflow()).isZero();
    }
  }

  /// Presses something that leads elsewhere, and waits until it has; without scripts no page tells.
  private static void press(Browser browser, String words) {
    String before = browser.address();
    browser.press(words).awaitAddressOtherThan(before);
  }

  private static void choose(Browser browser, String name, String value) {
    new Select(browser.driver().findElement(By.name(name))).selectByValue(value);
  }

  @Test
  void aThemeIsAnsweredWithoutScriptsAndNothingOfItIsPublicBeforeItIsPublished(Portal portal) {
    try (Browser editor = Browser.withoutScripts(portal);
        Browser citizen = Browser.narrow(portal)) {
      SignInPage.open(editor).signIn(People.TRUST).awaitAddressOtherThan("/sign-in");
      editor.open(OWN);
      editor
          .driver()
          .findElement(By.cssSelector("form[action='/trust/assessments/begin'] button"))
          .click();
      String draft = editor.awaitAddressOtherThan(OWN).address();
      assertThat(editor.heading()).startsWith("First national edition");

      press(editor, "Answer the questions");
      press(editor, "Readiness: strategic alignment");
      for (int question = 1; question <= 3; question++) {
        press(editor.choose("Mostly agree"), "Continue");
      }
      press(editor, "Continue"); // what shows it, which can be left empty
      assertThat(editor.text()).contains("Readiness: strategic alignment", "Completed");

      editor.open(draft); // as on another day
      editor.driver().findElement(By.cssSelector("main details summary")).click();
      assertThat(editor.text()).contains("Being answered", "Mostly agree");
      assertThat(editor.text()).doesNotContain("Send the assessment");

      citizen.open(PUBLIC + "/assessments");
      assertThat(citizen.text())
          .contains("This is not a league table", "Gullmouth and Sandness")
          .doesNotContain("Fernshire University Hospitals");
      assertThat(citizen.overflow()).isZero();
      citizen.open(draft.replace(OWN, PUBLIC + "/assessments"));
      assertThat(citizen.heading()).isEqualTo("Page not found");
    }
  }

  @Test
  void theNationalPictureCanBeReadOnAPhoneAndByPrograms(Portal portal) {
    try (Browser citizen = Browser.narrow(portal)) {
      citizen.open(PUBLIC + "/picture");
      assertThat(citizen.text()).contains("When every trust may be at stage 5", "about 132 trusts");
      assertThat(citizen.violations()).isEmpty();
      assertThat(citizen.overflow()).isZero();
      assertThat(citizen.links()).anyMatch(each -> each.contains("/picture/years.csv"));
    }
  }
}
