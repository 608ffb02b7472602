package uk.nhs.portal.organisations.imports;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.Postcode;

/// What one row says about one postcode.
///
/// @param where null if the publisher does not know
/// @param ended whether the Royal Mail has withdrawn it; people still use such postcodes for years
record PostcodeEntry(Postcode postcode, @Nullable GeoPoint where, boolean ended) {}
