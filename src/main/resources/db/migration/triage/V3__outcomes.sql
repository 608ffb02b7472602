-- How triages ended, for statistics: no person, no answers. The latest outcome of a journey counts.
CREATE TABLE triage_outcome (
  journey BINARY(16) NOT NULL,
  ended_on DATE NOT NULL,
  pathway VARCHAR(60) NOT NULL,
  hash CHAR(64) NOT NULL,
  outcome VARCHAR(9) NOT NULL,
  CONSTRAINT pk_triage_outcome PRIMARY KEY (journey)
);

CREATE INDEX ix_triage_outcome_day ON triage_outcome (ended_on, pathway, outcome);
