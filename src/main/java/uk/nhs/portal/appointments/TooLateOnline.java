package uk.nhs.portal.appointments;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.PhoneNumber;

/// It is too close to the appointment, or over, to change or cancel it online.
///
/// @param phone of the practice
public record TooLateOnline(@Nullable PhoneNumber phone) implements Hold, Change, Cancellation {}
