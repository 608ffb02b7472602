package uk.nhs.portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.openqa.selenium.By;
import uk.nhs.portal.registration.ui.visitor.FormFiller;

/// Follows every link as far as it leads, as a visitor, a patient, a receptionist, a manager and a
/// curator, and holds each page to what every page owes: it can be reached, read, used at 320
/// pixels, and axe finds nothing.
@Journey
class EveryPageIT {

  /// Pages that look the same for everybody: the visitor has seen them.
  private static final Set<String> FOR_EVERYBODY =
      Set.of(
          "/accessibility",
          "/privacy",
          "/cookies",
          "/terms",
          "/contact",
          "/find-a-gp",
          "/find-a-pharmacy");

  /// Of pages that differ only in which thing they show, one is enough.
  private static final String WHICH = "practice|from|week|clinician|date|near|page";

  @Test
  @Execution(CONCURRENT)
  void everyPageForVisitorsIsSound(Portal portal) {
    try (Browser browser = Browser.wide(portal)) {
      assertThat(walk(browser, "visitor", "/")).hasSizeGreaterThan(8);
    }
  }

  @Test
  @Execution(CONCURRENT)
  void everyPageForPatientsIsSound(Portal portal) {
    try (Browser browser = Browser.wide(portal)) {
      SignInPage.open(browser).signIn(People.PATIENT);
      assertThat(walk(browser, "patient", "/")).hasSizeGreaterThan(8);
    }
  }

  @Test
  @Execution(CONCURRENT)
  void everyPageForPracticeStaffIsSound(Portal portal) {
    try (Browser browser = Browser.wide(portal)) {
      SignInPage.open(browser).signIn(People.MANAGER);
      assertThat(walk(browser, "practice", "/practice")).hasSizeGreaterThan(6);
    }
  }

  @Test
  @Execution(CONCURRENT)
  void everyPageForTrustsIsSound(Portal portal) {
    try (Browser browser = Browser.wide(portal)) {
      SignInPage.open(browser).signIn(People.TRUST);
      assertThat(walk(browser, "trust", "/trust")).isNotEmpty();
    }
  }

  @Test
  @Execution(CONCURRENT)
  void everyPageForCuratorsIsSound(Portal portal) {
    try (Browser browser = Browser.wide(portal)) {
      SignInPage.open(browser).signIn(People.CURATOR);
      assertThat(walk(browser, "curator", "/curator")).hasSizeGreaterThan(1);
    }
  }

  /// What a journey through 111 online shows on its way; forms lead there, not links.
  @Test
  @Execution(CONCURRENT)
  void everyPageOfAJourneyThrough111IsSound(Portal portal) {
    try (Browser browser = Browser.wide(portal)) {
      TriagePages journey = TriagePages.start(browser);
      SoftAssertions soft = new SoftAssertions();
      String name = browser.address().split("/", -1)[2];
      journey.adult("34", "Female").goOn();
      journey.soreForWeeks();
      for (String page :
          List.of(
              "emergency",
              "who",
              "age",
              "postcode",
              "symptom",
              "symptom?q=tummy",
              "symptom?q=xqzwvbkj",
              "symptom?all",
              "symptom?q=stroke",
              "call-999",
              "breathing",
              "outcome",
              "why",
              "changed",
              "mail",
              "practice?near=ZY1",
              "practice?practice=ZYP001&wish=CALL")) {
        browser.open("/111/" + name + "/" + page);
        look(browser, "triage", "/111/journey/" + page, soft);
      }
      soft.assertAll();
    }
  }

  /// What somebody sees who looks for a practice to register with; a search leads there, not links.
  @Test
  @Execution(CONCURRENT)
  void everyPageBeforeAnApplicationIsSound(Portal portal) {
    try (Browser browser = Browser.wide(portal)) {
      SoftAssertions soft = new SoftAssertions();
      for (String page :
          List.of(
              "",
              "/no-fixed-address",
              "/practices?postcode=ZY2+4HT",
              "/practices?postcode=ZY3+4AR",
              "/practices?postcode=ZY1",
              "/practices?postcode=ZY1+9ZZ",
              "/practices?postcode=EH1+1AA",
              "/practices?near=Dunmere&only=step-free",
              "/practices/ZYP005?postcode=ZY2+4DH",
              "/practices/ZYP002?postcode=ZY1")) {
        browser.open("/register-with-a-gp" + page);
        look(browser, "registration", "/register-with-a-gp" + page, soft);
      }
      soft.assertAll();
    }
  }

  /// What somebody sees who fills an application in, sends it and follows it.
  @Test
  @Execution(CONCURRENT)
  void everyPageOfAnApplicationIsSound(Portal portal) {
    try (Browser browser = Browser.wide(portal)) {
      SoftAssertions soft = new SoftAssertions();
      RegistrationPages pages = new RegistrationPages(portal, browser);
      FormFiller filler =
          pages.plain(Map.of("how-many", "2")).name("ME", "Edda", "Everypage", "1984-3-15");
      filler.answerAll();
      filler.browser().open("/register-with-a-gp/" + filler.application() + "/people/add");
      filler.name("CHILD", "", "Everypage", "2016-2-31");
      pages.show(filler.browser());
      String application = "/register-with-a-gp/" + filler.application();
      browser.open(application + "/people/add?again");
      look(browser, "registration", "/application/people/add", soft);
      filler.name("CHILD", "Eric", "Everypage", "2016-3-15");
      lookAt(
          List.of(
              "",
              "/people",
              "/people/1/remove",
              "/people/2/questions",
              "/people/2/questions/formats",
              "/shared/address",
              "/later",
              "/delete"),
          application,
          browser,
          soft);
      filler.answerAll();
      lookAt(List.of("/check"), application, browser, soft);
      filler.browser().open(application + "/check").submit("/check/send", Map.of());
      filler.browser().open(application + "/correct/shared/contact-way");
      filler.with(Map.of("contact-way", "letter")).answer();
      lookAt(List.of("/sent", "", "/withdraw", "/correct"), application, browser, soft);
      lookAt(
          List.of("/return?reference=R4K7", "/return/code"), "/register-with-a-gp", browser, soft);
      soft.assertAll();
    }
  }

  /// What somebody sees who compares trusts; which figures it shows is in the address.
  @Test
  @Execution(CONCURRENT)
  void everyPageOfMyNhsIsSound(Portal portal) {
    try (Browser browser = Browser.wide(portal)) {
      SoftAssertions soft = new SoftAssertions();
      lookAt(
          List.of(
              "?near=ZY1+1AE",
              "?near=xqzwvbkj",
              "/measures/demo-ae-4h?organisation=ZYT01",
              "/measures/demo-ae-4h?view=intervals",
              "/measures/demo-ae-4h?view=icbs",
              "/measures/demo-ae-4h?view=list&period=1066",
              "/organisations/ZYT01",
              "/organisations/ZYT91",
              "/organisations/E92000001",
              "/compare?measure=demo-ae-4h&organisation=ZYT01&organisation=ZYT02",
              "/alerts?organisation=ZYT01",
              "/digital-maturity/trusts/ZYT01",
              "/digital-maturity/trusts/RLN"),
          "/mynhs",
          browser,
          soft);
      soft.assertAll();
    }
  }

  private static void lookAt(
      List<String> paths, String before, Browser browser, SoftAssertions soft) {
    for (String path : paths) {
      browser.open(before + path);
      String sent = browser.text().contains("Being checked") ? "/followed" : path;
      look(browser, "registration", "/application" + sent, soft);
    }
  }

  private static Set<String> walk(Browser browser, String who, String from) {
    Set<String> kinds = new HashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> ahead = new ArrayDeque<>(List.of(from));
    SoftAssertions soft = new SoftAssertions();
    while (!ahead.isEmpty()) {
      String path = ahead.remove();
      if (isNoPage(path) || isSeenByVisitors(who, path) || !kinds.add(kind(path))) {
        continue;
      }
      seen.add(path);
      browser.open(path);
      look(browser, who, path, soft);
      ahead.addAll(browser.links());
    }
    soft.assertAll();
    return seen;
  }

  private static void look(Browser browser, String who, String path, SoftAssertions soft) {
    String where = who + " at " + path;
    soft.assertThat(browser.heading())
        .as(where)
        .isNotIn("Page not found", "Sorry, there is a problem with the service");
    soft.assertThat(browser.driver().findElements(By.tagName("h1")))
        .as("one h1: " + where)
        .hasSize(1);
    soft.assertThat(browser.title()).as("title: " + where).contains("Health portal");
    List<String> found = new ArrayList<>();
    for (int width : new int[] {1280, 320}) {
      browser.width(width);
      browser.violations().forEach(violation -> found.add(width + ": " + violation));
      soft.assertThat(browser.overflow())
          .as("sideways scrolling at " + width + ": " + where)
          .isZero();
      browser.picture(who + kind(path).replaceAll("[^a-z0-9]+", "-") + "-" + width);
    }
    browser.width(1280);
    soft.assertThat(found).as("axe: " + where).isEmpty();
  }

  /// Downloads, what programs read, and the links that act.
  private static boolean isNoPage(String path) {
    return path.matches("[^?]*[.](ics|csv|json|atom)([?].*)?")
        || path.startsWith("/api/")
        || path.startsWith("/sign-out");
  }

  private static boolean isSeenByVisitors(String who, String path) {
    return !who.equals("visitor")
        && (FOR_EVERYBODY.contains(path)
            || path.startsWith("/organisations/")
            || path.startsWith("/mynhs"));
  }

  private static String kind(String path) {
    if (path.startsWith("/mynhs")) { // an address there says what is drawn, in hundreds of ways
      return path.replaceFirst("[?].*", "")
          .replaceFirst(
              "(/measures|/organisations|/releases|/trusts|/programmes)/[^/]+", "$1/code");
    }
    return path.replaceAll("(?<=[?&])(" + WHICH + ")=[^&]*&?", "")
        .replaceAll("[?&]$", "")
        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
        .replaceAll("=[^&]*", "=x")
        .replaceAll("/organisations/[A-Z0-9]+", "/organisations/code")
        .replaceAll("/measures/[A-Za-z0-9._-]+", "/measures/code");
  }
}
