/// What organisations were made of, what became of them, and what they were called.
///
/// A predecessor is known by its code only; the register may never have had it. Chains are followed
/// when lists are imported (`organisation_lineage`), so that each question is one statement.
@NamedInterface("successions")
@NullMarked
package uk.nhs.portal.organisations.successions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
