-- What MyNHS counts. The newest version of a definition is the one in force; older ones are kept.
CREATE TABLE measure (
  id INT NOT NULL PRIMARY KEY,
  code VARCHAR(60) NOT NULL,
  folded_code VARCHAR(60) NOT NULL,
  version INT NOT NULL,
  CONSTRAINT measure_code UNIQUE (folded_code),
  CONSTRAINT measure_version CHECK (version >= 1)
);

CREATE TABLE measure_definition (
  measure INT NOT NULL,
  version INT NOT NULL,
  definition TEXT NOT NULL,
  defined_at DATETIME(6) NOT NULL,
  defined_by BINARY(16),
  PRIMARY KEY (measure, version),
  CONSTRAINT measure_definition_measure FOREIGN KEY (measure) REFERENCES measure (id)
);

-- Whoever has figures. Names and areas are those of the register of organisations, where it knows
-- the organisation; the others are called as a publication calls them.
CREATE TABLE reporting_organisation (
  code VARCHAR(10) NOT NULL PRIMARY KEY,
  name VARCHAR(150) NOT NULL,
  kind VARCHAR(16) NOT NULL,
  region_code VARCHAR(5),
  icb_code VARCHAR(5),
  closed_on DATE,
  named_by VARCHAR(12) NOT NULL,
  CONSTRAINT reporting_organisation_kind CHECK (
    kind IN ('ENGLAND', 'REGION', 'ICB', 'TRUST', 'GP_PRACTICE', 'PHARMACY', 'HOSPITAL', 'OTHER')),
  CONSTRAINT reporting_organisation_named_by CHECK (named_by IN ('REGISTER', 'PUBLICATION', 'PORTAL'))
);

-- What one file brings. It is public from a moment on, once a second person, or whoever operates the
-- portal, has approved it, until it is withdrawn.
CREATE TABLE batch (
  id BINARY(16) NOT NULL PRIMARY KEY,
  layout VARCHAR(40) NOT NULL,
  file_name VARCHAR(255) NOT NULL,
  sha_256 CHAR(64) NOT NULL,
  imported_at DATETIME(6) NOT NULL,
  imported_by BINARY(16),
  by_operator BOOLEAN NOT NULL,
  provisional BOOLEAN NOT NULL,
  reason VARCHAR(500),
  approved_at DATETIME(6),
  approved_by BINARY(16),
  public_from DATETIME(6),
  discarded_at DATETIME(6),
  discarded_by BINARY(16),
  withdrawn_at DATETIME(6),
  withdrawn_by BINARY(16),
  withdrawn_reason VARCHAR(500),
  rows_read BIGINT NOT NULL,
  rows_used BIGINT NOT NULL,
  rows_refused BIGINT NOT NULL,
  version INT NOT NULL,
  CONSTRAINT batch_approved CHECK (
    (approved_at IS NULL AND approved_by IS NULL AND public_from IS NULL)
    OR (approved_at IS NOT NULL AND public_from IS NOT NULL AND (by_operator OR approved_by IS NOT NULL))),
  CONSTRAINT batch_second_person CHECK (
    imported_by IS NULL OR approved_by IS NULL OR imported_by <> approved_by),
  CONSTRAINT batch_discarded CHECK (discarded_at IS NULL OR approved_at IS NULL),
  CONSTRAINT batch_withdrawn CHECK (withdrawn_at IS NULL OR approved_at IS NOT NULL)
);
CREATE INDEX batch_public ON batch (public_from);
CREATE INDEX batch_imported ON batch (imported_at);

-- One period of one measure, in one revision. A whole period also ends the figures of organisations
-- that an earlier revision had and this one has not.
CREATE TABLE release_of_figures (
  measure INT NOT NULL,
  period DATE NOT NULL,
  revision INT NOT NULL,
  batch BINARY(16) NOT NULL,
  whole_period BOOLEAN NOT NULL,
  PRIMARY KEY (measure, period, revision),
  CONSTRAINT release_measure FOREIGN KEY (measure) REFERENCES measure (id),
  CONSTRAINT release_batch FOREIGN KEY (batch) REFERENCES batch (id),
  CONSTRAINT release_revision CHECK (revision >= 1)
);
CREATE INDEX release_of_batch ON release_of_figures (batch, measure, period);

-- A figure without a value says why in its note. What is hidden (P: a small number, S: because it
-- would give a small number away) keeps its numbers here and shows them to nobody outside.
CREATE TABLE figure (
  measure INT NOT NULL,
  period DATE NOT NULL,
  revision INT NOT NULL,
  organisation VARCHAR(10) NOT NULL,
  numerator DOUBLE,
  denominator DOUBLE,
  figure_value DOUBLE,
  lower95 DOUBLE,
  upper95 DOUBLE,
  hidden CHAR(1),
  note VARCHAR(40),
  PRIMARY KEY (measure, period, revision, organisation),
  CONSTRAINT figure_release FOREIGN KEY (measure, period, revision)
    REFERENCES release_of_figures (measure, period, revision),
  CONSTRAINT figure_organisation FOREIGN KEY (organisation) REFERENCES reporting_organisation (code),
  CONSTRAINT figure_denominator CHECK (denominator IS NULL OR denominator >= 0),
  CONSTRAINT figure_interval CHECK (lower95 IS NULL OR upper95 IS NULL OR lower95 <= upper95),
  CONSTRAINT figure_hidden CHECK (hidden IS NULL OR hidden IN ('P', 'S')),
  CONSTRAINT figure_says_something CHECK (figure_value IS NOT NULL OR note IS NOT NULL)
);
CREATE INDEX figure_of_organisation ON figure (organisation, measure, period, revision);
