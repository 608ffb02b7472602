package uk.nhs.portal.appointments.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.AppointmentStatus;
import uk.nhs.portal.appointments.AppointmentSummary;
import uk.nhs.portal.appointments.SlotSummary;
import uk.nhs.portal.appointments.schedule.AppointmentTypeId;
import uk.nhs.portal.appointments.schedule.BookingRules;
import uk.nhs.portal.appointments.schedule.ClinicianId;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.TimeOrderedId;

class CalendarFileTests {

  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");
  private static final AppointmentId ID = AppointmentId.next();

  private static String file(AppointmentStatus status, int sequence) {
    SlotSummary slot =
        new SlotSummary(
            SlotId.next(),
            Instant.parse("2026-03-30T08:00:00Z"),
            Instant.parse("2026-03-30T08:10:00Z"),
            Way.IN_PERSON,
            AppointmentTypeId.next(),
            "Mental health review",
            ClinicianId.next(),
            "Dr Amara Osei",
            "GP",
            null,
            "Room 1");
    AppointmentSummary appointment =
        new AppointmentSummary(
            ID,
            "GHK-4F7-2Q9",
            new PatientId(TimeOrderedId.next()),
            new OdsCode("P91007"),
            status,
            slot,
            "Feeling very low",
            null,
            BookingRules.UNTIL_SET,
            sequence);
    return new CalendarFile(
            appointment,
            "Firsway Health Centre",
            "Firsway Health Centre, 121 Firsway, Sale, Cheshire, M33 4BR, with a long way to go",
            "https://portal.example")
        .text(NOW);
  }

  @Test
  void aCalendarReadsWhenAndWhere() throws Exception {
    Calendar read =
        new CalendarBuilder().build(new StringReader(file(AppointmentStatus.BOOKED, 0)));
    read.validate(true);
    assertThat(read.toString())
        .contains(
            "METHOD:PUBLISH\r\n",
            "DTSTART:20260330T080000Z\r\n",
            "DTEND:20260330T081000Z\r\n",
            "UID:" + ID + "@appointments",
            "STATUS:CONFIRMED\r\n");
  }

  @Test
  void nobodyWhoLooksIntoTheCalendarLearnsWhatItIsFor() {
    assertThat(file(AppointmentStatus.BOOKED, 0))
        .contains("SUMMARY:GP practice appointment\r\n")
        .doesNotContain("Mental", "Feeling", "Osei", "GHK");
  }

  @Test
  void aLaterFileMovesOrRemovesWhatTheCalendarHas() {
    assertThat(file(AppointmentStatus.BOOKED, 2))
        .contains("SEQUENCE:2\r\n", "UID:" + ID + "@appointments");
    assertThat(file(AppointmentStatus.CANCELLED, 3))
        .contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "SEQUENCE:3\r\n");
  }

  @Test
  void linesAreFoldedAndEndAsTheStandardSays() {
    String file = file(AppointmentStatus.BOOKED, 0);
    assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(file.split("\r\n", -1)).allSatisfy(line -> assertThat(line.length()).isLessThan(76));
  }
}
