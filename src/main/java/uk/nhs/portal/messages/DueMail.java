package uk.nhs.portal.messages;

import java.util.UUID;

/// A mail that a worker has claimed.
///
/// @param id stays the same for all attempts, so a mail server or mailbox can drop a second copy
/// @param attempt this one's number, from 1
record DueMail(UUID id, Mail mail, int attempt) {}
