-- What patients need to be understood, to read and to come: each row is all that was known from one moment on.
-- Only the end of being current is ever written into one, so the history stays.
CREATE TABLE patient_need (
  id               BINARY(16)   NOT NULL PRIMARY KEY,
  patient          BINARY(16)   NOT NULL,
  language         VARCHAR(50),
  formats          VARCHAR(100) NOT NULL,
  other_format     VARCHAR(200),
  adjustments      VARCHAR(100) NOT NULL,
  other_adjustment VARCHAR(200),
  recorded_at      DATETIME(6)  NOT NULL,
  source           VARCHAR(15)  NOT NULL,
  recorded_by      BINARY(16),
  replaced_at      DATETIME(6),
  -- the patient while it is what is known of them, so that one thing is
  current_of       BINARY(16) GENERATED ALWAYS AS (CASE WHEN replaced_at IS NULL THEN patient END),
  CONSTRAINT patient_need_patient FOREIGN KEY (patient) REFERENCES patient (id),
  CONSTRAINT patient_need_current UNIQUE (current_of),
  CONSTRAINT patient_need_source CHECK (source IN ('APPLICATION', 'STAFF', 'PATIENT')),
  CONSTRAINT patient_need_replaced CHECK (replaced_at >= recorded_at)
);

CREATE INDEX patient_need_of ON patient_need (patient, recorded_at);
