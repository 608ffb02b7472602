-- MySQL does not check a foreign key of several columns within one table (see V6), so the state that each step led to is
-- a row of another table. A step needs the state before it there, and so nothing is published that was not reviewed.
CREATE TABLE maturity_assessment_stand (
  assessment BINARY(16) NOT NULL,
  ordinal INT NOT NULL,
  state VARCHAR(10) NOT NULL,
  CONSTRAINT pk_maturity_assessment_stand PRIMARY KEY (assessment, ordinal),
  CONSTRAINT uq_maturity_assessment_stand_state UNIQUE (assessment, ordinal, state),
  CONSTRAINT fk_maturity_assessment_stand_of FOREIGN KEY (assessment) REFERENCES maturity_assessment (id)
);

INSERT INTO maturity_assessment_stand (assessment, ordinal, state)
  SELECT assessment, ordinal, state FROM maturity_assessment_step;

ALTER TABLE maturity_assessment_step DROP CONSTRAINT fk_maturity_assessment_step_before;
ALTER TABLE maturity_assessment_step ADD CONSTRAINT fk_maturity_assessment_step_was
  FOREIGN KEY (assessment, before_ordinal, was)
  REFERENCES maturity_assessment_stand (assessment, ordinal, state);
ALTER TABLE maturity_assessment_step ADD CONSTRAINT fk_maturity_assessment_step_led_to
  FOREIGN KEY (assessment, ordinal, state)
  REFERENCES maturity_assessment_stand (assessment, ordinal, state);
