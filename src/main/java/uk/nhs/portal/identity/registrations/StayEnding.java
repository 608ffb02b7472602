package uk.nhs.portal.identity.registrations;

/// What became of ending a temporary registration.
public sealed interface StayEnding {

  /// It has ended today.
  record Ended() implements StayEnding {}

  /// The person does not stay with the practice, or not any more.
  record NotStaying() implements StayEnding {}
}
