/// Reads the facts about programmes from files: those of the portal itself, and the CSV layouts in
/// which lists of participants are kept.
@NamedInterface("imports")
@NullMarked
package uk.nhs.portal.maturity.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
