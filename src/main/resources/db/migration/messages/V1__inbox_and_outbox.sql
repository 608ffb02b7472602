-- What the portal has told people. Nothing here changes afterwards but the moment of the first reading.
CREATE TABLE message (
  id BINARY(16) NOT NULL PRIMARY KEY,
  patient BINARY(16) NOT NULL,
  on_behalf_of VARCHAR(10) NOT NULL,
  on_behalf_of_name VARCHAR(200) NOT NULL,
  topic VARCHAR(40) NOT NULL,
  topic_id BINARY(16) NOT NULL,
  subject VARCHAR(200) NOT NULL,
  body VARCHAR(4000) NOT NULL,
  href VARCHAR(500),
  created_at DATETIME(6) NOT NULL,
  first_read_at DATETIME(6)
);

CREATE INDEX message_of_patient ON message (patient, first_read_at);
CREATE INDEX message_about ON message (topic, topic_id);

-- Mail that has to leave the portal, or could not. A row whose due_at is null is settled.
-- Claiming a row moves due_at to the end of the lease: when its worker dies, the row is simply due again.
CREATE TABLE outbox (
  id BINARY(16) NOT NULL PRIMARY KEY,
  message BINARY(16),
  practice VARCHAR(10),
  channel VARCHAR(10) NOT NULL,
  recipient VARCHAR(254),
  subject VARCHAR(300),
  body VARCHAR(4000),
  status VARCHAR(20) NOT NULL,
  attempts INT NOT NULL,
  due_at DATETIME(6),
  lease BINARY(16),
  problem VARCHAR(20),
  created_at DATETIME(6) NOT NULL,
  settled_at DATETIME(6),
  -- the practice that has somebody to phone; null for nearly every row, so its index stays small
  untold_at VARCHAR(10) GENERATED ALWAYS AS
    (CASE WHEN status IN ('FAILED', 'NO_ADDRESS') THEN practice END),
  CONSTRAINT outbox_once_per_message UNIQUE (message),
  CONSTRAINT outbox_channel CHECK (channel = 'EMAIL'),
  CONSTRAINT outbox_status CHECK (status IN ('TO_SEND', 'SENT', 'FAILED', 'NO_ADDRESS', 'TOLD_BY_PHONE')),
  CONSTRAINT outbox_problem CHECK (problem IN ('NO_ADDRESS', 'BAD_ADDRESS', 'REFUSED', 'NO_ANSWER')),
  CONSTRAINT outbox_due_while_to_send CHECK ((status = 'TO_SEND') = (due_at IS NOT NULL)),
  CONSTRAINT outbox_whole_while_to_send CHECK
    (status <> 'TO_SEND' OR (recipient IS NOT NULL AND subject IS NOT NULL AND body IS NOT NULL)),
  CONSTRAINT outbox_message_of_practice CHECK ((message IS NULL) = (practice IS NULL))
);

CREATE INDEX outbox_due ON outbox (due_at);
CREATE INDEX outbox_untold ON outbox (untold_at);
