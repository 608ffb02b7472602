package uk.nhs.portal.identity.ui.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.identity.OpenAccounts;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.invitations.Invitation;
import uk.nhs.portal.identity.invitations.InviteToAccount;
import uk.nhs.portal.identity.registrations.RegisterPatients;
import uk.nhs.portal.identity.registrations.TestPeople;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.PlainBrowser;

/// The page of an invitation in a browser without scripts.
@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OpenAccountPageIT {

  private static final OdsCode PRACTICE = new OdsCode("P91007");
  private static final String CHOSEN = "lantern pebble orchard";
  private static final AtomicInteger NEXT = new AtomicInteger();

  @Autowired private InviteToAccount invite;
  @Autowired private OpenAccounts accounts;
  @Autowired private RegisterPatients register;
  @Autowired private JdbcClient database;
  @Autowired private MovableClock clock;
  @LocalServerPort private int port;

  @BeforeEach
  void today() {
    clock.reset();
  }

  @Test
  void anInvitedPatientOpensTheirAccountAndSignsIn() {
    String email = address();
    PlainBrowser browser = new PlainBrowser(port).open(link(patient(), email));
    assertThat(browser.heading()).isEqualTo("Open your account");
    assertThat(browser.text()).contains(email).doesNotContain("Hale");

    send(browser, "3", "2", "", CHOSEN);
    assertThat(browser.errors()).contains("Date of birth must include a year");
    assertThat(browser.page().select("#born-day").attr("value")).isEqualTo("3");
    send(browser, "3", "2", "1981", CHOSEN);
    assertThat(browser.errors()).contains("This is not the date of birth");
    assertThat(browser.title()).startsWith("Error: ");
    send(browser, "3", "2", "1980", "tinypebble");
    assertThat(browser.errors()).contains("must have at least 12 characters");
    assertThat(browser.page().html()).doesNotContain("tinypebble");
    send(browser, "3", "february", "1980", CHOSEN);
    assertThat(browser.path()).isEqualTo("/sign-in");
    assertThat(browser.text()).contains("Your account is open.");

    browser.signIn(email, CHOSEN).open("/account");
    assertThat(browser.text()).contains("Zoë Hale").contains("Help that you need");
  }

  @Test
  void aLinkThatNobodyWasSentAndOneThatIsUsedUpReadTheSame() {
    PlainBrowser browser = new PlainBrowser(port).open("/account/open/never-was");
    String never = browser.text();
    assertThat(browser.heading()).isEqualTo("This link does not work any more");

    browser.open(link(patient(), address()));
    for (int i = 0; i < 5; i++) {
      send(browser, "4", "2", "1980", CHOSEN);
    }
    assertThat(browser.text()).isEqualTo(never);
  }

  @Test
  void whoeverHasAnAccountAlreadySignsInAndConnectsIt() {
    String email = address();
    accounts.forStaff(new EmailAddress(email), "Ben Desk", CHOSEN, Set.of(Role.CURATOR), List.of());
    String link = link(patient(), email);
    PlainBrowser browser = new PlainBrowser(port).open(link);
    assertThat(browser.heading()).isEqualTo("Connect your account");
    assertThat(browser.text()).contains("already has an account");

    browser
        .follow("Sign in")
        .submit("/sign-in", Map.of("email", List.of(email), "password", List.of(CHOSEN)));
    assertThat(browser.path()).isEqualTo(link);
    browser.submit("/connect", date("3", "2", "1980"));

    assertThat(browser.path()).isEqualTo("/sign-in");
    assertThat(browser.text()).contains("Your account is open.");
    browser.signIn(email, CHOSEN).open("/account");
    assertThat(browser.text()).contains("Zoë Hale");
  }

  @Test
  void anAddressOfAnotherPatientIsToldSoHonestly() {
    String email = address();
    accounts.forPatient(patient(), new EmailAddress(email), CHOSEN);

    PlainBrowser browser = new PlainBrowser(port).open(link(patient(), email));

    assertThat(browser.heading()).isEqualTo("This email address is used by another account");
  }

  private static void send(PlainBrowser browser, String day, String month, String year, String as) {
    Map<String, List<String>> values = new TreeMap<>(date(day, month, year));
    values.put("chosen", List.of(as));
    browser.submit("/save", values);
  }

  private static Map<String, List<String>> date(String day, String month, String year) {
    return Map.of(
        "born-day", List.of(day), "born-month", List.of(month), "born-year", List.of(year));
  }

  private PatientId patient() {
    return register.takeOver(TestPeople.person("Zoë", "Hale", "1980-02-03", null), PRACTICE);
  }

  private String link(PatientId patient, String email) {
    assertThat(invite.invite(patient, new EmailAddress(email))).isEqualTo(new Invitation.Invited());
    String mail =
        database
            .sql("SELECT body FROM message WHERE recipient = ?")
            .param(email)
            .query(String.class)
            .single();
    Matcher link = Pattern.compile("/account/open/[\\w-]{43}").matcher(mail);
    assertThat(link.find()).isTrue();
    return link.group();
  }

  private static String address() {
    return "opens" + NEXT.incrementAndGet() + "@example.com";
  }
}
