package uk.nhs.portal.identity.invitations;

import uk.nhs.portal.kernel.EmailAddress;

/// What whoever follows a link of an invitation can do.
public sealed interface Invited {

  /// Open an account that signs in with the address to which the link was sent.
  record MayOpen(EmailAddress email) implements Invited {

    @Override
    public String toString() {
      return "MayOpen[***]";
    }
  }

  /// The address has an account, with which they have to sign in first.
  record SignInFirst(EmailAddress email) implements Invited {

    @Override
    public String toString() {
      return "SignInFirst[***]";
    }
  }

  /// They are signed in with the account of that address, which belongs to no patient yet.
  record MayConnect() implements Invited {}

  /// The address signs in to the account of another patient, or to one that is closed.
  record AddressTaken() implements Invited {}

  /// There is no such link, or it cannot be used any more.
  record Gone() implements Invited {}
}
