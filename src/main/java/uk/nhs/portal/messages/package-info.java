/// What the portal tells people: the inbox that they read after signing in, and the outbox of mail
/// that leaves the portal.
///
/// A feature tells a patient something inside its own transaction ([TellPatients]), so that nothing
/// is done without being told and nothing told that was not done. E-mail says only that there is a
/// message. What could not be delivered is parked where the practice sees it and picks up the phone
/// ([Deliveries]). The module knows no accounts: who is signed in and what people are called it
/// asks of [Correspondents], which `identity` answers.
@ApplicationModule(
    displayName = "Messages",
    allowedDependencies = {"kernel", "kernel::*", "nhsuk", "audit", "signposts"})
@NullMarked
package uk.nhs.portal.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
