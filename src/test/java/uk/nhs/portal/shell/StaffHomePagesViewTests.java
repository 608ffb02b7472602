package uk.nhs.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.OpenPage;
import uk.nhs.portal.testing.Window;

@DatabaseTest
class StaffHomePagesViewTests {

  private static final String NOTHING = "There is nothing for you to do here yet.";

  @Autowired private ApplicationContext context;

  @Test
  void aPracticeFindsItsTriages() {
    try (Window window = Window.of(context, Role.PRACTICE_STAFF.name())) {
      window.open("/practice");
      assertThat(OpenPage.heading()).isEqualTo("Your GP practice today");
      assertThat(OpenPage.link("Triage inbox")).isEqualTo("/practice/triage");
      assertThat(OpenPage.text()).doesNotContain(NOTHING);
    }
  }

  @Test
  void aClinicianFindsTheCalls() {
    try (Window window = Window.of(context, Role.CLINICIAN.name())) {
      window.open("/clinician");
      assertThat(OpenPage.heading()).isEqualTo("Calls for 111 today");
      assertThat(OpenPage.link("Calls")).isEqualTo("/clinician/calls");
    }
  }

  @Test
  void aCuratorFindsThePathways() {
    try (Window window = Window.of(context, Role.CURATOR.name())) {
      window.open("/curator");
      assertThat(OpenPage.heading()).isEqualTo("Curate the portal");
      assertThat(OpenPage.link("Triage pathways")).isEqualTo("/curator/triage");
      assertThat(OpenPage.text()).doesNotContain(NOTHING);
    }
  }

  @Test
  void aTrustHasAPageOfItsOwn() {
    try (Window window = Window.of(context, Role.TRUST_EDITOR.name())) {
      window.open("/trust");
      assertThat(OpenPage.heading()).isEqualTo("What we say about your trust");
    }
  }

  @Test
  void aPharmacyForWhichThereIsNothingYetIsToldSo() {
    try (Window window = Window.of(context, Role.PHARMACY_STAFF.name())) {
      window.open("/pharmacy");
      assertThat(OpenPage.heading()).isEqualTo("Your pharmacy today");
      assertThat(OpenPage.text()).contains(NOTHING);
      assertThat(OpenPage.offers("")).isFalse();
    }
  }
}
