package uk.nhs.portal.registration.offers;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.organisations.Facilities;
import uk.nhs.portal.organisations.OrganisationSummary;
import uk.nhs.portal.registration.settings.PracticeSettings;

/// A practice, as somebody looks at it who wants to register.
///
/// @param metres from where they live, as the crow flies; null where that is not known
public record Offer(
    OrganisationSummary practice,
    Fit fit,
    @Nullable Double metres,
    Taking taking,
    PracticeSettings settings,
    Facilities facilities) {}
