-- What people were advised at the end of a journey, from the moment in which they first read it; only ever added to.
-- A journey whose answers are changed ends again, at another moment.
CREATE TABLE triage_advice (
  journey BINARY(16) NOT NULL,
  ended_at DATETIME(6) NOT NULL,
  -- the journey from which this one goes on, or itself: all of one origin are of one person
  origin BINARY(16) NOT NULL,
  -- the patient, if they were signed in and answered for themselves
  patient BINARY(16),
  outcome VARCHAR(9) NOT NULL,
  urgency INT NOT NULL,
  pathway VARCHAR(60) NOT NULL,
  pathway_hash CHAR(64) NOT NULL,
  CONSTRAINT pk_triage_advice PRIMARY KEY (journey, ended_at)
);

CREATE INDEX ix_triage_advice_origin ON triage_advice (origin, ended_at);
CREATE INDEX ix_triage_advice_patient ON triage_advice (patient, ended_at);

-- A journey that goes on from an earlier one, because symptoms have changed or its questions were withdrawn.
CREATE TABLE triage_lineage (
  journey BINARY(16) NOT NULL,
  origin BINARY(16) NOT NULL,
  CONSTRAINT pk_triage_lineage PRIMARY KEY (journey)
);

-- Calls by a clinician that people asked for, at most one for each journey.
CREATE TABLE triage_call (
  journey BINARY(16) NOT NULL,
  phone VARCHAR(20) NOT NULL,
  outcome VARCHAR(9) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  promised_by DATETIME(6) NOT NULL,
  CONSTRAINT pk_triage_call PRIMARY KEY (journey)
);

-- E-mails with the address of a journey that were asked for, to limit them; the e-mail address only as its hash.
CREATE TABLE triage_link_mail (
  id BINARY(16) NOT NULL,
  journey BINARY(16) NOT NULL,
  recipient_hash BINARY(32) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_triage_link_mail PRIMARY KEY (id)
);

CREATE INDEX ix_triage_link_mail_journey ON triage_link_mail (journey, asked_at);
CREATE INDEX ix_triage_link_mail_recipient ON triage_link_mail (recipient_hash, asked_at);
