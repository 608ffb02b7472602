/// How figures come in: one batch is one transaction, whatever its size, in constant memory.
///
/// Whoever has figures hands them to a sink one by one; they are checked, given to the organisation
/// that has them, and written in pieces as the next revision of their period. What there is to say
/// about a row is said in a remark.
@NamedInterface("intake")
@NullMarked
package uk.nhs.portal.performance.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
