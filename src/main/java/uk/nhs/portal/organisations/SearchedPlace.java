package uk.nhs.portal.organisations;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.PartPostcode;
import uk.nhs.portal.kernel.Postcode;

/// What a search was understood to be about.
public sealed interface SearchedPlace {

  /// The point from which distances are measured; null where nobody knows it.
  @Nullable GeoPoint where();

  /// A postcode in use, or one that was in use.
  record AtPostcode(Postcode postcode, GeoPoint where) implements SearchedPlace {}

  /// The middle of the postcodes that begin like this.
  record InPartPostcode(PartPostcode part, @Nullable GeoPoint where) implements SearchedPlace {}

  /// The middle of the organisations in a town, or in a part of one.
  record InTown(String name, @Nullable GeoPoint where) implements SearchedPlace {}

  /// No place: organisations with these words in their name.
  record WithName(String words) implements SearchedPlace {

    @Override
    public @Nullable GeoPoint where() {
      return null;
    }
  }
}
