package uk.nhs.portal.maturity.programmes;

import java.util.UUID;

/// Who follows whom, as a source says it.
public record Pair(UUID exemplar, UUID follower, String source) {}
