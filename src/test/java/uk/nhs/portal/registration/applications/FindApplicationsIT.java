package uk.nhs.portal.registration.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.registration.ApplicationReference;
import uk.nhs.portal.registration.TestApplications;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

/// Who sees which application.
@DatabaseTest
class FindApplicationsIT {

  @Autowired private ApplicationContext context;
  @Autowired private FindApplications find;
  @Autowired private MovableClock clock;

  private TestApplications applications;
  private OdsCode practice;

  @BeforeEach
  void aPractice() {
    clock.reset();
    applications = new TestApplications(context);
    practice = applications.practice();
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  private static ApplicationKey without(ApplicationKey key) {
    return new ApplicationKey(key.reference(), Optional.empty());
  }

  @Test
  void whoeverBeganItSignedInNeedsNothingElseAndFindsItAgain() {
    SignedInAs _ = SignedInAs.patient(new PatientId(TimeOrderedId.next()));
    ApplicationKey key = applications.begun(practice);

    assertThat(find.at(without(key)).reference()).isEqualTo(key.reference());
    assertThat(find.mine()).extracting(Application::reference).containsExactly(key.reference());
  }

  @Test
  void anotherPatientSeesNothingOfIt() {
    SignedInAs _ = SignedInAs.patient(new PatientId(TimeOrderedId.next()));
    ApplicationKey key = applications.begun(practice);
    SignedInAs _ = SignedInAs.patient(new PatientId(TimeOrderedId.next()));

    assertThat(find.mine()).isEmpty();
    assertThatThrownBy(() -> find.at(without(key))).isInstanceOf(NotFound.class);
  }

  @Test
  void aVisitorNeedsTheTokenOfThatApplicationAndForADayOnly() {
    SignedInAs.visitor();
    ApplicationKey key = applications.begun(practice);
    ApplicationKey other = applications.begun(practice);

    assertThat(CountedStatements.during(() -> find.at(key))).isEqualTo(3);
    assertThatThrownBy(() -> find.at(without(key))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> find.at(new ApplicationKey(key.reference(), other.token())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> find.at(new ApplicationKey(ApplicationReference.fresh(), key.token())))
        .isInstanceOf(NotFound.class);

    clock.pass(BeginApplications.OPEN.plus(Duration.ofMinutes(1)));
    assertThatThrownBy(() -> find.at(key)).isInstanceOf(NotFound.class);
  }
}
