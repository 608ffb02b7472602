package uk.nhs.portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

@Journey
class WithoutScriptsIT {

  @Test
  void everyPublicPageCanBeReadInFull(Portal portal) {
    try (Browser browser = Browser.withoutScripts(portal)) {
      for (String page :
          List.of(
              "/",
              "/find-a-gp",
              "/find-a-pharmacy",
              "/organisations/ZYP001",
              "/accessibility",
              "/privacy",
              "/cookies",
              "/terms",
              "/contact",
              "/sign-in")) {
        browser.open(page);
        assertThat(browser.heading()).as(page).isNotBlank();
        assertThat(browser.text().length()).as(page).isGreaterThan(100);
        assertThat(browser.driver().findElements(By.cssSelector("footer a"))).as(page).hasSize(5);
      }
    }
  }

  @Test
  void aPracticeIsFoundByAFormThatTheBrowserSends(Portal portal) {
    try (Browser browser = Browser.withoutScripts(portal)) {
      browser.open("/find-a-gp");
      browser
          .driver()
          .findElement(By.cssSelector("main form input[type=search], main form input[type=text]"))
          .sendKeys("ZY1 1AE");
      browser.driver().findElement(By.cssSelector("main form button")).click();
      assertThat(browser.address()).contains("/find-a-gp?");
      assertThat(browser.text()).contains("Alderbrook").contains("miles");
      browser.driver().findElement(By.cssSelector("main a[href*='/organisations/']")).click();
      assertThat(browser.address()).contains("/organisations/");
      assertThat(browser.text()).contains("Opening");
    }
  }

  @Test
  void signingInAndOutNeedsNoScripts(Portal portal) {
    try (Browser browser = Browser.withoutScripts(portal)) {
      browser.open("/appointments");
      assertThat(browser.heading()).isEqualTo("Sign in");
      new SignInPage(browser).signIn(People.PATIENT);
      assertThat(browser.heading()).isEqualTo("Your GP appointments");
      browser.driver().findElement(By.cssSelector("header form button")).click();
      browser.open("/appointments");
      assertThat(browser.heading()).isEqualTo("Sign in");
    }
  }

  @Test
  void aPageWhoseActsNeedScriptsSaysWhatToDo(Portal portal) {
    try (Browser browser = Browser.withoutScripts(portal)) {
      browser.open("/appointments/book");
      new SignInPage(browser).signIn(People.PATIENT);
      BookingPages booking = new BookingPages(browser).chooseWay("In person", "GP appointment");
      booking.chooseDay(0);
      assertThat(browser.text()).contains("needs JavaScript").contains("phone your GP practice");
    }
  }
}
