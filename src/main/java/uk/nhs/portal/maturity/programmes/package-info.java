/// Programmes, their strands, and who took part as what: with whom, in which areas, and towards
/// which stage.
///
/// Participants stand under the code and name that they had at that time. Who follows whom and who
/// is whose partner is told only where a source says so.
@NamedInterface("programmes")
@NullMarked
package uk.nhs.portal.maturity.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
