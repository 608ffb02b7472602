package uk.nhs.portal.maturity.models;

import org.jspecify.annotations.Nullable;

/// How many trusts somebody else counted; it is told, never added up.
///
/// @param group the group of trusts by record; null where the source names none
/// @param when as the source says it
/// @param trusts as the source says it, such as `about 25`
public record PublishedCount(
    @Nullable Integer group, String when, String trusts, String note, String source) {}
