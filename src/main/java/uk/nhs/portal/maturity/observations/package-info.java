/// At which stage trusts were seen: appended, corrected by a row that takes the wrong one's place,
/// and never overwritten; and which criteria of a stage they say they meet.
@NamedInterface("observations")
@NullMarked
package uk.nhs.portal.maturity.observations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
