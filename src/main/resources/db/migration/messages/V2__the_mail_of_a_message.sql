-- What becomes of the mail about a message stands with the message: telling somebody is one row, and no row of
-- one can be without the other. Mail about accounts has no patient, so it stands in nobody's inbox; its words are
-- the mail's own. Mail about a message is worded when it leaves.
ALTER TABLE message MODIFY COLUMN patient BINARY(16);
ALTER TABLE message MODIFY COLUMN on_behalf_of VARCHAR(10);
ALTER TABLE message MODIFY COLUMN on_behalf_of_name VARCHAR(200);
ALTER TABLE message MODIFY COLUMN topic VARCHAR(40);
ALTER TABLE message MODIFY COLUMN topic_id BINARY(16);
ALTER TABLE message MODIFY COLUMN body VARCHAR(4000);
ALTER TABLE message ADD COLUMN status VARCHAR(20);
ALTER TABLE message ADD COLUMN recipient VARCHAR(254);
ALTER TABLE message ADD COLUMN attempts INT;
ALTER TABLE message ADD COLUMN due_at DATETIME(6);
ALTER TABLE message ADD COLUMN lease BINARY(16);
ALTER TABLE message ADD COLUMN problem VARCHAR(20);
ALTER TABLE message ADD COLUMN settled_at DATETIME(6);

UPDATE message SET
  status = (SELECT o.status FROM outbox o WHERE o.message = message.id),
  recipient = (SELECT o.recipient FROM outbox o WHERE o.message = message.id),
  attempts = (SELECT o.attempts FROM outbox o WHERE o.message = message.id),
  due_at = (SELECT o.due_at FROM outbox o WHERE o.message = message.id),
  lease = (SELECT o.lease FROM outbox o WHERE o.message = message.id),
  problem = (SELECT o.problem FROM outbox o WHERE o.message = message.id),
  settled_at = (SELECT o.settled_at FROM outbox o WHERE o.message = message.id);

INSERT INTO message (id, subject, body, created_at, status, recipient, attempts, due_at, lease, problem, settled_at)
SELECT id, subject, body, created_at, status, recipient, attempts, due_at, lease, problem, settled_at
FROM outbox WHERE message IS NULL;

DROP TABLE outbox;

ALTER TABLE message MODIFY COLUMN status VARCHAR(20) NOT NULL;
ALTER TABLE message MODIFY COLUMN attempts INT NOT NULL;
-- the practice that has somebody to phone; null for nearly every row, so its index stays small
ALTER TABLE message ADD COLUMN untold_at VARCHAR(10) GENERATED ALWAYS AS
  (CASE WHEN status IN ('FAILED', 'NO_ADDRESS') THEN on_behalf_of END);
ALTER TABLE message ADD CONSTRAINT message_status CHECK
  (status IN ('TO_SEND', 'SENT', 'FAILED', 'NO_ADDRESS', 'TOLD_BY_PHONE'));
ALTER TABLE message ADD CONSTRAINT message_problem CHECK
  (problem IN ('NO_ADDRESS', 'BAD_ADDRESS', 'REFUSED', 'NO_ANSWER'));
ALTER TABLE message ADD CONSTRAINT message_due_while_to_send CHECK ((status = 'TO_SEND') = (due_at IS NOT NULL));
ALTER TABLE message ADD CONSTRAINT message_whole_while_to_send CHECK
  (status <> 'TO_SEND' OR (recipient IS NOT NULL AND body IS NOT NULL));
ALTER TABLE message ADD CONSTRAINT message_of_practice_to_patient CHECK (
  (patient IS NULL AND on_behalf_of IS NULL AND topic IS NULL AND topic_id IS NULL)
  OR (patient IS NOT NULL AND on_behalf_of IS NOT NULL AND on_behalf_of_name IS NOT NULL
    AND topic IS NOT NULL AND topic_id IS NOT NULL AND body IS NOT NULL));

CREATE INDEX message_due ON message (due_at);
CREATE INDEX message_untold ON message (untold_at);
