/// The open data of MyNHS for programs: measures, series, comparisons and the catalogue, as JSON
/// and as comma-separated values, for anybody and without a key.
///
/// Each field is described once ([Field]); the JSON, the CSV, its metadata (CSV on the Web) and the
/// OpenAPI document are all made of that one description, so that none can say what another does
/// not. Numbers are as they are stored or computed, never rounded.
@NullMarked
package uk.nhs.portal.performance.api;

import org.jspecify.annotations.NullMarked;
