package uk.nhs.portal.triage.handover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What came of handing over: the practice has it.
///
/// @param dueBy by when it has to act; null if there is no hurry
public record HandedOver(TriageCaseId id, @Nullable Instant dueBy) {}
