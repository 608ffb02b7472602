package uk.nhs.portal.organisations;

import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import uk.nhs.portal.kernel.OdsCode;

/// Published lists have said something new about organisations. Heard in the transaction of the
/// import, which may still be undone.
///
/// @param run the import, as the audit trail knows it
/// @param changed whom it is about, at least one: added, described otherwise, closed, or one side
///   of a succession; codes that only a list of successions has are among them
@NamedInterface("events")
public record OrganisationsImported(UUID run, Set<OdsCode> changed) {

  public OrganisationsImported {
    changed = Set.copyOf(changed);
  }
}
