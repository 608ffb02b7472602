-- Organisations merge, are taken over and get new names. Predecessors and successors are known by code only: the
-- register may not have (or no longer have) one of them, and its figures still need to find today's organisation.
CREATE TABLE organisation_succession (
  predecessor VARCHAR(10) NOT NULL,
  successor VARCHAR(10) NOT NULL,
  on_date DATE NOT NULL,
  note VARCHAR(200),
  PRIMARY KEY (predecessor, successor),
  CONSTRAINT organisation_succession_other CHECK (predecessor <> successor)
);
CREATE INDEX organisation_succession_successor ON organisation_succession (successor);

-- Every organisation with all that came after it, however many steps later, so that no question has to follow a
-- chain. `into_code` is the first step of the way, and `on_date` its day. Written anew when successions are imported;
-- a circle would make an organisation its own ancestor, which cannot be stored.
CREATE TABLE organisation_lineage (
  ancestor VARCHAR(10) NOT NULL,
  descendant VARCHAR(10) NOT NULL,
  into_code VARCHAR(10) NOT NULL,
  on_date DATE NOT NULL,
  steps INT NOT NULL,
  PRIMARY KEY (ancestor, descendant),
  CONSTRAINT organisation_lineage_other CHECK (ancestor <> descendant),
  CONSTRAINT organisation_lineage_steps CHECK (steps >= 1)
);
CREATE INDEX organisation_lineage_descendant ON organisation_lineage (descendant, on_date);

-- What organisations were called, and the last day on which they were; null where nobody knows it.
CREATE TABLE organisation_former_name (
  ods_code VARCHAR(10) NOT NULL,
  name VARCHAR(150) NOT NULL,
  until_date DATE,
  PRIMARY KEY (ods_code, name)
);

-- ONCE: the words of former names, and of the codes and names of those that an organisation was made of.
ALTER TABLE organisation_word DROP CONSTRAINT organisation_word_field;
ALTER TABLE organisation_word ADD CONSTRAINT organisation_word_field CHECK (field IN ('NAME', 'PLACE', 'ONCE'));

ALTER TABLE import_run DROP CONSTRAINT import_run_what;
ALTER TABLE import_run MODIFY COLUMN what VARCHAR(12) NOT NULL;
ALTER TABLE import_run ADD CONSTRAINT import_run_what CHECK (what IN ('ODS', 'POSTCODES', 'PHARMACIES', 'RATINGS',
  'CATCHMENTS', 'SUCCESSIONS', 'BOUNDARIES'));
