package uk.nhs.portal.identity.invitations;

/// What became of inviting a patient to open an account.
public sealed interface Invitation {

  /// A link is on its way; earlier ones do not work any more.
  record Invited() implements Invitation {}

  /// They have an account already.
  record HasAccount() implements Invitation {}

  /// Nobody under 13 has an account of their own.
  record TooYoung() implements Invitation {}

  /// They got as many links as somebody gets in a day.
  record TooOften() implements Invitation {}
}
