package uk.nhs.portal.organisations.areas;

import org.jspecify.annotations.Nullable;

/// To which areas an organisation belongs, by their ODS codes; null where no list says it.
public record OrganisationArea(@Nullable String region, @Nullable String icb) {}
