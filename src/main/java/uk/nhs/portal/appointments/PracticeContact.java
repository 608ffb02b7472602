package uk.nhs.portal.appointments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PhoneNumber;

/// How patients name a practice, and how they reach it.
///
/// @param name as people know it
/// @param address its lines, the postcode last; empty if it is not known
public record PracticeContact(
    OdsCode code, String name, @Nullable PhoneNumber phone, List<String> address) {

  public PracticeContact {
    address = List.copyOf(address);
  }
}
