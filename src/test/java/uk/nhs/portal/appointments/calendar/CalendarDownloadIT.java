package uk.nhs.portal.appointments.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.BookAppointments;
import uk.nhs.portal.appointments.Booking.Booked;
import uk.nhs.portal.appointments.BookingByStaff;
import uk.nhs.portal.appointments.Surgery;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

@DatabaseTest
class CalendarDownloadIT {

  @Autowired private ApplicationContext context;
  @Autowired private BookAppointments book;
  @Autowired private CalendarDownload calendar;
  @Autowired private MovableClock clock;

  @Test
  void theFileIsForItsOwnerOnlyAndNeverStored() {
    clock.reset();
    Surgery surgery = Surgery.opens(context);
    surgery.make(surgery.plan(LocalDate.of(2026, 3, 4), LocalTime.of(9, 0), LocalTime.of(9, 10)));
    PatientId owner = surgery.patient();
    Booked booked =
        (Booked)
            book.forPatient(
                new BookingByStaff(
                    surgery.practice,
                    owner,
                    surgery.slots().getFirst(),
                    null,
                    null,
                    UUID.randomUUID()));
    AppointmentId id = booked.appointment().id();

    try (SignedInAs _ = SignedInAs.patient(owner)) {
      ResponseEntity<String> file = calendar.download(id.toString());
      assertThat(file.getStatusCode()).isEqualTo(HttpStatus.OK);
      assertThat(file.getHeaders().getCacheControl()).isEqualTo("no-store");
      assertThat(file.getBody()).startsWith("BEGIN:VCALENDAR\r\n");
      assertNotFound(calendar.download("nonsense"));
    }
    try (SignedInAs _ = SignedInAs.patient(surgery.patient())) {
      assertNotFound(calendar.download(id.toString()));
    }
    try (SignedInAs _ = SignedInAs.staffOf(surgery.practice)) {
      assertNotFound(calendar.download(id.toString()));
    }
    assertNotFound(calendar.download(id.toString()));
  }

  private static void assertNotFound(ResponseEntity<String> answer) {
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
  }
}
