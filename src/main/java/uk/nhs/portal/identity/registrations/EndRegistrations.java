package uk.nhs.portal.identity.registrations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;

/// Ends temporary registrations: when the practice says so, and after their last day.
@Service
public class EndRegistrations {

  private static final int AT_ONCE = 100;

  private final RegistrationRows registrations;
  private final WhoIsSignedIn who;
  private final RegistrationTrail trail;
  private final Clock clock;

  EndRegistrations(
      RegistrationRows registrations, WhoIsSignedIn who, RegistrationTrail trail, Clock clock) {
    this.registrations = registrations;
    this.who = who;
    this.trail = trail;
    this.clock = clock;
  }

  /// Ends somebody's temporary registration at the practice today.
  ///
  /// @throws NotFound if the person who asks does not work there
  @Transactional
  public StayEnding endStay(OdsCode practice, PatientId patient) {
    who.requireActsFor(practice);
    Optional<Registration> stay =
        registrations.of(patient).stream()
            .filter(Registration::isOpen)
            .filter(Registration::isTemporary)
            .filter(registration -> registration.practice().equals(practice))
            .findFirst();
    return stay.isPresent() && end(patient, stay.get(), WhyEnded.ENDED_BY_PRACTICE)
        ? new StayEnding.Ended()
        : new StayEnding.NotStaying();
  }

  /// Ends some of those whose last day has passed.
  ///
  /// @return how many; there may be more until it is none
  @Transactional
  int endOverdue() {
    LocalDate today = London.today(clock);
    List<RegistrationRows.Overdue> overdue = registrations.overdue(today, AT_ONCE);
    overdue.forEach(each -> end(each.patient(), each.stay(), WhyEnded.STAY_OVER));
    return overdue.size();
  }

  private boolean end(PatientId patient, Registration stay, WhyEnded why) {
    boolean ended = registrations.end(stay, London.today(clock), why);
    if (ended) {
      trail.ended(patient, stay, why);
    }
    return ended;
  }
}
