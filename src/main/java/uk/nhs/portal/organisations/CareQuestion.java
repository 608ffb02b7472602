package uk.nhs.portal.organisations;

import java.time.Instant;
import java.util.List;
import uk.nhs.portal.kernel.GeoPoint;

/// Where somebody can go for care, and when they can be there.
///
/// @param services any of these will do
/// @param arrival the first moment at which they can be there
/// @param latest the last moment at which it helps
public record CareQuestion(
    List<CareService> services, GeoPoint from, Instant arrival, Instant latest) {

  public CareQuestion {
    services = List.copyOf(services);
    if (latest.isBefore(arrival)) {
      latest = arrival;
    }
  }
}
