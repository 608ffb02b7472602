/// The shapes in which performance figures are published, and how their rows become figures.
///
/// A file's layout is recognised by looking into it. What a publication leaves out stays missing
/// and never becomes zero; what it writes wrongly is refused, or repaired with a remark.
@NamedInterface("imports")
@NullMarked
package uk.nhs.portal.performance.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
