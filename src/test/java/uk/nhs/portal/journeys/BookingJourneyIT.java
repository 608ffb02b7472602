package uk.nhs.portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

@Journey
class BookingJourneyIT {

  private static final String STEP = "What do you need an appointment for?";

  @Test
  void aPatientSignsInBooksChangesAndCancels(Browser browser) {
    browser.open("/appointments/book");
    assertThat(browser.heading()).isEqualTo("Sign in");
    new SignInPage(browser).signIn(People.PATIENT);
    assertThat(browser.heading()).as("back where they wanted to go").isEqualTo(STEP);

    BookingPages booking =
        new BookingPages(browser)
            .chooseWay("In person", "GP appointment")
            .chooseDay(2)
            .chooseTime(1);
    assertThat(browser.heading()).isEqualTo("Why do you need the appointment?");
    assertThat(browser.text()).contains("We are keeping this time for you until");
    booking.giveReason("Cough for three weeks");
    assertThat(browser.heading()).isEqualTo("Check your answers before you book");
    assertThat(browser.text()).contains("Cough for three weeks");
    booking.confirm();
    assertThat(browser.heading()).isEqualTo("Appointment booked");
    String reference =
        browser.driver().findElement(By.cssSelector(".nhsuk-panel strong")).getText();
    String confirmation = browser.address();

    browser.open(confirmation);
    assertThat(browser.text()).as("can be reloaded").contains(reference);
    browser.open("/messages");
    assertThat(browser.text()).contains("appointment");

    browser.open(confirmation.replace("/booked", "")).press("Change date or time");
    new BookingPages(browser).chooseDay(3).chooseTime(0);
    assertThat(browser.heading()).isEqualTo("Check the new time");
    browser.press("Confirm the change");
    assertThat(browser.heading()).isEqualTo("Appointment changed");

    browser.open(confirmation.replace("/booked", "")).press("Cancel appointment");
    browser.press("Cancel appointment");
    assertThat(browser.title()).as("a reason is needed").startsWith("Error:");
    browser
        .awaitFocusOnErrors()
        .readForAWhile()
        .choose("I no longer need it")
        .press("Cancel appointment");
    assertThat(browser.await("You cancelled this appointment").heading()).isNotBlank();
  }

  @Test
  void theWholeBookingCanBeDoneWithTheKeyboard(Browser browser) {
    browser.open("/appointments/book");
    browser.tabTo("Email address").keys(secondPatient());
    browser.tabTo("Password").keys(People.PASSWORD, Keys.ENTER).await("book online");
    browser.tabTo("In person for GP appointment").keys(Keys.ENTER).await("Choose a day");
    browser.tabToLinkWith("day=").keys(Keys.ENTER).await("Choose a time");
    browser.tabToRadio().keys(Keys.SPACE);
    browser
        .tabTo("Continue")
        .keys(Keys.ENTER)
        .await("Why do you need the appointment?")
        .awaitFocusOnHeading();
    browser.tabTo("Continue").keys(Keys.ENTER).await("Check your answers before you book");
    browser.tabTo("Confirm and book").keys(Keys.ENTER).await("Appointment booked");
    assertThat(browser.heading()).isEqualTo("Appointment booked");
  }

  @Test
  void theCalendarFileIsForTheOwnerOnly(Portal portal, Browser browser) throws Exception {
    SignInPage.open(browser).signIn("sian.okafor@example.com");
    BookingPages.start(browser)
        .chooseWay("In person", "GP appointment")
        .chooseDay(5)
        .chooseTime(2)
        .giveReason("")
        .confirm();
    String calendar =
        browser.links().stream().filter(link -> link.endsWith(".ics")).findFirst().orElseThrow();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest stranger = HttpRequest.newBuilder(URI.create(portal.url(calendar))).build();
      assertThat(client.send(stranger, HttpResponse.BodyHandlers.ofString()).body())
          .doesNotContain("BEGIN:VCALENDAR");
      HttpRequest owner =
          HttpRequest.newBuilder(URI.create(portal.url(calendar)))
              .header("Cookie", browser.cookies())
              .build();
      HttpResponse<String> file = client.send(owner, HttpResponse.BodyHandlers.ofString());
      assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
      assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
      assertThat(file.body()).startsWith("BEGIN:VCALENDAR\r\n").doesNotContain("Cough");
    }
  }

  private static String secondPatient() {
    return "ruth.evans@example.com";
  }
}
