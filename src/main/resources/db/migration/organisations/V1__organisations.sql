-- Organisations of the NHS as the Organisation Data Service and others publish them.
-- Text of the publishers is stored as people should read it; address lines are separated by '\n'.
CREATE TABLE organisation (
  ods_code VARCHAR(10) NOT NULL PRIMARY KEY,
  kind VARCHAR(16) NOT NULL,
  name VARCHAR(150) NOT NULL,
  status VARCHAR(8) NOT NULL,
  opened_on DATE,
  closed_on DATE,
  address VARCHAR(400) NOT NULL,
  town VARCHAR(60),
  county VARCHAR(60),
  postcode VARCHAR(8),
  phone VARCHAR(16),
  website VARCHAR(250),
  latitude DOUBLE,
  longitude DOUBLE,
  located_by VARCHAR(8),
  region_code VARCHAR(5),
  icb_code VARCHAR(5),
  pcn_code VARCHAR(6),
  pcn_name VARCHAR(100),
  parent_code VARCHAR(10),
  setting INT,
  accepting_patients BOOLEAN,
  cqc_rating VARCHAR(20),
  cqc_year INT,
  cqc_inherited BOOLEAN,
  described_by VARCHAR(12) NOT NULL,
  CONSTRAINT organisation_kind CHECK (kind IN ('GP_PRACTICE', 'PHARMACY', 'TRUST', 'HOSPITAL', 'PRESCRIBING_SITE')),
  CONSTRAINT organisation_status CHECK (status IN ('ACTIVE', 'CLOSED', 'DORMANT', 'PROPOSED')),
  CONSTRAINT organisation_dates CHECK (closed_on IS NULL OR opened_on IS NULL OR closed_on >= opened_on),
  CONSTRAINT organisation_located CHECK (
    (latitude IS NULL AND longitude IS NULL AND located_by IS NULL)
    OR (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180 AND located_by IN ('POSTCODE', 'FILE'))),
  CONSTRAINT organisation_rating CHECK (
    (cqc_rating IS NULL AND cqc_year IS NULL AND cqc_inherited IS NULL)
    OR (cqc_rating IN ('OUTSTANDING', 'GOOD', 'REQUIRES_IMPROVEMENT', 'INADEQUATE') AND cqc_year IS NOT NULL AND cqc_inherited IS NOT NULL)),
  CONSTRAINT organisation_described_by CHECK (described_by IN ('NHS_CHOICES', 'PHARMACIES', 'ODS', 'PORTAL'))
);
CREATE INDEX organisation_near ON organisation (kind, status, latitude, longitude);
CREATE INDEX organisation_postcode ON organisation (postcode);

-- Minutes from midnight of the weekday (1 is Monday); what closes after midnight closes after 1440.
CREATE TABLE opening_hours (
  ods_code VARCHAR(10) NOT NULL,
  weekday INT NOT NULL,
  opens_minute INT NOT NULL,
  closes_minute INT NOT NULL,
  PRIMARY KEY (ods_code, weekday, opens_minute),
  CONSTRAINT opening_hours_organisation FOREIGN KEY (ods_code) REFERENCES organisation (ods_code) ON DELETE CASCADE,
  CONSTRAINT opening_hours_weekday CHECK (weekday BETWEEN 1 AND 7),
  CONSTRAINT opening_hours_opens CHECK (opens_minute BETWEEN 0 AND 1439),
  CONSTRAINT opening_hours_closes CHECK (closes_minute > opens_minute AND closes_minute <= opens_minute + 1440)
);

-- Postcodes with the middle of the addresses they hold; one without coordinates is known but nowhere.
CREATE TABLE postcode (
  postcode VARCHAR(8) NOT NULL PRIMARY KEY,
  outward VARCHAR(4) NOT NULL,
  latitude DOUBLE,
  longitude DOUBLE,
  ended BOOLEAN NOT NULL,
  CONSTRAINT postcode_located CHECK (
    (latitude IS NULL AND longitude IS NULL)
    OR (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180))
);
CREATE INDEX postcode_outward ON postcode (outward, latitude, longitude);

-- What an organisation can be found by: the words of its name, and the places of its address as a
-- whole; in capitals without accents, with the sounds (Double Metaphone) that find misspellings.
CREATE TABLE organisation_word (
  ods_code VARCHAR(10) NOT NULL,
  field VARCHAR(5) NOT NULL,
  word VARCHAR(60) NOT NULL,
  sound VARCHAR(8) NOT NULL,
  other_sound VARCHAR(8) NOT NULL,
  PRIMARY KEY (ods_code, field, word),
  CONSTRAINT organisation_word_organisation FOREIGN KEY (ods_code) REFERENCES organisation (ods_code) ON DELETE CASCADE,
  CONSTRAINT organisation_word_field CHECK (field IN ('NAME', 'PLACE'))
);
CREATE INDEX organisation_word_word ON organisation_word (word, field, ods_code);
CREATE INDEX organisation_word_sound ON organisation_word (sound, word);
CREATE INDEX organisation_word_other_sound ON organisation_word (other_sound, word);

-- Which files were imported, so that somebody can say where a fact came from.
CREATE TABLE import_run (
  id BINARY(16) NOT NULL,
  file_number INT NOT NULL,
  what VARCHAR(10) NOT NULL,
  file_name VARCHAR(255) NOT NULL,
  sha_256 CHAR(64) NOT NULL,
  imported_at DATETIME(6) NOT NULL,
  rows_read BIGINT NOT NULL,
  rows_added BIGINT NOT NULL,
  rows_changed BIGINT NOT NULL,
  rows_closed BIGINT NOT NULL,
  rows_unchanged BIGINT NOT NULL,
  rows_refused BIGINT NOT NULL,
  PRIMARY KEY (id, file_number),
  CONSTRAINT import_run_what CHECK (what IN ('ODS', 'POSTCODES', 'PHARMACIES', 'RATINGS'))
);
CREATE INDEX import_run_time ON import_run (imported_at);
