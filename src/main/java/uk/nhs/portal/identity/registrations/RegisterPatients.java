package uk.nhs.portal.identity.registrations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.registrations.NewRegistration.Known;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.TimeOrderedId;

/// Registers people at practices.
///
/// Whether the practice may, and whether whoever acts works there, is for the caller to have made
/// sure: an application is approved by staff, by a program of the practice, or by its own rules.
@Service
public class RegisterPatients {

  private static final int LONGEST_STAY_MONTHS = 3;

  private final PatientRows patients;
  private final RegistrationRows registrations;
  private final RegistrationTrail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RegisterPatients(
      PatientRows patients,
      RegistrationRows registrations,
      RegistrationTrail trail,
      ApplicationEventPublisher events,
      Clock clock) {
    this.patients = patients;
    this.registrations = registrations;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  /// Takes over somebody whom the practice had before the portal; since when, nobody knows here.
  ///
  /// @throws DuplicateKeyException if the NHS number is somebody else's
  @Transactional
  public PatientId takeOver(Demographics person, OdsCode practice) {
    PatientId id = new PatientId(TimeOrderedId.next());
    patients.add(id, person, practice);
    registrations.add(id, practice, RegistrationKind.UNKNOWN, null, null);
    trail.patient(Act.CREATE, id, practice, "");
    return id;
  }

  /// Registers a person, in the caller's transaction: their former registration ends on the day on
  /// which this one begins. A refusal has changed nothing.
  ///
  /// @throws NotFound if there is no such patient
  @Transactional(propagation = Propagation.MANDATORY)
  public Registering register(NewRegistration wanted) {
    LocalDate until = wanted.until();
    if (until != null && !isStay(until)) {
      return new Registering.NotAStay();
    }
    Known known = wanted.known();
    return known == null ? takeOn(wanted) : registerAgain(known, wanted);
  }

  private boolean isStay(LocalDate until) {
    LocalDate today = London.today(clock);
    return until.isAfter(today) && !until.isAfter(today.plusMonths(LONGEST_STAY_MONTHS));
  }

  private Registering takeOn(NewRegistration wanted) {
    PatientId id = new PatientId(TimeOrderedId.next());
    try {
      patients.add(id, wanted.demographics(), wanted.practice());
    } catch (DuplicateKeyException _) {
      return new Registering.NhsNumberOfSomebodyElse();
    }
    trail.patient(Act.CREATE, id, wanted.practice(), "registered");
    return opened(id, wanted, null);
  }

  private Registering registerAgain(Known known, NewRegistration wanted) {
    PatientId id = known.patient();
    KnownPatient now = patients.lock(id).orElseThrow(NotFound::new);
    List<Registration> open = registrations.of(id).stream().filter(Registration::isOpen).toList();
    Optional<Registration> permanent = first(open, registration -> !registration.isTemporary());
    Optional<Registration> stay = first(open, Registration::isTemporary);
    if (permanent.filter(at(wanted)).isPresent() || staysThere(stay, wanted)) {
      return new Registering.AlreadyRegistered(id);
    } else if (now.version() != known.version()) {
      return new Registering.ChangedMeanwhile(id);
    } else if (isOther(now.demographics().nhsNumber(), wanted.demographics().nhsNumber())) {
      return new Registering.OtherNhsNumber(id);
    }
    try {
      patients.change(id, wanted.demographics());
    } catch (DuplicateKeyException _) {
      return new Registering.NhsNumberOfSomebodyElse();
    }
    trail.patient(Act.UPDATE, id, wanted.practice(), "registered");
    return wanted.kind() == RegistrationKind.TEMPORARY
        ? stayOpened(id, wanted, permanent, stay)
        : moved(id, wanted, permanent, stay);
  }

  /// A stay of which the last day has passed is none, whether or not it has been ended yet.
  private boolean staysThere(Optional<Registration> stay, NewRegistration wanted) {
    return wanted.kind() == RegistrationKind.TEMPORARY
        && stay.filter(at(wanted)).filter(found -> !isOver(found)).isPresent();
  }

  private boolean isOver(Registration stay) {
    LocalDate until = stay.until();
    return until != null && until.isBefore(London.today(clock));
  }

  private Registering stayOpened(
      PatientId id,
      NewRegistration wanted,
      Optional<Registration> permanent,
      Optional<Registration> stay) {
    stay.ifPresent(
        before -> end(id, before, isOver(before) ? WhyEnded.STAY_OVER : WhyEnded.MOVED_PRACTICE));
    if (permanent.isEmpty()) {
      patients.move(id, wanted.practice()); // who is registered nowhere is looked after there
    }
    return opened(id, wanted, null);
  }

  private Registering moved(
      PatientId id,
      NewRegistration wanted,
      Optional<Registration> permanent,
      Optional<Registration> stay) {
    stay.filter(at(wanted)).ifPresent(before -> end(id, before, WhyEnded.STAYS_FOR_GOOD));
    permanent.ifPresent(before -> end(id, before, WhyEnded.MOVED_PRACTICE));
    patients.move(id, wanted.practice());
    return opened(id, wanted, permanent.map(Registration::practice).orElse(null));
  }

  private void end(PatientId id, Registration registration, WhyEnded why) {
    registrations.end(registration, London.today(clock), why);
    trail.ended(id, registration, why);
  }

  private Registering opened(PatientId id, NewRegistration wanted, @Nullable OdsCode former) {
    var registration =
        registrations.add(
            id, wanted.practice(), wanted.kind(), London.today(clock), wanted.until());
    trail.started(id, registration, wanted.practice(), wanted.kind());
    events.publishEvent(
        new PatientRegistered(id, wanted.practice(), former, wanted.kind(), clock.instant()));
    return new Registering.Registered(id, former);
  }

  private static boolean isOther(@Nullable NhsNumber known, @Nullable NhsNumber given) {
    return known != null && given != null && !known.equals(given);
  }

  private static Predicate<Registration> at(NewRegistration wanted) {
    return registration -> registration.practice().equals(wanted.practice());
  }

  private static Optional<Registration> first(
      List<Registration> open, Predicate<Registration> which) {
    return open.stream().filter(which).findFirst();
  }
}
