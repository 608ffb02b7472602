-- Self-assessments of trusts: one for each trust, edition and year. The answers are a response of the module questionnaires.
CREATE TABLE maturity_assessment (
  id BINARY(16) NOT NULL,
  trust VARCHAR(10) NOT NULL,
  edition VARCHAR(10) NOT NULL,
  of_year INT NOT NULL,
  response BINARY(16) NOT NULL,
  CONSTRAINT pk_maturity_assessment PRIMARY KEY (id),
  CONSTRAINT uq_maturity_assessment_once UNIQUE (trust, edition, of_year),
  CONSTRAINT uq_maturity_assessment_response UNIQUE (response),
  CONSTRAINT uq_maturity_assessment_trust UNIQUE (id, trust),
  CONSTRAINT ck_maturity_assessment_edition CHECK (edition IN ('OF_2015', 'OF_2023')),
  CONSTRAINT ck_maturity_assessment_year CHECK (of_year BETWEEN 2015 AND 2100)
);

-- What was done with an assessment, step by step; only ever added to. Each step names the state that the step before it
-- led to, so that nothing is published that another trust has not reviewed. The id is the key of the form that sent it.
CREATE TABLE maturity_assessment_step (
  id BINARY(16) NOT NULL,
  assessment BINARY(16) NOT NULL,
  ordinal INT NOT NULL,
  before_ordinal INT,
  was VARCHAR(10),
  state VARCHAR(10) NOT NULL,
  trust VARCHAR(10) NOT NULL,
  reviewer VARCHAR(10),
  taken_at DATETIME(6) NOT NULL,
  taken_by BINARY(16),
  taken_as VARCHAR(40) NOT NULL,
  CONSTRAINT pk_maturity_assessment_step PRIMARY KEY (id),
  CONSTRAINT uq_maturity_assessment_step_order UNIQUE (assessment, ordinal),
  CONSTRAINT uq_maturity_assessment_step_state UNIQUE (assessment, ordinal, state),
  CONSTRAINT fk_maturity_assessment_step_of FOREIGN KEY (assessment, trust)
    REFERENCES maturity_assessment (id, trust),
  CONSTRAINT fk_maturity_assessment_step_before FOREIGN KEY (assessment, before_ordinal, was)
    REFERENCES maturity_assessment_step (assessment, ordinal, state),
  CONSTRAINT ck_maturity_assessment_step_order CHECK
    ((ordinal = 1 AND before_ordinal IS NULL AND was IS NULL AND state = 'DRAFT')
      OR (ordinal > 1 AND before_ordinal IS NOT NULL AND before_ordinal = ordinal - 1 AND was IS NOT NULL)),
  CONSTRAINT ck_maturity_assessment_step_way CHECK
    (was IS NULL
      OR (was = 'DRAFT' AND state = 'SENT')
      OR (was = 'SENT' AND state = 'IN_REVIEW')
      OR (was = 'IN_REVIEW' AND state IN ('SENT', 'REVIEWED'))
      OR (was = 'REVIEWED' AND state = 'ANSWERED')
      OR (was = 'ANSWERED' AND state = 'PUBLISHED')),
  CONSTRAINT ck_maturity_assessment_step_reviewer CHECK
    ((reviewer IS NULL) = (state IN ('DRAFT', 'SENT'))),
  CONSTRAINT ck_maturity_assessment_step_other CHECK (reviewer IS NULL OR reviewer <> trust)
);

CREATE INDEX ix_maturity_assessment_step_reviewer ON maturity_assessment_step (reviewer, state);

-- What the answers of a theme came to when they were sent: the sum of their points, and how many they are.
CREATE TABLE maturity_assessment_score (
  assessment BINARY(16) NOT NULL,
  theme VARCHAR(40) NOT NULL,
  points INT NOT NULL,
  answers INT NOT NULL,
  CONSTRAINT pk_maturity_assessment_score PRIMARY KEY (assessment, theme),
  CONSTRAINT fk_maturity_assessment_score_of FOREIGN KEY (assessment) REFERENCES maturity_assessment (id),
  CONSTRAINT ck_maturity_assessment_score_answers CHECK (answers > 0 AND points BETWEEN 0 AND 100 * answers)
);

-- What the reviewing trust says about a theme, and what the trust replies; the last of each counts. The step is the one
-- with which the review began, so that a new reviewer begins anew.
CREATE TABLE maturity_assessment_word (
  id BINARY(16) NOT NULL,
  assessment BINARY(16) NOT NULL,
  review INT NOT NULL,
  theme VARCHAR(40) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  place INT NOT NULL,
  agrees BOOLEAN NOT NULL,
  proposed DECIMAL(4, 1),
  said VARCHAR(1500) NOT NULL,
  said_at DATETIME(6) NOT NULL,
  said_by BINARY(16),
  said_as VARCHAR(40) NOT NULL,
  CONSTRAINT pk_maturity_assessment_word PRIMARY KEY (id),
  CONSTRAINT uq_maturity_assessment_word_place UNIQUE (assessment, review, theme, kind, place),
  CONSTRAINT fk_maturity_assessment_word_theme FOREIGN KEY (assessment, theme)
    REFERENCES maturity_assessment_score (assessment, theme),
  CONSTRAINT fk_maturity_assessment_word_review FOREIGN KEY (assessment, review)
    REFERENCES maturity_assessment_step (assessment, ordinal),
  CONSTRAINT ck_maturity_assessment_word_kind CHECK (kind IN ('REVIEW', 'REPLY')),
  CONSTRAINT ck_maturity_assessment_word_proposed CHECK
    ((proposed IS NOT NULL) = (kind = 'REVIEW' AND NOT agrees)),
  CONSTRAINT ck_maturity_assessment_word_why CHECK (agrees OR said <> '')
);
