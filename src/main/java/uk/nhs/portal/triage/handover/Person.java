package uk.nhs.portal.triage.handover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.PersonName;

/// Who needs help, as they say themselves.
///
/// @param nhsNumber null if they do not know it
public record Person(PersonName name, LocalDate dateOfBirth, @Nullable NhsNumber nhsNumber) {

  @Override
  public String toString() {
    return "Person[***]";
  }
}
