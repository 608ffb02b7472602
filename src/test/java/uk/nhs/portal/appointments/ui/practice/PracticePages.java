package uk.nhs.portal.appointments.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.BookAppointments;
import uk.nhs.portal.appointments.Booking.Booked;
import uk.nhs.portal.appointments.BookingByStaff;
import uk.nhs.portal.appointments.Surgery;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.OpenPage;
import uk.nhs.portal.testing.Window;

/// A manager of a small practice at its pages, without a browser, on Tuesday 3 March 2026 at 9am;
/// there are six slots tomorrow from 9am to 10am, and a patient.
@DatabaseTest
abstract class PracticePages extends OpenPage {

  static final LocalDate TOMORROW = LocalDate.of(2026, 3, 4);

  @Autowired ApplicationContext context;
  @Autowired MovableClock clock;
  @Autowired private BookAppointments book;

  Surgery surgery;
  PatientId patient;
  List<SlotId> slots;
  private Window window;
  private SignedInAs signedIn;

  @BeforeEach
  void aManagerOfASmallPractice() {
    clock.reset();
    surgery = Surgery.opens(context);
    surgery.make(surgery.plan(TOMORROW, LocalTime.of(9, 0), LocalTime.of(10, 0)));
    slots = surgery.slots();
    patient = surgery.patient();
    window = Window.of(context, Role.PRACTICE_MANAGER.name());
    signedIn = SignedInAs.managerOf(surgery.practice);
  }

  @AfterEach
  void signOut() {
    signedIn.close();
    window.close();
  }

  /// From now on somebody of another practice sits there.
  final void somebodyElseSignsIn() {
    signedIn.close();
    signedIn = SignedInAs.managerOf(Surgery.opens(context).practice);
  }

  /// From now on a receptionist of the same practice sits there.
  final void aReceptionistSignsIn() {
    signedIn.close();
    signedIn = SignedInAs.staffOf(surgery.practice);
  }

  /// From now on somebody sits there who works at this practice and at others.
  final void somebodySignsInWhoAlsoWorksAt(OdsCode other) {
    signedIn.close();
    signedIn =
        SignedInAs.somebody(Set.of(Role.PRACTICE_STAFF), null, List.of(other, surgery.practice));
  }

  final AppointmentId booked(SlotId slot, @Nullable String reason) {
    return booked(patient, slot, reason);
  }

  final AppointmentId booked(PatientId who, SlotId slot, @Nullable String reason) {
    BookingByStaff wish =
        new BookingByStaff(surgery.practice, who, slot, reason, null, UUID.randomUUID());
    return ((Booked) book.forPatient(wish)).appointment().id();
  }

  final void visit(String href) {
    window.open(href);
  }

  final void follow(String words) {
    visit(link(words));
  }

  /// Submits the first form.
  static void submit() {
    submit(forms().findFirst().orElseThrow());
  }

  final void assertNotFound(String href) {
    visit(href);
    assertThat(heading()).as(href).isEqualTo("Page not found");
  }
}
