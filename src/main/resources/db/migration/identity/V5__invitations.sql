-- Links by which patients open their account: used once, within seven days, and no more after five wrong dates of
-- birth. The link itself is only in the e-mail.
CREATE TABLE account_invitation (
  token_hash  BINARY(32)   NOT NULL PRIMARY KEY,
  patient     BINARY(16)   NOT NULL,
  email       VARCHAR(254) NOT NULL,
  created     DATETIME(6)  NOT NULL,
  wrong_dates INT          NOT NULL,
  ended       DATETIME(6),
  -- the patient while the link may be used: one link a patient
  open_for    BINARY(16) GENERATED ALWAYS AS (CASE WHEN ended IS NULL THEN patient END),
  CONSTRAINT account_invitation_patient FOREIGN KEY (patient) REFERENCES patient (id),
  CONSTRAINT account_invitation_open UNIQUE (open_for),
  CONSTRAINT account_invitation_email_small CHECK (email = LOWER(email)),
  CONSTRAINT account_invitation_tries CHECK (wrong_dates BETWEEN 0 AND 5),
  CONSTRAINT account_invitation_used_up CHECK (wrong_dates < 5 OR ended IS NOT NULL)
);

CREATE INDEX account_invitation_of ON account_invitation (patient, created);
