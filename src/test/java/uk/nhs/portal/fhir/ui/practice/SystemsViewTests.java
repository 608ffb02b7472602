package uk.nhs.portal.fhir.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.nhs.portal.fhir.FhirClient;
import uk.nhs.portal.fhir.ManageClients;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.registration.TestApplications;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.OpenPage;
import uk.nhs.portal.testing.Window;

@DatabaseTest
class SystemsViewTests {

  @Autowired private ApplicationContext context;
  @Autowired private ManageClients clients;

  private OdsCode practice;
  private Window window;
  private SignedInAs signedIn;

  @BeforeEach
  void aManager() {
    practice = new TestApplications(context).practice();
    window = Window.of(context, Role.PRACTICE_STAFF.name());
    signedIn = SignedInAs.managerOf(practice);
  }

  @AfterEach
  void close() {
    signedIn.close();
    window.close();
  }

  @Test
  void aKeyIsShownOnceToWhoeverMadeIt() {
    window.open("/practice/systems");
    assertThat(OpenPage.text()).contains("No system has access.");

    OpenPage.enter("name", "Surgery system");
    OpenPage.submit("Add and show the key");

    assertThat(OpenPage.text()).contains("portal_", "We cannot show it again", "Surgery system");
    window.open("/practice/systems");
    assertThat(OpenPage.text()).contains("Surgery system", "Never").doesNotContain("portal_");
  }

  @Test
  void aSystemNeedsAName() {
    window.open("/practice/systems");

    OpenPage.submit("Add and show the key");

    assertThat(OpenPage.text()).contains("Enter the name of the system");
    assertThat(clients.of(practice)).isEmpty();
  }

  @Test
  void accessIsRemovedAtOnceAndTheTraceStays() {
    clients.letIn(practice, "Old system");
    window.open("/practice/systems");

    OpenPage.press("Remove access of Old system");

    assertThat(clients.of(practice)).extracting(FhirClient::revokedAt).doesNotContainNull();
    window.open("/practice/systems");
    assertThat(OpenPage.text()).contains("Old system", "Removed on");
  }

  @Test
  void staffSeeTheSystemsAndChangeNothing() {
    clients.letIn(practice, "Surgery system");
    signedIn.close();
    signedIn = SignedInAs.staffOf(practice);

    window.open("/practice/systems");

    assertThat(OpenPage.text())
        .contains("Surgery system", "Has access", "Only practice managers can change this.")
        .doesNotContain("Remove access");
  }
}
