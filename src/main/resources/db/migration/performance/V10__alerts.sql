-- Who is told by e-mail of signals in figures. An address is stored from the moment somebody types it; it gets nothing
-- but one mail until whoever reads that confirms, and is forgotten after a week if nobody does. Stopping deletes it all.
CREATE TABLE alert_subscription (
  id BINARY(16) NOT NULL PRIMARY KEY,
  email VARCHAR(254) NOT NULL,
  address_hash BINARY(32) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  confirmed_at DATETIME(6),
  confirmed_hash BINARY(32),
  checked_on DATE,
  digest_month DATE,
  CONSTRAINT alert_one_for_an_address UNIQUE (confirmed_hash),
  CONSTRAINT alert_confirmed CHECK ((confirmed_at IS NULL) = (confirmed_hash IS NULL))
);
CREATE INDEX alert_of_address ON alert_subscription (address_hash, asked_at);
CREATE INDEX alert_to_check ON alert_subscription (checked_on, confirmed_at);
CREATE INDEX alert_asked ON alert_subscription (asked_at);

-- Measure 0 stands for all measures of the organisation.
CREATE TABLE alert_choice (
  subscription BINARY(16) NOT NULL,
  organisation VARCHAR(10) NOT NULL,
  measure INT NOT NULL,
  PRIMARY KEY (subscription, organisation, measure),
  CONSTRAINT alert_choice_of FOREIGN KEY (subscription) REFERENCES alert_subscription (id) ON DELETE CASCADE
);

-- What a link in a mail opens; the link has the key, the table its hash.
CREATE TABLE alert_key (
  key_hash BINARY(32) NOT NULL PRIMARY KEY,
  subscription BINARY(16) NOT NULL,
  opens VARCHAR(7) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  CONSTRAINT alert_key_of FOREIGN KEY (subscription) REFERENCES alert_subscription (id) ON DELETE CASCADE,
  CONSTRAINT alert_key_opens CHECK (opens IN ('CONFIRM', 'STOP'))
);
CREATE INDEX alert_key_made ON alert_key (made_at);

-- One mail a month at most, whichever server sends it.
CREATE TABLE alert_digest (
  subscription BINARY(16) NOT NULL,
  month_from DATE NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  signals INT NOT NULL,
  PRIMARY KEY (subscription, month_from),
  CONSTRAINT alert_digest_of FOREIGN KEY (subscription) REFERENCES alert_subscription (id) ON DELETE CASCADE
);

-- The signals that a subscriber was told of last: the same one is not told again while it lasts.
CREATE TABLE alert_told (
  subscription BINARY(16) NOT NULL,
  organisation VARCHAR(10) NOT NULL,
  measure INT NOT NULL,
  variation VARCHAR(20) NOT NULL,
  period DATE NOT NULL,
  PRIMARY KEY (subscription, organisation, measure),
  CONSTRAINT alert_told_of FOREIGN KEY (subscription) REFERENCES alert_subscription (id) ON DELETE CASCADE
);
