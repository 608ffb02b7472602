package uk.nhs.portal.appointments;

/// What staff see of a slot.
public enum SlotState {
  FREE,
  HELD,
  TAKEN,
  BLOCKED,
  CANCELLED
}
