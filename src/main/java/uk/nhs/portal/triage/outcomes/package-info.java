/// What triage can end in: the dispositions with their urgency, deadline and words.
///
/// Plain values without a database. The table itself is `dispositions.csv`, which a clinician can
/// read and review; its first lines explain the columns.
@NamedInterface("outcomes")
@NullMarked
package uk.nhs.portal.triage.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
