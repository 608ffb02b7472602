/// Whether an applicant is a person whom somebody already knows: this portal's patients, or the
/// Personal Demographics Service.
///
/// Plain rules without a database, after what GP Connect asks when a patient is registered: the day
/// of birth, exact or in two of its three parts, with the first three letters of the family name
/// and the initial of the given name ([CompareDetails]). [Difference] puts both sides next to each
/// other, so that staff can pick a value.
@NamedInterface("matching")
@NullMarked
package uk.nhs.portal.registration.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
