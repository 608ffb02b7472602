/// Triages that are handed to a person's GP practice, and what the practice makes of them.
///
/// A *case* is one finished triage at one practice, with everything that was answered: once for
/// each journey ([HandOver]). The practice reads its cases by urgency and clock, gives them to a
/// colleague, answers, and closes them; the person sees how far it is ([FollowTriage]).
@NamedInterface("handover")
@NullMarked
package uk.nhs.portal.triage.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
