package uk.nhs.portal.maturity.trusts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;

/// What a trust was before: under another code, or under another name with the code of today.
///
/// @param closedOn the last day of the code; null where only the name changed, or nobody said
public record FormerTrust(OdsCode code, String name, @Nullable LocalDate closedOn, String source) {}
