package uk.nhs.portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.registration.ui.visitor.FormFiller;

/// People apply to register with a GP practice, alone and together, with scripts and without.
@Journey
class RegistrationJourneyIT {

  private static final Pattern CODE = Pattern.compile("Your code is ([0-9]{6})");

  @Test
  void anAdultWhoMovesIsLedFromThePracticeToTheConfirmation(Portal portal, Browser browser) {
    RegistrationPages pages = new RegistrationPages(portal, browser).begin();
    String application = browser.address();
    browser.press("Start");
    browser.awaitOtherHeading("Register with");
    pages.choose("No").choose("I am registering myself").type("1");
    assertThat(browser.heading()).as("the next task").contains("How long will you live");
    pages.choose("More than 3 months");
    FormFiller filler = pages.goOnWithoutWindow().answerAll();

    browser.open(application + "/people/add");
    browser.choose("Me").type("First name", "Arthur").type("Last name", "Adultmove");
    browser.type("Day", "15").type("Month", "3").type("Year", "1984").press("Continue");
    pages.goOn();
    filler.browser().open(application).follow("Continue with the questions about Arthur");
    filler.browser().follow("Name and NHS number");
    filler.with(Map.of("registered-before", "yes")).answerAll();

    pages.show(filler.browser());
    assertThat(browser.heading()).isEqualTo("Check your answers");
    browser.press("Send application");
    assertThat(browser.await("Application sent").text()).contains("What happens next");
    browser.press("Follow your application");
    assertThat(browser.await("Being checked").text()).contains("reasons in writing by");
  }

  @Test
  void aHouseholdOfFourIsOneApplicationWithADecisionForEach(Portal portal, Browser browser) {
    RegistrationPages pages = new RegistrationPages(portal, browser);
    FormFiller filler = pages.plain(Map.of("how-many", "4"));
    String application = "/register-with-a-gp/" + filler.application();
    filler.name("ME", "Hanna", "Household", "1984-3-15").answerAll();
    for (String child : List.of("Hugo", "Holly")) {
      filler.browser().open(application + "/people/add");
      filler.name("CHILD", child, "Household", "2016-3-15").answerAll();
    }
    assertThat(filler.browser().path()).isEqualTo(application);

    pages.show(filler.browser());
    assertThat(browser.text()).contains("You said that 4 people are registering");
    browser.press("Add a person");
    browser.await("Who is this person?");
    assertThat(filler.browser().page().title()).doesNotContain("Hanna");
    filler.browser().open(application + "/people/add");
    filler.name("HOUSEHOLD", "Henry", "Household", "1950-3-15").answerAll();

    pages.show(filler.browser());
    assertThat(browser.heading()).isEqualTo("Check your answers");
    browser.press("Send application");
    browser.await("Application sent").press("Follow your application");
    browser.await("Being checked");
    assertThat(browser.driver().findElements(By.cssSelector("ol.app-timeline"))).hasSize(4);
  }

  @Test
  void aMotherRegistersHerNewbornAndIsAskedAboutTheBirth(Portal portal, Browser browser) {
    RegistrationPages pages = new RegistrationPages(portal, browser);
    FormFiller filler =
        pages.plain(
            Map.of("sender", "parent", "sender-born", "1994-5-12", "sender-phone", "07700900123"));
    LocalDate born = LocalDate.ofInstant(Clock.systemUTC().instant(), London.ZONE).minusDays(9);

    pages.show(filler.browser());
    assertThat(browser.driver().findElements(By.cssSelector("input[value=ME]"))).isEmpty();
    browser.choose("My child, or a child I look after");
    browser.type("First name", "Nora").type("Last name", "Newborn");
    browser.type("Day", String.valueOf(born.getDayOfMonth()));
    browser.type("Month", String.valueOf(born.getMonthValue()));
    browser.type("Year", String.valueOf(born.getYear())).press("Continue");
    browser.await("These questions are about Nora");
    FormFiller baby = pages.goOnWithoutWindow();
    baby.answerAll();

    pages.show(baby.browser());
    assertThat(browser.heading()).isEqualTo("Check your answers");
    assertThat(browser.text()).contains("Birth and first months").doesNotContain("Lifestyle");
    browser.press("Send application").await("Application sent");
  }

  @Test
  void somebodyFromAbroadWithoutAFixedAddressAppliesWithoutAnyPapers(
      Portal portal, Browser browser) {
    RegistrationPages pages = new RegistrationPages(portal, browser);
    FormFiller filler =
        pages
            .plain(Map.of("home", "none", "letters", "surgery"))
            .name("ME", "Olena", "Abroad", "1992-8-24")
            .with(
                Map.of("from-abroad", "first", "entry-date", "2026-1-9", "registered-before", "no"))
            .answerAll();

    pages.show(filler.browser());
    assertThat(browser.heading()).isEqualTo("Check your answers");
    assertThat(browser.text()).contains("9 January 2026");
    browser.press("Send application").await("Application sent");
    assertThat(browser.text()).contains("You do not need to show documents");
  }

  @Test
  void whatWasBegunWithoutAnAccountGoesOnInAnotherBrowserWithTheMailedCode(
      Portal portal, Browser browser) {
    RegistrationPages pages = new RegistrationPages(portal, browser);
    FormFiller filler = pages.plain(Map.of()).name("ME", "Rosa", "Resumer", "1971-3-15").answer();
    String reference = filler.application();

    browser.open("/register-with-a-gp").press("Return to an application");
    browser.await("Return to your application");
    browser.type("Your reference", reference);
    browser.type("Day", "15").type("Month", "3").type("Year", "1971").press("Send me a code");
    browser.await("Check your email");
    browser.type("Code", browser.awaitOutside(() -> mailedCode(portal))).press("Continue");

    browser.await("Continue with the questions about Rosa");
    assertThat(browser.address()).isEqualTo("/register-with-a-gp/" + reference);
  }

  private static @Nullable String mailedCode(Portal portal) {
    try (Stream<Path> files = Files.walk(portal.data())) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .map(RegistrationJourneyIT::code)
          .flatMap(Optional::stream)
          .findFirst()
          .orElse(null);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Optional<String> code(Path mail) {
    try {
      Matcher code = CODE.matcher(Files.readString(mail));
      return code.find() ? Optional.of(code.group(1)) : Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void anApplicationIsWithdrawn(Portal portal, Browser browser) {
    RegistrationPages pages = new RegistrationPages(portal, browser);
    FormFiller filler =
        pages.plain(Map.of()).name("ME", "Wanda", "Withdrawn", "1971-3-15").answerAll();
    filler.browser().submit("/check/send", Map.of());

    pages.show(filler.browser());
    browser.press("Follow your application").await("Being checked");
    browser.press("Withdraw the application").await("You are withdrawing Wanda");
    browser.press("Withdraw");
    assertThat(browser.await("You took this person back").text()).doesNotContain("Being checked");
  }

  @Test
  void anApplicationNeedsNoScripts(Portal portal) {
    try (Browser browser = Browser.withoutScripts(portal)) {
      RegistrationPages pages = new RegistrationPages(portal, browser).begin();
      String application = browser.address();
      browser.press("Start");
      pages.choose("No").choose("I am registering myself").type("1");
      FormFiller filler = pages.goOnWithoutWindow().answerAll();
      browser.open(application).press("Continue: who is registering");
      browser.choose("Me").type("First name", "Noah").type("Last name", "Noscript");
      browser.type("Day", "31").type("Month", "2").type("Year", "1984").press("Continue");
      assertThat(browser.text()).contains("Date of birth must be a real date");
      browser.type("Month", "march").press("Continue");
      filler.browser().open(application).follow("Continue with the questions about Noah");
      filler.answerAll();

      browser.open(application + "/check").press("Send application");
      browser.await("Application sent").press("Follow your application");
      assertThat(browser.await("Being checked").text()).doesNotContain("needs JavaScript");
    }
  }
}
