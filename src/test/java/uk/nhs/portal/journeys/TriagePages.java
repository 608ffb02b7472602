package uk.nhs.portal.journeys;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/// The pages on which a person checks their symptoms, step by step.
record TriagePages(Browser browser) {

  static TriagePages start(Browser browser) {
    browser.open("/111").press("Start now");
    return new TriagePages(browser);
  }

  /// No signs of an emergency, for oneself; an age that is known stands there already.
  TriagePages adult(String age, String sex) {
    choose("None of these").choose("Me");
    WebElement field = browser.driver().findElement(By.id("answer"));
    if (String.valueOf(field.getAttribute("value")).isEmpty()) {
      field.sendKeys(age);
    }
    return goOn().choose(sex);
  }

  TriagePages choose(String label) {
    browser.choose(label);
    return goOn();
  }

  TriagePages type(String answer) {
    browser.driver().findElement(By.id("answer")).sendKeys(answer);
    return goOn();
  }

  TriagePages goOn() {
    String before = browser.heading();
    browser.press("Continue");
    browser.awaitOtherHeading(before);
    return this;
  }

  TriagePages symptom(String words, String title) {
    browser.type("Search for a symptom", words);
    browser.driver().findElement(By.id("q")).sendKeys(Keys.ENTER);
    browser.await("Which of these fits best?").settled();
    return choose(title);
  }

  /// A throat that has been sore for so long that a GP or a nurse looks at it within days.
  TriagePages soreForWeeks() {
    return symptom("my throte hurts", "Sore throat")
        .choose("Normal")
        .choose("None of these")
        .choose("No")
        .choose("No")
        .choose("No")
        .type("20");
  }
}
