package uk.nhs.portal.registration.answers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.PhoneNumber;

/// Whoever fills in an application. About somebody who registers too ([Kind#SELF]) nothing else is
/// known here; it stands with the person.
///
/// @param relationship to those who register, in the sender's words
public record Sender(
    Kind kind,
    @Nullable String name,
    @Nullable String relationship,
    @Nullable PhoneNumber phone,
    @Nullable LocalDate born,
    @Nullable NhsNumber nhsNumber) {

  /// On whose behalf.
  public enum Kind {
    SELF,
    PARENT,
    CARER,
    HELPER
  }

  @Override
  public String toString() {
    return "Sender[" + kind + "]";
  }
}
