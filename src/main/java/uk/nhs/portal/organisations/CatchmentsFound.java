package uk.nhs.portal.organisations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.Postcode;

/// What came of asking which practices cover a postcode.
public sealed interface CatchmentsFound {

  /// The practices that somebody who lives there can choose from.
  ///
  /// @param practices those whose area covers it, the inner ones first; then others near it that do
  ///   not, or of which nobody knows; each part with the nearest first
  record Found(Postcode postcode, GeoPoint where, List<NearbyPractice> practices)
      implements CatchmentsFound {

    public Found {
      practices = List.copyOf(practices);
    }
  }

  /// A well-formed postcode that nobody has heard of, so that nobody can say who covers it.
  ///
  /// @param around the middle of the known postcodes that begin alike; null if there are none
  record UnknownPostcode(Postcode postcode, @Nullable GeoPoint around) implements CatchmentsFound {}

  /// The postcode is in a country whose health service is another one.
  record OutsideEngland(Nation nation) implements CatchmentsFound {}
}
