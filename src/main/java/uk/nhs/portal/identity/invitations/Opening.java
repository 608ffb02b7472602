package uk.nhs.portal.identity.invitations;

/// What became of opening an account by invitation.
public sealed interface Opening {

  /// The patient has the account.
  record Opened() implements Opening {}

  /// Not the patient's date of birth. After some of them the link is of no use any more.
  record WrongDate() implements Opening {}

  /// The password breaks a rule.
  ///
  /// @param rule `password.` + `empty`, `short`, `long`, `common` or `personal`
  record Refused(String rule) implements Opening {}

  /// The link leads to something else now; its page says what.
  record NotSo() implements Opening {}
}
