/// The pages on which clinicians of 111 make the calls that people asked for.
@NullMarked
package uk.nhs.portal.triage.ui.clinician;

import org.jspecify.annotations.NullMarked;
