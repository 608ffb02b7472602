package uk.nhs.portal.registration.answers;

import org.jspecify.annotations.Nullable;

/// What an application says of everybody in it, as far as it is answered.
///
/// @param sender null while nobody has said who they are
/// @param howMany people register, as the sender counts
/// @param needsNoRegistration whether they leave within 24 hours, so that any practice can treat
///   them and there is nothing to send
/// @param stay null while it is open, and for who needs no registration
/// @param home null while it is open, and for who needs no registration
/// @param interpretForm whether the form itself has to be interpreted
/// @param formLanguage the language for that, if they said one
public record SharedDetails(
    @Nullable Sender sender,
    @Nullable Integer howMany,
    boolean needsNoRegistration,
    @Nullable StayDetails stay,
    @Nullable Home home,
    Contact contact,
    boolean interpretForm,
    @Nullable String formLanguage) {

  @Override
  public String toString() {
    return "SharedDetails[***]";
  }
}
