package uk.nhs.portal.appointments.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.BookAppointments;
import uk.nhs.portal.appointments.Booking;
import uk.nhs.portal.appointments.Booking.Booked;
import uk.nhs.portal.appointments.Hold;
import uk.nhs.portal.appointments.Hold.Held;
import uk.nhs.portal.appointments.HoldSlot;
import uk.nhs.portal.appointments.Surgery;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.OpenPage;
import uk.nhs.portal.testing.Window;

/// A patient at the pages of their appointments, without a browser: a practice with six slots
/// tomorrow morning in person, and six by telephone in the afternoon.
@DatabaseTest
abstract class PatientPages extends OpenPage {

  static final LocalDate TOMORROW = LocalDate.of(2026, 3, 4);

  @Autowired private ApplicationContext context;
  @Autowired private HoldSlot holds;
  @Autowired private BookAppointments book;
  @Autowired MovableClock clock;

  Surgery surgery;
  PatientId patient;
  List<SlotId> slots;
  private Window window;
  private SignedInAs signedIn;

  @BeforeEach
  void aPatientOfASmallPractice() {
    clock.reset();
    surgery = Surgery.opens(context);
    surgery.make(surgery.plan(TOMORROW, LocalTime.of(9, 0), LocalTime.of(10, 0)));
    surgery.make(
        surgery.plan(
            TOMORROW,
            LocalTime.of(14, 0),
            LocalTime.of(15, 0),
            surgery.otherClinician,
            null,
            surgery.byTelephone,
            Way.TELEPHONE));
    slots = surgery.slots();
    patient = surgery.patient();
    window = Window.of(context, Role.PATIENT.name());
    signedIn = SignedInAs.patient(patient);
  }

  @AfterEach
  void signOut() {
    signedIn.close();
    window.close();
  }

  final void visit(String href) {
    window.open(href);
  }

  final List<String> links() {
    return elements(page(), "a").map(link -> link.getAttribute("href")).toList();
  }

  final List<String> choices() {
    return elements(page(), "input")
        .filter(input -> "radio".equals(input.getAttribute("type")))
        .map(input -> input.getAttribute("value"))
        .toList();
  }

  final void submit() {
    window.submit();
  }

  /// Submits the form of a page once more that the patient has left already.
  static void submitAgain(Page left) {
    submit(elements(left, "form").findFirst().orElseThrow());
  }

  /// The only part of the page that is one of these.
  final <T extends Component> T find(Class<T> kind) {
    List<T> found = parts(kind).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  final AppointmentId held(PatientId who, SlotId slot) {
    Hold hold = SignedInAs.thatPatient(who, () -> holds.hold(who, slot));
    return ((Held) hold).appointment().id();
  }

  final AppointmentId booked(PatientId who, SlotId slot) {
    AppointmentId hold = held(who, slot);
    Booking booking = SignedInAs.thatPatient(who, () -> book.confirm(who, hold, UUID.randomUUID()));
    return ((Booked) booking).appointment().id();
  }

  /// Nothing is there, or nothing that is this patient's.
  final void assertNotFound(String href) {
    visit(href);
    assertThat(heading()).isEqualTo("Page not found");
    assertThat(address()).isEqualTo(href);
  }

  /// The address of the times of a day in person.
  final String times(LocalDate day) {
    return "/appointments/book/times?type=" + surgery.inPerson + "&way=IN_PERSON" + "&day=" + day;
  }
}
