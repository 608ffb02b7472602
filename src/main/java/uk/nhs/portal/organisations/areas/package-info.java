/// The areas by which the NHS in England is arranged: regions, and integrated care boards (ICBs).
///
/// They change by order of a statute every few years, so they are a resource of the portal
/// (`areas.csv`), known by their ODS codes. Boundaries are imported, because they are large and
/// published by somebody else.
@NamedInterface("areas")
@NullMarked
package uk.nhs.portal.organisations.areas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
