package uk.nhs.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;
import uk.nhs.portal.appointments.Hold.Held;
import uk.nhs.portal.appointments.schedule.BookableBy;
import uk.nhs.portal.appointments.schedule.BookingRules;
import uk.nhs.portal.appointments.schedule.ClinicianDetails;
import uk.nhs.portal.appointments.schedule.RoomDetails;
import uk.nhs.portal.appointments.schedule.SessionId;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

/// Whatever a service does for a practice or a patient, it does for nobody else.
///
/// The acts are all that services offer, found by looking: a new one is asked here from its first
/// day on, and its owner is let in with the very arguments with which strangers are not.
@DatabaseTest
class OwnershipIT {

  private static final LocalDate TOMORROW = LocalDate.of(2026, 3, 4);

  /// What anybody may know: the address of a practice, and what can be booked there.
  private static final Set<String> NOBODYS =
      Set.of(
          "FindPractice.of(OdsCode)",
          "TypesOfPractices.at(OdsCode)",
          "TypesOfPractices.one(OdsCode, AppointmentTypeId)");

  @Autowired private ApplicationContext context;
  @Autowired private MovableClock clock;

  private Surgery surgery;
  private PatientId patient;
  private List<SlotId> slots;
  private SessionId session;

  /// An appointment of the patient, and the hold of the slot to which it shall move.
  private List<AppointmentId> appointments;

  @BeforeEach
  void aPatientWithAnAppointment() {
    clock.reset();
    surgery = Surgery.opens(context);
    surgery.make(surgery.plan(TOMORROW, LocalTime.of(9, 0), LocalTime.of(10, 0)));
    slots = surgery.slots();
    session =
        context
            .getBean(ShowSchedule.class)
            .between(surgery.practice, TOMORROW, TOMORROW)
            .getFirst()
            .id();
    patient = surgery.patient();
    HoldSlot holds = context.getBean(HoldSlot.class);
    AppointmentId booked = ((Held) holds.hold(patient, slots.get(0))).appointment().id();
    context.getBean(BookAppointments.class).confirm(patient, booked, UUID.randomUUID());
    Held toMove = (Held) holds.holdToMove(patient, slots.get(1), booked);
    appointments = List.of(booked, toMove.appointment().id());
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @ParameterizedTest
  @MethodSource("actsOfStaff")
  void staffActForTheirOwnPracticeOnly(Method act) {
    SignedInAs.staffOf(Surgery.opens(context).practice);
    assertRefused(act);
    SignedInAs.patient(patient);
    assertRefused(act);
    SignedInAs.visitor();
    assertRefused(act);

    SignedInAs.managerOf(surgery.practice);
    assertLetIn(act);
  }

  @ParameterizedTest
  @MethodSource("actsOfPatients")
  void patientsActForThemselvesOnly(Method act) {
    SignedInAs.patient(surgery.patient());
    assertRefused(act);
    SignedInAs.staffOf(surgery.practice);
    assertRefused(act);
    SignedInAs.visitor();
    assertRefused(act);

    SignedInAs.patient(patient);
    assertLetIn(act);
  }

  @ParameterizedTest
  @MethodSource("actsOfManagers")
  void receptionistsChangeNothingThatTheirPracticeHasArranged(Method act) {
    SignedInAs.staffOf(surgery.practice);
    assertThat(outcomes(act)).allMatch(NotAllowed.class::isInstance);
  }

  static Stream<Named<Method>> actsOfStaff() {
    return acts().filter(act -> !isOfPatient(act)).map(OwnershipIT::named);
  }

  static Stream<Named<Method>> actsOfPatients() {
    return acts().filter(OwnershipIT::isOfPatient).map(OwnershipIT::named);
  }

  static Stream<Named<Method>> actsOfManagers() {
    return acts().filter(act -> act.getName().equals("save")).map(OwnershipIT::named);
  }

  private static Stream<Method> acts() {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(Service.class));
    return scan.findCandidateComponents("uk.nhs.portal.appointments").stream()
        .map(BeanDefinition::getBeanClassName)
        .map(name -> ClassUtils.resolveClassName(name, null))
        .filter(service -> Modifier.isPublic(service.getModifiers()))
        .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
        .filter(act -> Modifier.isPublic(act.getModifiers()) && !act.isSynthetic())
        .filter(act -> !NOBODYS.contains(name(act)));
  }

  private static boolean isOfPatient(Method act) {
    return act.getParameterTypes()[0] == PatientId.class;
  }

  private static Named<Method> named(Method act) {
    return Named.of(name(act), act);
  }

  private static String name(Method act) {
    return act.getDeclaringClass().getSimpleName()
        + Arrays.stream(act.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", ", "." + act.getName() + "(", ")"));
  }

  private void assertRefused(Method act) {
    assertThat(outcomes(act)).allMatch(NotFound.class::isInstance);
  }

  /// With one of the appointments at least; some acts are for holds only, or for what is booked.
  private void assertLetIn(Method act) {
    assertThat(outcomes(act)).anyMatch("done"::equals);
  }

  /// What comes of the act with each of the appointments: an exception, or `done`.
  private List<Object> outcomes(Method act) {
    return appointments.stream().map(appointment -> outcome(act, appointment)).toList();
  }

  private Object outcome(Method act, AppointmentId appointment) {
    Object service = context.getBean(act.getDeclaringClass());
    Object[] arguments =
        Arrays.stream(act.getParameterTypes()).map(type -> argument(type, appointment)).toArray();
    Throwable thrown = catchThrowable(() -> act.invoke(service, arguments));
    if (thrown == null) {
      return "done";
    }
    return thrown instanceof InvocationTargetException wrapped
        ? wrapped.getTargetException()
        : thrown;
  }

  private @Nullable Object argument(Class<?> type, AppointmentId appointment) {
    return Stream.of(
            surgery.practice,
            patient,
            appointment,
            slots.get(2),
            session,
            surgery.inPerson,
            surgery.clinician,
            surgery.room,
            TOMORROW,
            Way.IN_PERSON,
            UUID.randomUUID(),
            Set.of(), // of whatever: asking for nothing is let in, too
            clock.instant(),
            CancelReason.PATIENT_ASKED,
            BookingRules.UNTIL_SET,
            new ClinicianDetails("Dr Amara Osei", "GP", null, true),
            new RoomDetails("Room 1", true),
            Surgery.type("GP appointment", Set.of(Way.IN_PERSON), BookableBy.PATIENT),
            surgery.plan(TOMORROW.plusDays(1), LocalTime.of(9, 0), LocalTime.of(10, 0)),
            new BookingByStaff(
                surgery.practice, patient, slots.get(3), null, null, UUID.randomUUID()))
        .filter(type::isInstance)
        .findFirst()
        .orElse(null);
  }
}
