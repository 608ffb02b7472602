-- MySQL 9.7 takes a foreign key of several columns for kept as soon as it leads to the table itself and one column is the
-- row's own, whatever the others are. So what refers to an earlier row refers to a row of another table.
CREATE TABLE maturity_phase_total (
  agreement BINARY(16) NOT NULL,
  -- of the phase after which the total is reached; 0 before the first
  ordinal INT NOT NULL,
  total BIGINT NOT NULL,
  CONSTRAINT pk_maturity_phase_total PRIMARY KEY (agreement, ordinal),
  CONSTRAINT uq_maturity_phase_total_reached UNIQUE (agreement, ordinal, total),
  CONSTRAINT fk_maturity_phase_total_agreement FOREIGN KEY (agreement) REFERENCES maturity_agreement (id),
  CONSTRAINT ck_maturity_phase_total_start CHECK (ordinal > 0 OR total = 0)
);

INSERT INTO maturity_phase_total (agreement, ordinal, total)
  SELECT DISTINCT agreement, 0, 0 FROM maturity_phase;
INSERT INTO maturity_phase_total (agreement, ordinal, total)
  SELECT agreement, ordinal, total_after FROM maturity_phase;

ALTER TABLE maturity_phase DROP CONSTRAINT fk_maturity_phase_before;
ALTER TABLE maturity_phase DROP CONSTRAINT ck_maturity_phase_first;
UPDATE maturity_phase SET before_ordinal = ordinal - 1;
ALTER TABLE maturity_phase ADD CONSTRAINT ck_maturity_phase_follows
  CHECK (ordinal >= 1 AND COALESCE(before_ordinal, -1) = ordinal - 1);
ALTER TABLE maturity_phase ADD CONSTRAINT fk_maturity_phase_before
  FOREIGN KEY (agreement, before_ordinal, total_before)
  REFERENCES maturity_phase_total (agreement, ordinal, total);
ALTER TABLE maturity_phase ADD CONSTRAINT fk_maturity_phase_after
  FOREIGN KEY (agreement, ordinal, total_after)
  REFERENCES maturity_phase_total (agreement, ordinal, total);

-- What was achieved, and what was paid of it: nothing before it was achieved.
CREATE TABLE maturity_phase_achieved (
  phase BINARY(16) NOT NULL,
  on_day DATE NOT NULL,
  evidence VARCHAR(1000) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BINARY(16),
  CONSTRAINT pk_maturity_phase_achieved PRIMARY KEY (phase),
  CONSTRAINT uq_maturity_phase_achieved_day UNIQUE (phase, on_day),
  CONSTRAINT fk_maturity_phase_achieved_phase FOREIGN KEY (phase) REFERENCES maturity_phase (id)
);

CREATE TABLE maturity_phase_paid (
  phase BINARY(16) NOT NULL,
  on_day DATE NOT NULL,
  achieved_on DATE NOT NULL,
  evidence VARCHAR(1000) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BINARY(16),
  CONSTRAINT pk_maturity_phase_paid PRIMARY KEY (phase),
  CONSTRAINT fk_maturity_phase_paid_achieved FOREIGN KEY (phase, achieved_on)
    REFERENCES maturity_phase_achieved (phase, on_day),
  CONSTRAINT ck_maturity_phase_paid_order CHECK (achieved_on <= on_day)
);

INSERT INTO maturity_phase_achieved (phase, on_day, evidence, recorded_at, recorded_by)
  SELECT phase, on_day, evidence, recorded_at, recorded_by FROM maturity_phase_state WHERE state = 'ACHIEVED';
INSERT INTO maturity_phase_paid (phase, on_day, achieved_on, evidence, recorded_at, recorded_by)
  SELECT phase, on_day, needs_day, evidence, recorded_at, recorded_by FROM maturity_phase_state WHERE state = 'PAID';
DROP TABLE maturity_phase_state;
