-- What helps people to choose a practice: the languages of its staff (ISO 639-1), and how people with
-- impairments get on there.
CREATE TABLE organisation_language (
  ods_code VARCHAR(10) NOT NULL,
  language CHAR(2) NOT NULL,
  PRIMARY KEY (ods_code, language),
  CONSTRAINT organisation_language_organisation FOREIGN KEY (ods_code) REFERENCES organisation (ods_code) ON DELETE CASCADE
);

CREATE TABLE organisation_access (
  ods_code VARCHAR(10) NOT NULL,
  feature VARCHAR(20) NOT NULL,
  PRIMARY KEY (ods_code, feature),
  CONSTRAINT organisation_access_organisation FOREIGN KEY (ods_code) REFERENCES organisation (ods_code) ON DELETE CASCADE,
  CONSTRAINT organisation_access_known CHECK (feature IN ('STEP_FREE', 'ACCESSIBLE_TOILET', 'ACCESSIBLE_PARKING',
    'HEARING_LOOP', 'SIGN_LANGUAGE'))
);
