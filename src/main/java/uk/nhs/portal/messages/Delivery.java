package uk.nhs.portal.messages;

import java.time.Instant;

/// How the latest message about a topic was delivered.
///
/// @param since when it came to that: written for `TO_SEND`, settled for all others
public record Delivery(MessageId message, DeliveryStatus status, Instant since) {}
