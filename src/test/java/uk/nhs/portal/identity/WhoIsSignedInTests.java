package uk.nhs.portal.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.TimeOrderedId;

class WhoIsSignedInTests {

  private final WhoIsSignedIn who = new WhoIsSignedIn();
  private final OdsCode practice = new OdsCode("T00001");
  private final PatientId patient = new PatientId(TimeOrderedId.next());

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  private void assertNothingIsTheirs() {
    assertThatThrownBy(() -> who.requireActsFor(practice)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> who.requireManages(practice)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> who.requireIs(patient)).isInstanceOf(NotFound.class);
  }

  @Test
  void thePortalDoesItsOwnWork() {
    assertThatCode(() -> who.requireActsFor(practice)).doesNotThrowAnyException();
    assertThatCode(() -> who.requireManages(practice)).doesNotThrowAnyException();
    assertThatCode(() -> who.requireIs(patient)).doesNotThrowAnyException();
  }

  @Test
  void aVisitorIsNotThePortal() {
    SignedInAs.visitor();
    assertNothingIsTheirs();
  }

  @Test
  void managersOfAnotherPracticeCuratorsAndOtherPatientsAreStrangers() {
    SignedInAs.managerOf(new OdsCode("T00002"));
    assertNothingIsTheirs();
    SignedInAs.curator();
    assertNothingIsTheirs();
    SignedInAs.patient(new PatientId(TimeOrderedId.next()));
    assertNothingIsTheirs();
  }

  @Test
  void receptionistsActForTheirPracticeAndDoNotManageIt() {
    SignedInAs.staffOf(practice);
    assertThatCode(() -> who.requireActsFor(practice)).doesNotThrowAnyException();
    assertThatThrownBy(() -> who.requireManages(practice)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> who.requireIs(patient)).isInstanceOf(NotFound.class);
  }

  @Test
  void managersManageEachPracticeWhereTheyWork() {
    OdsCode other = new OdsCode("T00002");
    SignedInAs.somebody(Set.of(Role.PRACTICE_MANAGER), null, List.of(practice, other));
    assertThatCode(() -> who.requireManages(practice)).doesNotThrowAnyException();
    assertThatCode(() -> who.requireManages(other)).doesNotThrowAnyException();
  }

  @Test
  void patientsAreThemselvesAndActForNoPractice() {
    SignedInAs.patient(patient);
    assertThatCode(() -> who.requireIs(patient)).doesNotThrowAnyException();
    assertThatThrownBy(() -> who.requireActsFor(practice)).isInstanceOf(NotFound.class);
  }
}
