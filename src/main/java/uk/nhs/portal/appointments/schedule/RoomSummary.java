package uk.nhs.portal.appointments.schedule;

/// A room of a practice.
///
/// @param version what a change must name, so that nobody overwrites what they have not seen
public record RoomSummary(RoomId id, RoomDetails details, int version) {

  /// As its door says.
  public String name() {
    return details.name();
  }
}
