package uk.nhs.portal.triage.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.nhs.portal.appointments.Surgery;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.identity.needs.Needs;
import uk.nhs.portal.identity.needs.PatientNeeds;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.OpenPage;
import uk.nhs.portal.testing.Window;
import uk.nhs.portal.triage.handover.HandOver;
import uk.nhs.portal.triage.handover.Triages;

/// A receptionist finds out which patient a triage is about.
@DatabaseTest
class TriageMatchViewTests {

  @Autowired private ApplicationContext context;
  @Autowired private HandOver handOver;
  @Autowired private PatientNeeds needs;
  @Autowired private MovableClock clock;

  private Surgery surgery;
  private PatientId patient;
  private Window window;
  private SignedInAs signedIn;
  private String triage;

  @BeforeEach
  void aTriageOfSomebodyWhoseNameIsMisspelt() {
    clock.reset();
    surgery = Surgery.opens(context);
    patient = surgery.patient();
    triage =
        "/practice/triage/"
            + SignedInAs.thePortal(
                () -> handOver.toPractice(Triages.at(surgery.practice, "Dx05", "Pashent")).id());
    window = Window.of(context, Role.PRACTICE_STAFF.name());
    signedIn = SignedInAs.staffOf(surgery.practice);
  }

  @AfterEach
  void close() {
    signedIn.close();
    window.close();
  }

  @Test
  void aPatientIsFoundComparedAndMatched() {
    window.open(triage);
    window.open(OpenPage.link("Match"));
    assertThat(OpenPage.text()).containsSubsequence("Test Pashent", "3 February 1980");
    OpenPage.submit("Find patient");
    assertThat(OpenPage.text()).contains("No patient found").doesNotContain("Test Patient");
    OpenPage.enter("patient", "");
    OpenPage.submit("Find patient");
    assertThat(OpenPage.errors()).contains("Enter a name, an NHS number or a date of birth");
    OpenPage.enter("patient", "3/2/1980");
    OpenPage.submit("Find patient");
    assertThat(OpenPage.text()).containsSubsequence("1 patient found", "Test Patient", "Compare");

    window.open(OpenPage.link("Compare"));
    assertThat(OpenPage.text())
        .containsSubsequence("Name", "Test Pashent", "Test Patient", "Different")
        .containsSubsequence("Date of birth", "3 February 1980", "3 February 1980", "Same")
        .containsSubsequence("NHS number", "Not given", "Cannot compare")
        .containsSubsequence("Phone", "07700 900555", "07700 900123", "Different");
    OpenPage.submit("Match with this patient");
    assertThat(OpenPage.errors()).contains("Confirm that they are the same person");
    OpenPage.enter("checked", "yes");
    OpenPage.submit("Match with this patient");

    assertThat(OpenPage.text())
        .contains("The triage is matched with the patient.")
        .contains("Matched by hand with a patient of the practice");
    assertThat(OpenPage.offers("Write to the patient")).isTrue();
    assertThat(OpenPage.link("Book an appointment"))
        .startsWith("/practice/appointments/book/" + patient);
  }

  @Test
  void aMatchIsUndone() {
    String other =
        "/practice/triage/"
            + SignedInAs.thePortal(
                () -> handOver.toPractice(Triages.at(surgery.practice, "Dx05", "Patient")).id());
    window.open(other);
    window.open(OpenPage.link("Undo the match"));
    assertThat(OpenPage.text()).contains("appointments that were booked stay booked");
    OpenPage.submit("Undo the match");

    assertThat(OpenPage.text()).contains("The match is undone.").contains("Not matched.");
    assertThat(OpenPage.offers("Write to the patient")).isFalse();
    window.open(other + "/unmatch");
    assertThat(OpenPage.text()).contains("This triage is closed, is not matched");
  }

  @Test
  void whoWasSignedInIsCertain() {
    String certain =
        "/practice/triage/"
            + SignedInAs.thePortal(() ->
                handOver
                    .toPractice(
                        Triages.of(
                            surgery.practice,
                            patient,
                            "Dx05",
                            Triages.NINE,
                            "Patient",
                            "07700 900 555",
                            false))
                    .id());

    window.open(certain);

    assertThat(OpenPage.text())
        .contains("Patient of the practice, who was signed in")
        .doesNotContain("Interpreter");
    assertThat(OpenPage.offers("Undo the match")).isFalse();
    needs.recordByStaff(
        surgery.practice, patient, new Needs("Polish", Set.of(), null, Set.of(), null));
    window.open(certain);
    assertThat(OpenPage.text()).contains("Interpreter: Polish");
    window.open(certain + "/match");
    assertThat(OpenPage.text()).contains("matched with a patient already");
    window.open(certain + "/match/" + patient);
    assertThat(OpenPage.text()).contains("matched with a patient already");
  }

  @Test
  void nobodyIsComparedWhoIsNoPatientHere() {
    PatientId elsewhere = Surgery.opens(context).patient();
    for (String who : new String[] {elsewhere.toString(), UUID.randomUUID().toString(), "x"}) {
      window.open(triage + "/match/" + who);
      assertThat(OpenPage.heading()).as(who).isEqualTo("Page not found");
    }
    signedIn.close();
    signedIn = SignedInAs.staffOf(Surgery.opens(context).practice);
    for (String page : new String[] {"/match", "/unmatch", "/match/" + patient}) {
      window.open(triage + page);
      assertThat(OpenPage.heading()).as(page).isEqualTo("Page not found");
    }
  }
}
