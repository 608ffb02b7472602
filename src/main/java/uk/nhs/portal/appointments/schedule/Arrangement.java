package uk.nhs.portal.appointments.schedule;

/// What became of a change to what a practice offers.
public sealed interface Arrangement {

  /// It is stored.
  record Saved() implements Arrangement {}

  /// The practice has another one with this name.
  record NameTaken() implements Arrangement {}

  /// A colleague has changed it since it was shown.
  record ChangedMeanwhile() implements Arrangement {}
}
