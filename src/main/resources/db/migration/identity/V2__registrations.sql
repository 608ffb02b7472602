-- People from abroad and newborns have no NHS number yet; whoever has one has it alone.
ALTER TABLE patient MODIFY COLUMN nhs_number VARCHAR(10);
ALTER TABLE patient ADD COLUMN former_family_name VARCHAR(100);
ALTER TABLE patient ADD COLUMN sex VARCHAR(10) DEFAULT 'UNKNOWN' NOT NULL;
ALTER TABLE patient ADD COLUMN address VARCHAR(600);
ALTER TABLE patient ADD COLUMN postcode VARCHAR(8);
ALTER TABLE patient ADD CONSTRAINT patient_sex CHECK (sex IN ('FEMALE', 'MALE', 'OTHER', 'UNKNOWN'));
ALTER TABLE patient ADD CONSTRAINT patient_at UNIQUE (id, practice);

CREATE INDEX patient_born_on ON patient (date_of_birth);
CREATE INDEX patient_lives_at ON patient (postcode);

-- Where people were and are registered, from day to day; only the end of a registration is ever written into one.
-- `registered` and `staying` are the patient while the registration is open. So nobody has two open registrations,
-- nor two open temporary ones beside; and an open registration is at the practice that the patient's own row names.
CREATE TABLE patient_registration (
  id         BINARY(16)  NOT NULL PRIMARY KEY,
  patient    BINARY(16)  NOT NULL,
  practice   VARCHAR(10) NOT NULL,
  kind       VARCHAR(15) NOT NULL,
  started    DATE,
  until_day  DATE,
  ended      DATE,
  why_ended  VARCHAR(25),
  registered BINARY(16) GENERATED ALWAYS AS
    (CASE WHEN ended IS NULL AND kind <> 'TEMPORARY' THEN patient END) /*!80000 STORED */,
  staying    BINARY(16) GENERATED ALWAYS AS
    (CASE WHEN ended IS NULL AND kind = 'TEMPORARY' THEN patient END) /*!80000 STORED */,
  CONSTRAINT patient_registration_patient FOREIGN KEY (patient) REFERENCES patient (id),
  CONSTRAINT patient_registered_once UNIQUE (registered),
  CONSTRAINT patient_stays_once UNIQUE (staying),
  CONSTRAINT patient_registered_there FOREIGN KEY (registered, practice) REFERENCES patient (id, practice),
  CONSTRAINT patient_registration_kind CHECK
    (kind IN ('BIRTH', 'FIRST', 'TRANSFER_IN', 'FROM_ABROAD', 'TEMPORARY', 'UNKNOWN')),
  -- when somebody whom a practice had before the portal was registered is not known
  CONSTRAINT patient_registration_started CHECK ((kind = 'UNKNOWN') = (started IS NULL)),
  CONSTRAINT patient_registration_until CHECK ((kind = 'TEMPORARY') = (until_day IS NOT NULL)),
  CONSTRAINT patient_registration_stay CHECK
    (until_day > started AND until_day <= started + INTERVAL '3' MONTH),
  CONSTRAINT patient_registration_ended CHECK (ended >= started),
  CONSTRAINT patient_registration_why CHECK ((ended IS NULL) = (why_ended IS NULL)),
  CONSTRAINT patient_registration_why_known CHECK
    (why_ended IN ('MOVED_PRACTICE', 'STAY_OVER', 'STAYS_FOR_GOOD', 'ENDED_BY_PRACTICE'))
);

CREATE INDEX patient_registration_of ON patient_registration (patient);
CREATE INDEX patient_registration_at ON patient_registration (practice, kind, ended);
CREATE INDEX patient_registration_over ON patient_registration (until_day, ended);

-- Everybody so far stays where they are; their first registration takes their own identity.
INSERT INTO patient_registration (id, patient, practice, kind)
SELECT id, id, practice, 'UNKNOWN' FROM patient;
