package uk.nhs.portal.appointments.schedule;

/// What a practice says of a room.
///
/// @param name as its door says; at most 60 characters, one of its kind in the practice
/// @param active whether sessions can be held there
public record RoomDetails(String name, boolean active) {

  /// @throws InvalidValue `room-name.empty` or `.length`
  public RoomDetails {
    name = Checked.text("room-name", name, 60);
  }
}
