package uk.nhs.portal.registration.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.nhs.portal.appointments.Surgery;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.Area;
import uk.nhs.portal.registration.Relation;
import uk.nhs.portal.registration.decisions.Applied;
import uk.nhs.portal.registration.decisions.Match;
import uk.nhs.portal.registration.decisions.SentApplications;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.OpenPage;
import uk.nhs.portal.testing.Window;

/// A receptionist at the queue of a practice, on Tuesday 3 March 2026 at 9am.
@DatabaseTest
class QueueViewTests {

  private static final String QUEUE = "/practice/registrations";

  @Autowired private ApplicationContext context;
  @Autowired private MovableClock clock;

  private Surgery surgery;
  private SentApplications sent;
  private Window window;
  private SignedInAs signedIn;

  @BeforeEach
  void atTheDesk() {
    clock.reset();
    surgery = Surgery.opens(context);
    sent = SentApplications.to(context, surgery.practice);
    window = Window.of(context, Role.PRACTICE_STAFF.name());
    signedIn = SignedInAs.staffOf(surgery.practice);
  }

  @AfterEach
  void close() {
    signedIn.close();
    window.close();
  }

  @Test
  void whoIsDueFirstComesFirstAndTheClockIsSaidInWords() {
    sent.daysAgo(7, Applied.by("Seven", "Left"));
    sent.daysAgo(16, Applied.by("Two", "Over"));
    sent.daysAgo(14, Applied.by("Today", "Due"));
    sent.daysAgo(13, Applied.by("Tomorrow", "Due"));
    sent.daysAgo(15, Applied.by("One", "Over"));

    window.open(QUEUE);

    assertThat(OpenPage.heading()).isEqualTo("GP registrations");
    assertThat(OpenPage.text())
        .contains("Overdue: 2.", "New (5)", "Under review (0)")
        .containsSubsequence(
            "Two Over",
            "Overdue by 2 days",
            "One Over",
            "Overdue by 1 day",
            "Today Due",
            "Due today",
            "Tomorrow Due",
            "1 day left",
            "Seven Left",
            "7 days left");
  }

  @Test
  void aRowSaysWhatThePortalFoundOut() {
    sent.now(
        Applied.by("Ada", "Test")
            .born(2010, 3, 4)
            .matching(Match.PARTIAL, null)
            .from(Area.OUTSIDE)
            .kind("FROM_ABROAD")
            .with("interpreter", "armed-forces", "something-new"));

    window.open(QUEUE);

    assertThat(OpenPage.text())
        .containsSubsequence(
            "Ada Test",
            "born 4 March 2010, age 15",
            "sent 3 March 2026",
            "14 days left",
            "May be known",
            "Outside area",
            "From abroad",
            "Armed forces",
            "Interpreter",
            "something new");
  }

  @Test
  void filtersAreInTheAddressAndStayWithTheTabs() {
    sent.now(Applied.by("Near", "Test"));
    sent.now(Applied.by("Far", "Test").from(Area.OUTSIDE).matching(Match.STOPPED, null));

    window.open(QUEUE + "?area=outside&match=stopped&kind=transfer-in");
    assertThat(OpenPage.text()).contains("Far Test", "Show all").doesNotContain("Near Test");
    assertThat(OpenPage.link("Approved"))
        .isEqualTo(QUEUE + "?show=approved&match=stopped&area=outside&kind=transfer-in");
    assertThat(OpenPage.link("Far Test")).endsWith("?match=stopped&area=outside&kind=transfer-in");

    window.open(OpenPage.link("Approved"));
    assertThat(OpenPage.text()).contains("No application fits what you chose.");
    window.open(OpenPage.link("Show all"));
    assertThat(OpenPage.text()).contains("There are no approved applications.");
  }

  @Test
  void anAddressThatMakesNoSenseShowsTheNewOnes() {
    sent.now(Applied.by("Ada", "Test"));

    window.open(QUEUE + "?show=everything&match=9&area=moon&kind=x&sort=best&page=-1");

    assertThat(OpenPage.text()).contains("Ada Test");
  }

  @Test
  void householdsStandTogetherUnderTheirName() {
    sent.daysAgo(3, Applied.by("Single", "One"));
    sent.daysAgo(
        2,
        Applied.by("Zoe", "Family"),
        Applied.by("Baby", "Family").born(2026, 2, 1).as(Relation.CHILD));
    sent.daysAgo(1, Applied.by("Single", "Two"));

    window.open(QUEUE + "?sort=household");

    assertThat(OpenPage.text())
        .containsSubsequence(
            "People who apply on their own",
            "Single One",
            "Household of 2: Family",
            "Zoe Family",
            "Baby Family",
            "People who apply on their own",
            "Single Two");
  }

  @Test
  void theQueueIsReadPageByPage() {
    sent.now(
        IntStream.rangeClosed(1, 12)
            .mapToObj(n -> Applied.by("A", "Person%02d".formatted(n)))
            .toArray(Applied[]::new));
    sent.now(
        IntStream.rangeClosed(13, 31)
            .mapToObj(n -> Applied.by("A", "Person%02d".formatted(n)))
            .toArray(Applied[]::new));

    window.open(QUEUE + "?sort=name");
    assertThat(OpenPage.text()).contains("Person30").doesNotContain("Person31");
    window.open(OpenPage.link("Next"));
    assertThat(OpenPage.text()).contains("Person31").doesNotContain("Person30");
    assertThat(OpenPage.link("Previous")).isEqualTo(QUEUE + "?sort=name");
  }

  @Test
  void anApplicationIsReadWithAnswersInSectionsAndHealthFoldedAway() {
    ApplicantId id = sent.now(Applied.by("Ada", "Test").number("9991234519")).getFirst();

    String html = window.open(QUEUE + "/" + id);

    assertThat(OpenPage.heading()).isEqualTo("Ada TestRegistration application");
    assertThat(window.title()).doesNotContain("Ada");
    assertThat(OpenPage.text())
        .contains("Nobody has to show ID", "999 123 4519", "17 March 2026")
        .containsSubsequence(
            "What Ada told you",
            "Communication and access",
            "Large print",
            "Address, contact and stay",
            "Where you live",
            "4 Mill Lane",
            "History",
            "Sent",
            "The applicant")
        .doesNotContain("Not answered");
    assertThat(html).containsPattern("<details(?s:(?!</details>).)*Penicillin");
    assertThat(html).doesNotContainPattern("<details(?s:(?!</details>).)*Large print");
  }

  @Test
  void aHouseholdLeadsToItsOthersAndTheQueueToTheNextInItsOrder() {
    List<ApplicantId> family =
        sent.daysAgo(
            2, Applied.by("Zoe", "Family"), Applied.by("Kim", "Family").as(Relation.HOUSEHOLD));
    ApplicantId alone = sent.now(Applied.by("Ada", "Alone")).getFirst();

    window.open(QUEUE + "/" + family.getFirst() + "?sort=name");
    assertThat(OpenPage.text()).contains("Household of 2");
    assertThat(OpenPage.link("Kim Family")).isEqualTo(QUEUE + "/" + family.get(1) + "?sort=name");
    assertThat(OpenPage.link("Previous")).isEqualTo(QUEUE + "/" + family.get(1) + "?sort=name");
    assertThat(OpenPage.offers("Next")).isFalse();

    window.open(QUEUE + "/" + family.getFirst());
    assertThat(OpenPage.link("Next")).isEqualTo(QUEUE + "/" + family.get(1));
    window.open(QUEUE + "/" + alone);
    assertThat(OpenPage.link("Previous")).isEqualTo(QUEUE + "/" + family.get(1));
  }

  @Test
  void anotherPracticesApplicationsAreNotThere() {
    ApplicantId id = sent.now(Applied.by("Ada", "Test")).getFirst();
    signedIn.close();
    signedIn = SignedInAs.staffOf(Surgery.opens(context).practice);

    window.open(QUEUE);
    assertThat(OpenPage.text()).contains("There are no new applications.");
    for (String href :
        List.of(
            QUEUE + "/" + id,
            QUEUE + "/" + id + "?practice=" + surgery.practice,
            QUEUE + "?practice=" + surgery.practice,
            QUEUE + "?practice=%20%20!",
            QUEUE + "/" + UUID.randomUUID(),
            QUEUE + "/anything")) {
      window.open(href);
      assertThat(OpenPage.heading()).as(href).isEqualTo("Page not found");
    }
  }
}
