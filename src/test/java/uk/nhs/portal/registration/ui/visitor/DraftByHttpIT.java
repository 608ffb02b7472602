package uk.nhs.portal.registration.ui.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.registration.ApplicationReference;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.PlainBrowser;

/// Filling an application in, as a browser without scripts does it.
@DatabaseTest
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"portal.outbox.enabled=false", "portal.session-cookie.secure=false"})
class DraftByHttpIT {

  private static final String PRACTICE = "Z40001";

  @Autowired private JdbcClient jdbc;
  @Autowired private MovableClock clock;
  @LocalServerPort private int port;

  private PlainBrowser browser;

  @BeforeEach
  void aPractice() {
    clock.reset();
    jdbc.sql("DELETE FROM message").update();
    jdbc.sql("DELETE FROM organisation WHERE ods_code = ?").param(PRACTICE).update();
    jdbc.sql(
            """
            INSERT INTO organisation (ods_code, kind, status, name, address, town, phone, described_by)
            VALUES (?, 'GP_PRACTICE', 'ACTIVE', 'Alder Surgery', '2 Mill Lane', 'Alderbrook',
              '01632960002', 'PORTAL')\
            """)
        .param(PRACTICE)
        .update();
    browser = new PlainBrowser(port);
  }

  private PlainBrowser begin() {
    browser.open("/register-with-a-gp/return");
    String href = browser.leadsTo("/registrations", Map.of("practice", List.of(PRACTICE)));
    return browser.open(href);
  }

  private String reference() {
    return browser.path().split("/", -1)[2];
  }

  @Test
  void oneAdultIsLedThroughEverythingToTheCheck() {
    begin();
    assertThat(browser.heading()).isEqualTo("Register with Alder Surgery");
    String application = browser.path();

    browser.follow("Start");
    FormFiller filler = FormFiller.alone(browser).answerAll();
    assertThat(browser.heading()).isEqualTo("Who is registering?");
    filler.name("ME", "Ada", "Byron", "1984-3-15");
    assertThat(filler.asks()).as("the questions follow at once").isTrue();
    filler.answerAll();

    assertThat(browser.path()).isEqualTo(application + "/check");
    browser.open(application);
    assertThat(browser.page().select(".nhsuk-task-list__status").eachText())
        .containsOnlyOnce("Not yet started")
        .contains("Completed")
        .doesNotContain("Incomplete", "Cannot start yet");
  }

  /// With the shared questions answered, where people are named.
  private FormFiller toPeople() {
    begin().follow("Start");
    return FormFiller.alone(browser).with(Map.of("how-many", "2")).answerAll();
  }

  private String mailed(String sought) {
    List<String> bodies =
        jdbc.sql("SELECT body FROM message WHERE recipient = 'ada.applicant@example.com'")
            .query((row, _) -> Objects.requireNonNull(row.getString(1)))
            .list();
    return bodies.stream().filter(body -> body.contains(sought)).findFirst().orElseThrow();
  }

  @Test
  void anotherBrowserIsAskedForACodeWhetherThereIsSuchAnApplicationOrNot() {
    begin();
    String reference = reference();
    PlainBrowser other = new PlainBrowser(port);

    other.open("/register-with-a-gp/" + reference);
    assertThat(other.heading()).isEqualTo("Return to your application");
    assertThat(other.page().select("input[name=reference]").attr("value")).isEqualTo(reference);

    String unknown = ApplicationReference.fresh().formatted();
    for (String page : List.of("", "/people", "/people/add", "/people/1", "/later")) {
      other.open("/register-with-a-gp/" + unknown + page);
      assertThat(other.heading()).as(page).isEqualTo("Return to your application");
      assertThat(other.page().select("input[name=reference]").attr("value")).isEqualTo(unknown);
    }
    assertThat(other.open("/register-with-a-gp/nonsense").status()).isEqualTo(404);
  }

  @Test
  void aCodeFromTheMailOpensTheApplicationInAnotherBrowser() {
    toPeople().name("ME", "Ada", "Byron", "1984-3-15");
    String reference = application();
    PlainBrowser other = new PlainBrowser(port);
    Map<String, List<String>> known =
        Map.of(
            "reference", List.of(reference.toLowerCase(Locale.ROOT)),
            "born-day", List.of("15"),
            "born-month", List.of("3"),
            "born-year", List.of("1984"));

    other.open("/register-with-a-gp/return").submit("/return/ask", known);
    assertThat(other.heading()).isEqualTo("Check your email");
    other.submit("/return/code/enter", "code", "000 00");
    assertThat(other.errors()).contains("Code must be 6 digits");
    String code = mailed("Your code is").replaceAll("(?s).*Your code is ([0-9]{6}).*", "$1");
    other.submit("/return/code/enter", "code", code);

    assertThat(other.path()).isEqualTo("/register-with-a-gp/" + reference);
    assertThat(other.heading()).isEqualTo("Register with Alder Surgery");
    other.follow("Continue with the questions about Ada");
    assertThat(new FormFiller(other, Map.of()).asks()).isTrue();
  }

  private String application() {
    return new FormFiller(browser, Map.of()).application();
  }

  @Test
  void whoeverAsksForACodeWithTheWrongDateOfBirthLearnsNothing() {
    toPeople().name("ME", "Ada", "Byron", "1984-3-15");
    String reference = application();
    PlainBrowser other = new PlainBrowser(port);
    Map<String, List<String>> wrong =
        Map.of(
            "reference", List.of(reference),
            "born-day", List.of("16"),
            "born-month", List.of("3"),
            "born-year", List.of("1984"));

    other.open("/register-with-a-gp/return").submit("/return/ask", wrong);

    assertThat(other.heading()).isEqualTo("Check your email");
    assertThat(jdbc.sql("SELECT COUNT(*) FROM message").query(Long.class).single()).isZero();
    other.submit("/return/code/enter", "code", "123456");
    assertThat(other.errors()).contains("This is not the code that we sent last");
  }

  @Test
  void whoIsNamedWronglyIsAskedAgainWithWhatWasTyped() {
    FormFiller filler = toPeople();

    filler.name("CHILD", "Baby", "Byron", "2026-3-4");
    assertThat(browser.errors()).contains("You can register a baby after the birth");
    assertThat(browser.page().select("input[name=given]").attr("value")).isEqualTo("Baby");
    assertThat(browser.title()).startsWith("Error: Who is registering?");

    filler.name("CHILD", "Baby", "Byron", "1884-12-31");
    assertThat(browser.errors()).contains("1885 or later");
    filler.name("CHILD", "Baby", "Byron", "2026-2-31");
    assertThat(browser.errors()).contains("must be a real date");
    filler.name("NOBODY", "", "Byron", "2026-3-1");
    assertThat(browser.errors()).contains("Select who this person is", "Enter a first name");
  }

  @Test
  void nobodyIsNamedTwiceAndOnlyOneIsTheSender() {
    FormFiller filler = toPeople();
    filler.name("ME", "Ada", "Byron", "1984-3-15");
    String application = "/register-with-a-gp/" + application();

    browser.open(application + "/people/add");
    filler.name("HOUSEHOLD", "ada", "BYRON", "1984-3-15");
    assertThat(browser.errors()).contains("is in the application already");
    filler.name("ME", "Anne", "Byron", "2010-3-15");
    assertThat(browser.errors()).contains("You are in the application already");
    filler.name("CHILD", "Anne", "Byron", "2010-3-15");
    assertThat(browser.text()).contains("These questions are about Anne");
    assertThat(browser.title()).doesNotContain("Anne");

    browser.open(application + "/people/2");
    filler.name("CHILD", "Annabella", "Byron", "2010-3-15");
    browser.open(application + "/people");
    assertThat(browser.text()).contains("Annabella Byron", "Born on 15 March 2010");

    browser.open(application + "/people/2/remove").submit("/remove/confirm", Map.of());
    assertThat(browser.path()).isEqualTo(application);
    assertThat(browser.text()).contains("Ada Byron").doesNotContain("Annabella");
  }

  @Test
  void aPersonWhoStaysForLessThanADayLearnsThatNobodyHasToRegister() {
    begin().follow("Start");
    FormFiller.alone(browser).with(Map.of("stay", "short", "short-stay", "no")).answerAll();

    assertThat(browser.text())
        .contains("You do not need to register", "immediately necessary treatment");
    assertThat(browser.page().select("a:contains(Check and send)")).isEmpty();
  }

  @Test
  void theReferenceIsMailedOnceInAnHour() {
    toPeople();
    String later = browser.path().replace("/people/add", "/later");

    browser.open(later).submit("/later/mail", Map.of());
    assertThat(browser.text()).contains("We have sent the reference");
    browser.submit("/later/mail", Map.of());

    assertThat(mailed("Your reference is")).contains(reference());
    assertThat(jdbc.sql("SELECT COUNT(*) FROM message").query(Long.class).single()).isOne();
  }

  @Test
  void whoClosesItOnTheDeviceNeedsACodeThere() {
    toPeople();
    String reference = reference();

    browser.open("/register-with-a-gp/" + reference + "/later").submit("/later/close", Map.of());
    assertThat(browser.heading()).isEqualTo("Application closed");

    browser.open("/register-with-a-gp/" + reference);
    assertThat(browser.heading()).isEqualTo("Return to your application");
  }

  @Test
  void aDeletedDraftLeavesNoAnswers() {
    long before = answers();
    toPeople().name("ME", "Ada", "Byron", "1984-3-15").answer();
    String application = "/register-with-a-gp/" + application();
    assertThat(answers()).isGreaterThan(before);

    browser.open(application + "/delete").submit("/delete/confirm", Map.of());

    assertThat(browser.heading()).isEqualTo("Application deleted");
    assertThat(answers()).isEqualTo(before);
    assertThat(browser.open(application).heading()).isEqualTo("Return to your application");
  }

  private long answers() {
    return jdbc.sql("SELECT COUNT(*) FROM questionnaire_answer").query(Long.class).single();
  }

  @Test
  void nobodyAppliesToAPracticeThatIsNone() {
    browser.open("/register-with-a-gp/return");
    browser.open(browser.leadsTo("/registrations", Map.of("practice", List.of("Z4XXXX"))));
    assertThat(browser.heading()).isEqualTo("You cannot register here");
    browser.open("/register-with-a-gp/return");
    browser.open(browser.leadsTo("/registrations", Map.of("practice", List.of("<b>&?"))));
    assertThat(browser.heading()).isEqualTo("You cannot register here");
  }
}
