/// What a practice does with applications: see them, look into them, match them to a patient,
/// decide.
///
/// A decision is made once for each person: the schema has room for one. A refusal needs one of the
/// coded grounds, and the letter is made from it. An approval registers the patient in the same
/// transaction, or nothing happens at all.
@NamedInterface("decisions")
@NullMarked
package uk.nhs.portal.registration.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
