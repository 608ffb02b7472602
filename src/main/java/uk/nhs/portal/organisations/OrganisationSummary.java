package uk.nhs.portal.organisations;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PhoneNumber;

/// What others need to name an organisation and to say how to reach it.
///
/// @param where null until its postcode, or the file that described it, said where it is
public record OrganisationSummary(
    OdsCode code,
    String name,
    OrganisationKind kind,
    PostalAddress address,
    @Nullable PhoneNumber phone,
    @Nullable GeoPoint where) {}
