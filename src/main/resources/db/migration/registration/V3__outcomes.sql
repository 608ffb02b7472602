-- What figures are made of: a row for each decision, of nobody. Nothing leads from it to a person, so it stays when
-- the personal data of an application are deleted.
CREATE TABLE registration_outcome (
  id BINARY(16) NOT NULL,
  practice VARCHAR(10) NOT NULL,
  decided_on DATE NOT NULL,
  decision VARCHAR(20) NOT NULL,
  ground VARCHAR(30),
  ground_detail VARCHAR(60),
  kind VARCHAR(12),
  days INT NOT NULL,
  CONSTRAINT pk_registration_outcome PRIMARY KEY (id),
  CONSTRAINT ck_registration_outcome_decision
    CHECK (decision IN ('APPROVED', 'DECLINED', 'ALREADY_REGISTERED', 'WITHDRAWN')),
  CONSTRAINT ck_registration_outcome_ground CHECK ((decision = 'DECLINED') = (ground IS NOT NULL)),
  CONSTRAINT ck_registration_outcome_days CHECK (days >= 0)
);

CREATE INDEX ix_registration_outcome_of ON registration_outcome (practice, decided_on);
CREATE INDEX ix_registration_outcome_when ON registration_outcome (decided_on);
