package uk.nhs.portal.registration.applications;

import java.util.Optional;
import uk.nhs.portal.registration.ApplicationReference;

/// What somebody has in hand to see an application.
///
/// @param token from the cookie of their browser; none if it has none
public record ApplicationKey(ApplicationReference reference, Optional<AccessToken> token) {}
