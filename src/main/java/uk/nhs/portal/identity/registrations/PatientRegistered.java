package uk.nhs.portal.identity.registrations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;

/// A practice has taken a person on. Published within the transaction.
///
/// @param formerPractice the one that they have left by that; none if they were registered nowhere,
///   or stay for a while only
public record PatientRegistered(
    PatientId patient,
    OdsCode practice,
    @Nullable OdsCode formerPractice,
    RegistrationKind kind,
    Instant at) {}
