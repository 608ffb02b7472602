package uk.nhs.portal.triage;

import java.util.List;
import uk.nhs.portal.organisations.Nation;

/// What came of looking for somewhere to go.
public sealed interface ServicesFound {

  /// Places that are open in time, the nearest first.
  ///
  /// @param open at least one, at most five of each service
  /// @param hoursUnknown places nearby that may be open; somebody must phone first
  /// @param exact whether distances are from the place itself, not from the middle of its district
  record Found(List<ServiceNearby> open, List<ServiceNearby> hoursUnknown, boolean exact)
      implements ServicesFound {}

  /// No place nearby is known to be open in time: phone 111.
  ///
  /// @param later places that open later, the soonest first; at most five
  record NothingOpenInTime(
      List<ServiceNearby> later, List<ServiceNearby> hoursUnknown, boolean exact)
      implements ServicesFound {}

  /// Nobody knows where that is.
  record PlaceUnknown() implements ServicesFound {}

  /// The person is in a country whose health service is another one.
  record OutsideEngland(Nation nation) implements ServicesFound {}

  /// The disposition is one for which nobody goes anywhere but to their own practice, if at all.
  record NowhereToGo() implements ServicesFound {}
}
