/// Calls by clinicians of 111 that people asked for, and what the clinicians make of them.
///
/// A *call* waits until its promise, is taken by a clinician, tried, and ended with what came of
/// it; the person sees how far it is. Each look at a call leaves a row in the audit trail.
@NamedInterface("calls")
@NullMarked
package uk.nhs.portal.triage.calls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
