package uk.nhs.portal.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An act as the trail tells it.
///
/// @param account who acted; none for visitors and for the portal itself
/// @param act one of [Act], or whatever somebody made of it
public record AuditedAct(
    Instant at,
    @Nullable UUID account,
    String role,
    String act,
    String what,
    @Nullable UUID patient,
    @Nullable String organisation,
    String detail) {}
