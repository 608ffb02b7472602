/// Who is who: accounts, patients' demographics, staff and their roles, and who is signed in.
///
/// A person signs in with an e-mail address and a password, and carries an opaque token in a cookie
/// from then on; the database knows its hash, so any server knows them, also after a restart.
/// Features ask [WhoIsSignedIn] and [FindPatients]; each read of a patient leaves a row in the
/// audit trail.
@ApplicationModule(
    displayName = "Identity",
    allowedDependencies = {
      "kernel",
      "kernel::*",
      "nhsuk",
      "audit",
      "messages",
      "organisations",
      "signposts"
    })
@NullMarked
package uk.nhs.portal.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
