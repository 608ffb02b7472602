-- Where practices take their patients from. An area may have several polygons, each with holes; each
-- is a row with the box around it, by which it is found, and its rings as WKB (OGC 06-103r4),
-- longitude first (WGS 84).
CREATE TABLE catchment (
  ods_code VARCHAR(10) NOT NULL,
  kind VARCHAR(5) NOT NULL,
  part INT NOT NULL,
  south DOUBLE NOT NULL,
  north DOUBLE NOT NULL,
  west DOUBLE NOT NULL,
  east DOUBLE NOT NULL,
  shape MEDIUMBLOB NOT NULL,
  PRIMARY KEY (ods_code, kind, part),
  CONSTRAINT catchment_organisation FOREIGN KEY (ods_code) REFERENCES organisation (ods_code) ON DELETE CASCADE,
  CONSTRAINT catchment_kind CHECK (kind IN ('INNER', 'OUTER')),
  CONSTRAINT catchment_part CHECK (part >= 1),
  CONSTRAINT catchment_box CHECK (south < north AND west < east)
);
CREATE INDEX catchment_around ON catchment (south, north, west, east);

ALTER TABLE import_run DROP CONSTRAINT import_run_what;
ALTER TABLE import_run ADD CONSTRAINT import_run_what CHECK (what IN ('ODS', 'POSTCODES', 'PHARMACIES', 'RATINGS',
  'CATCHMENTS'));
