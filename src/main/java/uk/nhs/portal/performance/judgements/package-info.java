/// Statistics applied to figures: one judged series, one judged comparison, and the plain sentences
/// about them.
@NamedInterface("judgements")
@NullMarked
package uk.nhs.portal.performance.judgements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
