package uk.nhs.portal.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.EmailAddress;

/// An account as its owner sees it.
///
/// @param email with which they sign in
/// @param patient what their practice knows of them, where they are a patient
public record AccountSummary(
    SignedInPerson person,
    EmailAddress email,
    Instant passwordChanged,
    @Nullable PatientSummary patient) {

  @Override
  public String toString() {
    return "AccountSummary[" + person.account() + "]";
  }
}
