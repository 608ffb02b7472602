-- Where the figure of England comes from: the publication, or the sum of whoever has figures.
ALTER TABLE release_of_figures ADD COLUMN england VARCHAR(9);
ALTER TABLE release_of_figures ADD CONSTRAINT release_england CHECK (england IN ('PUBLISHED', 'SUMMED'));

-- What a batch was imported for, by which version of the definition, and what it changed against
-- what was approved at that moment.
CREATE TABLE batch_measure (
  batch BINARY(16) NOT NULL,
  measure INT NOT NULL,
  version INT NOT NULL,
  added BIGINT NOT NULL,
  changed BIGINT NOT NULL,
  gone BIGINT NOT NULL,
  unchanged BIGINT NOT NULL,
  PRIMARY KEY (batch, measure),
  CONSTRAINT batch_measure_batch FOREIGN KEY (batch) REFERENCES batch (id),
  CONSTRAINT batch_measure_version FOREIGN KEY (measure, version)
    REFERENCES measure_definition (measure, version)
);

-- What there was to say about the rows of a file; the first thousand are kept.
CREATE TABLE batch_remark (
  batch BINARY(16) NOT NULL,
  place INT NOT NULL,
  line BIGINT NOT NULL,
  column_name VARCHAR(100) NOT NULL,
  code VARCHAR(60) NOT NULL,
  facts VARCHAR(500) NOT NULL,
  refused BOOLEAN NOT NULL,
  PRIMARY KEY (batch, place),
  CONSTRAINT batch_remark_batch FOREIGN KEY (batch) REFERENCES batch (id)
);

-- The same file twice is one batch.
CREATE INDEX batch_file ON batch (sha_256);

-- Whoever adds organisations to those that have figures does so one after the other.
CREATE TABLE reporting_lock (id INT NOT NULL PRIMARY KEY);
INSERT INTO reporting_lock (id) VALUES (1);
