/// What patients need so that care reaches them: an interpreter, information in another format,
/// reasonable adjustments. Asked once, shown wherever somebody books, writes or meets the patient.
@NamedInterface("needs")
@NullMarked
package uk.nhs.portal.identity.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
