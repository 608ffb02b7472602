package uk.nhs.portal.messages;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.PhoneNumber;

/// A patient whom staff have to phone.
public record Correspondent(PersonName name, @Nullable PhoneNumber phone) {}
