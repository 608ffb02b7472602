package uk.nhs.portal.identity.registrations;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;

/// A person's registration at a practice, open or over.
///
/// @param started the first day; not known for people whom a practice had before the portal
/// @param until the last day of a temporary one
/// @param ended the day on which it ended; none while it is open
public record Registration(
    UUID id,
    OdsCode practice,
    RegistrationKind kind,
    @Nullable LocalDate started,
    @Nullable LocalDate until,
    @Nullable LocalDate ended,
    @Nullable WhyEnded whyEnded) {

  public boolean isOpen() {
    return ended == null;
  }

  public boolean isTemporary() {
    return kind == RegistrationKind.TEMPORARY;
  }
}
