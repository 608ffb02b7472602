package uk.nhs.portal.maturity.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A part of the money, or a milestone without any.
///
/// @param amount null where nobody has published it, and for milestones without money
/// @param releasedWhen the condition, in words
public record NewPhase(
    PhaseKind kind, @Nullable Money amount, String releasedWhen, @Nullable LocalDate dueOn) {}
