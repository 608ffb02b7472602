package uk.nhs.portal.appointments.schedule;

/// A type of appointment that a practice offers.
///
/// @param version what a change must name, so that nobody overwrites what they have not seen
public record TypeSummary(AppointmentTypeId id, TypeDetails details, int version) {

  /// As patients read it.
  public String name() {
    return details.name();
  }
}
