package uk.nhs.portal.organisations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.Postcode;

/// What came of looking for organisations.
public sealed interface OrganisationsFound {

  /// Organisations at the place, the nearest first; without known distances by name.
  ///
  /// @param organisations at most one page of them, at least one
  /// @param more whether there is another page
  record Found(SearchedPlace place, List<NearbyOrganisation> organisations, boolean more)
      implements OrganisationsFound {}

  /// Nothing is spelt like this, but something is spelt nearly so.
  ///
  /// @param meant as people write it, to be searched for in one step
  record DidYouMean(String meant, Found found) implements OrganisationsFound {}

  /// A well-formed postcode that nobody has heard of.
  ///
  /// @param nearby what is around the known postcodes that begin alike; null if there are none
  record UnknownPostcode(Postcode postcode, @Nullable Found nearby) implements OrganisationsFound {}

  /// The postcode is in a country whose health service is another one.
  record OutsideEngland(Nation nation) implements OrganisationsFound {}

  /// The question was understood; nothing answers it.
  ///
  /// @param place null if not even the place was found
  record NothingFound(@Nullable SearchedPlace place) implements OrganisationsFound {}

  /// The question was not understood.
  record NotUnderstood(Reason reason) implements OrganisationsFound {}

  /// Why a question was not understood.
  enum Reason {
    /// It looks like a postcode, but is none.
    NOT_A_POSTCODE,
    /// It has no letter from A to Z and no digit.
    OTHER_SCRIPT,
    TOO_LONG
  }
}
