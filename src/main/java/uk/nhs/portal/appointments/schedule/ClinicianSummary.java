package uk.nhs.portal.appointments.schedule;

/// A clinician of a practice.
///
/// @param version what a change must name, so that nobody overwrites what they have not seen
public record ClinicianSummary(ClinicianId id, ClinicianDetails details, int version) {

  /// As patients know them.
  public String name() {
    return details.name();
  }
}
