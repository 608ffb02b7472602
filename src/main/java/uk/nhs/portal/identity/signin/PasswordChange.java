package uk.nhs.portal.identity.signin;

/// What came of choosing a new password.
public sealed interface PasswordChange {

  /// It is changed, and every other session of the account has ended.
  record Changed() implements PasswordChange {}

  /// The current password was not right, or the link is used up or too old.
  record NotYours() implements PasswordChange {}

  /// The new one breaks a rule.
  ///
  /// @param rule `password.short` and the like
  record Refused(String rule) implements PasswordChange {}

  /// Too many tries with a wrong current password.
  ///
  /// @param minutes after which another may follow
  record Wait(long minutes) implements PasswordChange {}
}
