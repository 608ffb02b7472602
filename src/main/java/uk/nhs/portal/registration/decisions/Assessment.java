package uk.nhs.portal.registration.decisions;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.registration.Area;

/// What the portal finds out about somebody from the answers, before anybody looks.
///
/// @param sex as the questionnaire codes it
/// @param kind of registration, deduced
/// @param matched the one patient whom they are, or may be; null if there is none or are several
/// @param flags what staff should see at once
public record Assessment(
    @Nullable NhsNumber nhsNumber,
    String sex,
    @Nullable Postcode postcode,
    String kind,
    Area area,
    Match match,
    @Nullable PatientId matched,
    Set<String> flags) {

  public Assessment {
    flags = Set.copyOf(flags);
  }

  @Override
  public String toString() {
    return "Assessment[***]";
  }
}
