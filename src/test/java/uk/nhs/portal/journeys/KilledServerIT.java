package uk.nhs.portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The server dies after each step of a booking and comes back; the person goes on where they were.
///
/// It is the server of the other journeys, which come before or after: that it has been killed is
/// nothing that they may notice.
@Journey
class KilledServerIT {
  @Test
  void nothingIsLostWhenTheServerIsKilledAfterEachStep(Portal portal) {
    try (Browser browser = Browser.wide(portal)) {
      SignInPage.open(browser).signIn("ruth.evans@example.com");
      List<String> others = appointments(browser);
      killed(portal, browser.open("/appointments/book"), "What do you need an appointment for?");
      BookingPages booking = new BookingPages(browser).chooseWay("In person", "GP appointment");
      killed(portal, browser, "Choose a day");
      booking.chooseDay(1);
      String day = browser.heading();
      killed(portal, browser, day);
      booking.chooseTime(0);
      killed(portal, browser, "Why do you need the appointment?");
      booking.giveReason("Knee hurts on stairs");
      killed(portal, browser, "Check your answers before you book");
      assertThat(browser.text()).contains("Knee hurts on stairs");
      booking.confirm();
      killed(portal, browser, "Appointment booked");
      assertThat(appointments(browser))
          .filteredOn(appointment -> !others.contains(appointment))
          .as("booked once")
          .hasSize(1);
      assertThat(List.of(browser.driver().getPageSource()))
          .noneMatch(html -> html.contains("Not booked yet"));
      killedBetweenQuestions(portal, browser);
    }
  }

  private static List<String> appointments(Browser browser) {
    return browser.open("/appointments").links().stream()
        .filter(link -> link.matches("/appointments/[0-9a-f-]{36}"))
        .toList();
  }

  /// The same for 111 online: of three questions each is the one to answer after the power cut.
  private static void killedBetweenQuestions(Portal portal, Browser browser) {
    TriagePages journey = TriagePages.start(browser);
    killed(portal, browser, browser.heading());
    journey.choose("None of these");
    killed(portal, browser, browser.heading());
    journey.choose("Me").goOn();
    String heading = browser.heading();
    killed(portal, browser, heading);
    String name = browser.address().split("/", -1)[2];
    browser.open("/111/" + name);
    assertThat(browser.heading()).as("the journey leads on from there").isEqualTo(heading);
  }

  /// The page that a person sees who presses "reload" after the server came back.
  private static void killed(Portal portal, Browser browser, String heading) {
    String address = browser.address();
    portal.killAndRestart();
    browser.open(address);
    assertThat(browser.heading()).isEqualTo(heading);
    assertThat(browser.address()).isEqualTo(address);
  }
}
