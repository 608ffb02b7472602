package uk.nhs.portal.journeys;

import java.util.List;
import java.util.Objects;
import org.openqa.selenium.WebElement;

/// The pages on which a patient books, step by step.
record BookingPages(Browser browser) {

  static BookingPages start(Browser browser) {
    return new BookingPages(browser.open("/appointments/book"));
  }

  BookingPages chooseWay(String way, String type) {
    browser.press(way + " for " + type);
    return this;
  }

  /// The day of that place in the list, from 0.
  BookingPages chooseDay(int place) {
    List<WebElement> days = browser.all("main a[href*='day=']");
    String href = Objects.requireNonNull(days.get(place).getAttribute("href"));
    browser.open(href.replaceFirst("https?://[^/]+", ""));
    return this;
  }

  /// The time of that place among the day's times, from 0.
  BookingPages chooseTime(int place) {
    return chooseTimeOnly(place).goOn();
  }

  BookingPages chooseTimeOnly(int place) {
    List<WebElement> labels = browser.all("main .nhsuk-radios__label");
    browser.choose(labels.get(place).getText().strip());
    return this;
  }

  BookingPages giveReason(String reason) {
    browser.type("Reason (optional)", reason);
    return goOn();
  }

  BookingPages goOn() {
    browser.press("Continue");
    return this;
  }

  Browser confirm() {
    return browser.press("Confirm and book");
  }
}
