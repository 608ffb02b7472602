/// Areas on the earth, as GeoJSON files (RFC 7946) describe them.
///
/// A file is read feature by feature; a feature becomes sound polygons or says which ring is wrong.
@NullMarked
package uk.nhs.portal.organisations.geojson;

import org.jspecify.annotations.NullMarked;
