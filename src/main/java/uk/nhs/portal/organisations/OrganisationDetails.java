package uk.nhs.portal.organisations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Everything that is known about one organisation.
///
/// @param hours of an ordinary week; unknown hours are [OpeningHours#unknown()]
/// @param acceptingPatients null where nobody has said
/// @param networkName its primary care network
public record OrganisationDetails(
    OrganisationSummary summary,
    OrganisationStatus status,
    @Nullable LocalDate openedOn,
    @Nullable LocalDate closedOn,
    @Nullable String website,
    @Nullable String networkName,
    @Nullable Boolean acceptingPatients,
    @Nullable CqcReport cqc,
    OpeningHours hours) {

  /// Whether people can use it on that day.
  public boolean isInUseOn(LocalDate day) {
    return status == OrganisationStatus.ACTIVE && !opensAfter(day) && !closedBy(day);
  }

  /// Whether it is expected to open later than that day.
  public boolean opensAfter(LocalDate day) {
    return status == OrganisationStatus.PROPOSED || (openedOn != null && openedOn.isAfter(day));
  }

  private boolean closedBy(LocalDate day) {
    return closedOn != null && !closedOn.isAfter(day);
  }
}
