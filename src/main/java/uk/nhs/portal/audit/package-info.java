/// The trail of who saw and did what: only ever added to, and chained by hashes so that a row which
/// was altered, removed, moved or slipped in is found.
///
/// A feature records an act in the transaction of the act itself ([AuditTrail]); the rows are
/// written just before that transaction commits, on one of sixteen chains, so that acts do not
/// queue up behind each other. Who acts is told by identity ([WhoActs]); curators look things up
/// and verify.
@ApplicationModule(
    displayName = "Audit",
    allowedDependencies = {"kernel", "kernel::*", "nhsuk", "signposts"})
@NullMarked
package uk.nhs.portal.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
