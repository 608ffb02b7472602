package uk.nhs.portal.appointments;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.schedule.ClinicianId;
import uk.nhs.portal.appointments.schedule.TypeSummary;
import uk.nhs.portal.appointments.schedule.Way;

/// The days on which a patient can have an appointment.
///
/// @param days those with free times, in order
/// @param clinicians who has free times, by name; whichever clinician was asked for
/// @param whyNot why there are no days; null if there are some
public record DaysOffered(
    TypeSummary type,
    Way way,
    List<FreeDay> days,
    List<ClinicianOffered> clinicians,
    @Nullable WhyNot whyNot) {

  /// A day with that many free times.
  public record FreeDay(LocalDate day, int free) {}

  /// A clinician with that many free times.
  public record ClinicianOffered(ClinicianId id, String name, String jobTitle, int free) {}
}
