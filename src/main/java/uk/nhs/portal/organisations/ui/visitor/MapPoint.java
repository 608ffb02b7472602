package uk.nhs.portal.organisations.ui.visitor;

import uk.nhs.portal.kernel.GeoPoint;

/// A place on a drawn map.
///
/// @param label short, drawn on the map; a list beside the map has the same labels
/// @param name in full, for those who hear the map
record MapPoint(GeoPoint where, String label, String name) {}
