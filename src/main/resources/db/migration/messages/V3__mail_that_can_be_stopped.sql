-- Where the mailbox that got a mail can stop all further ones with one click (RFC 8058). It is wiped with the words.
ALTER TABLE message ADD COLUMN unsubscribe VARCHAR(500);
ALTER TABLE message ADD CONSTRAINT message_unsubscribe CHECK (unsubscribe IS NULL OR patient IS NULL);
