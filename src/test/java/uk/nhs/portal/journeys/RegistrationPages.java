package uk.nhs.portal.journeys;

import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import uk.nhs.portal.registration.ui.visitor.FormFiller;
import uk.nhs.portal.testing.PlainBrowser;

/// The pages of an application to register. Where a browser shows nothing new, question after
/// question, a browser without a window goes on for it with its cookies.
record RegistrationPages(Portal portal, Browser browser) {

  /// Begins as people do who have found the practice, and says who they are.
  RegistrationPages begin() {
    browser.open("/register-with-a-gp/practices/ZYP001?postcode=ZY1+1AE").press("Register with");
    browser.await("Your reference is");
    return this;
  }

  /// Chooses an answer of a question, and goes on.
  RegistrationPages choose(String label) {
    browser.choose(label);
    return goOn();
  }

  /// Types the answer of a question, and goes on.
  RegistrationPages type(String answer) {
    browser.driver().findElement(By.id("answer")).sendKeys(answer);
    return goOn();
  }

  RegistrationPages goOn() {
    String before = browser.heading();
    browser.press("Continue");
    browser.awaitOtherHeading(before);
    return this;
  }

  String reference() {
    return browser.address().split("/", -1)[2];
  }

  /// An application that a browser without a window has begun.
  FormFiller plain(Map<String, String> answers) {
    PlainBrowser plain = new PlainBrowser(portal.url(""));
    plain.open("/register-with-a-gp/practices/ZYP001?postcode=ZY1+1AE");
    plain.submit("/registrations", Map.of());
    plain.follow("Start");
    return FormFiller.alone(plain).with(answers).answerAll();
  }

  /// Goes on without a window with what the browser has before it.
  FormFiller goOnWithoutWindow() {
    PlainBrowser plain = new PlainBrowser(portal.url("")).with(browser.cookies());
    plain.open(browser.address());
    return FormFiller.alone(plain);
  }

  /// Shows in the browser what another one has before it.
  RegistrationPages show(PlainBrowser plain) {
    if (!browser.driver().getCurrentUrl().startsWith("http")) {
      browser.open("/cookies");
    }
    plain.cookies().entrySet().stream()
        .filter(each -> each.getKey().contains("portal-application-"))
        .forEach(each ->
            browser
                .driver()
                .manage()
                .addCookie(
                    new Cookie.Builder(each.getKey(), each.getValue())
                        .path("/")
                        .isHttpOnly(true)
                        .isSecure(each.getKey().startsWith("__Host-"))
                        .build()));
    browser.open(plain.path());
    return this;
  }
}
