-- What a clinician makes of a call that somebody asked for. The patient, if they were signed in and answered for
-- themselves: they are written to.
ALTER TABLE triage_call ADD COLUMN patient BINARY(16);

ALTER TABLE triage_call ADD COLUMN status VARCHAR(12) DEFAULT 'WAITING' NOT NULL;

ALTER TABLE triage_call ADD COLUMN taken_by BINARY(16);

ALTER TABLE triage_call ADD COLUMN attempts INT DEFAULT 0 NOT NULL;

ALTER TABLE triage_call ADD COLUMN last_attempt_at DATETIME(6);

ALTER TABLE triage_call ADD COLUMN ended_at DATETIME(6);

ALTER TABLE triage_call ADD COLUMN ended_as VARCHAR(20);

ALTER TABLE triage_call ADD COLUMN version INT DEFAULT 0 NOT NULL;

ALTER TABLE triage_call ADD CONSTRAINT ck_triage_call_status CHECK (status IN ('WAITING', 'ENDED'));

ALTER TABLE triage_call ADD CONSTRAINT ck_triage_call_ended CHECK (
  (status = 'ENDED') = (ended_at IS NOT NULL) AND (ended_at IS NULL) = (ended_as IS NULL));

CREATE INDEX ix_triage_call_waiting ON triage_call (status, promised_by);

-- What happened to a call; only ever added to.
CREATE TABLE triage_call_event (
  id BINARY(16) NOT NULL,
  journey BINARY(16) NOT NULL,
  what VARCHAR(12) NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  by_account BINARY(16),
  by_role VARCHAR(40) NOT NULL,
  ended_as VARCHAR(20),
  note VARCHAR(2000) NOT NULL,
  CONSTRAINT pk_triage_call_event PRIMARY KEY (id),
  CONSTRAINT fk_triage_call_event_call FOREIGN KEY (journey) REFERENCES triage_call (journey),
  CONSTRAINT ck_triage_call_event_what CHECK (what IN ('TAKEN', 'GIVEN_BACK', 'NO_ANSWER', 'ENDED'))
);

CREATE INDEX ix_triage_call_event_of ON triage_call_event (journey, happened_at);
