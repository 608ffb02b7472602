package uk.nhs.portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;

/// The address is the truth: it follows the page, and a page that the server has forgotten loses
/// nothing.
@Journey
class AddressIT {

  private static final String ANY_SESSION = "0123456789ABCDEF0123456789ABCDEF";

  @Test
  void theAddressFollowsThePageWhenFlowShowsAnother(Portal portal) {
    try (Browser browser = Browser.wide(portal)) {
      browser.open("/sign-in/forgotten");
      browser.type("Email address", "nobody@example.com").press("Send me a link");
      browser.await("Check your email");

      assertThat(browser.address()).isEqualTo("/sign-in/forgotten?sent");
    }
  }

  @Test
  void anAnswerGivenAfterTheServerForgotThePageIsTaken(Portal portal) {
    try (Browser browser = Browser.wide(portal)) {
      browser.open("/111").press("Start now");
      String address = browser.address();
      forget(browser);

      // Flow hears of it and would hear of the loss; so it waits for ever, and the test must not
      browser.driver().findElement(By.cssSelector("main input[value=none]")).click();
      browser.driver().findElement(By.cssSelector("main form button")).click();

      browser.awaitAddressOtherThan(address);
      assertThat(browser.address()).startsWith("/111/");
      assertThat(browser.driver().findElements(By.cssSelector(".nhsuk-error-summary"))).isEmpty();
    }
  }

  private static void forget(Browser browser) {
    browser.driver().manage().deleteCookieNamed("JSESSIONID");
    browser.driver().manage().addCookie(new Cookie("JSESSIONID", ANY_SESSION));
  }
}
