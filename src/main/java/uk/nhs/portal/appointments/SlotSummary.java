package uk.nhs.portal.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.schedule.AppointmentTypeId;
import uk.nhs.portal.appointments.schedule.ClinicianGender;
import uk.nhs.portal.appointments.schedule.ClinicianId;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.kernel.London;

/// When, where and with whom an appointment is, or could be.
///
/// @param room null if patients do not come to one
public record SlotSummary(
    SlotId id,
    Instant startsAt,
    Instant endsAt,
    Way way,
    AppointmentTypeId type,
    String typeName,
    ClinicianId clinician,
    String clinicianName,
    String jobTitle,
    @Nullable ClinicianGender gender,
    @Nullable String room) {

  /// The day in England.
  public LocalDate day() {
    return London.at(startsAt).toLocalDate();
  }

  /// What the clocks in England show when it starts.
  public LocalTime time() {
    return London.at(startsAt).toLocalTime();
  }
}
