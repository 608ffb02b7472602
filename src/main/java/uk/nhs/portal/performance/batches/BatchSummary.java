package uk.nhs.portal.performance.batches;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A batch in a list.
///
/// @param sha256 of the file's content, in 64 hexadecimal digits
/// @param importedBy null for whoever operates the portal
/// @param reason why there is a revision; null where nobody said
/// @param approvedBy null before it is approved, and for whoever operates the portal
/// @param publicFrom null before it is approved
/// @param releases periods of measures
/// @param from the first period; null where it has none
/// @param to the last period; null where it has none
/// @param measures their codes, in order
public record BatchSummary(
    UUID id,
    String layout,
    String fileName,
    String sha256,
    BatchStatus status,
    Instant importedAt,
    @Nullable UUID importedBy,
    boolean byOperator,
    boolean provisional,
    @Nullable String reason,
    @Nullable Instant approvedAt,
    @Nullable UUID approvedBy,
    @Nullable Instant publicFrom,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawnReason,
    BatchCounts counts,
    int releases,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> measures) {}
