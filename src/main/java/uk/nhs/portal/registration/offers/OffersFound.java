package uk.nhs.portal.registration.offers;

import java.util.List;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.organisations.Nation;

/// What came of looking for a practice to register with.
public sealed interface OffersFound {

  /// Practices that cover a postcode, and others near it; of each [Fit] the nearest first.
  record AtPostcode(Postcode postcode, List<Offer> offers) implements OffersFound {}

  /// A well-formed postcode that nobody has heard of; nobody can say who covers it.
  ///
  /// @param around practices where the known postcodes begin alike; may be empty
  record UnknownPostcode(Postcode postcode, List<Offer> around) implements OffersFound {}

  /// Practices near a place or with a name, at least one.
  ///
  /// @param meant the place or the name, as it was understood
  record Near(String meant, List<Offer> offers) implements OffersFound {}

  /// The place is in a country whose health service is another one.
  record OutsideEngland(Nation nation) implements OffersFound {}

  /// There is no practice, or no such place.
  record NothingFound() implements OffersFound {}
}
