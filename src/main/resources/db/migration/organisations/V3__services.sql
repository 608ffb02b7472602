-- What people can go to an organisation for. Practices and pharmacies are known by their kind.
CREATE TABLE organisation_service (
  ods_code VARCHAR(10) NOT NULL,
  service VARCHAR(24) NOT NULL,
  PRIMARY KEY (ods_code, service),
  CONSTRAINT organisation_service_organisation FOREIGN KEY (ods_code) REFERENCES organisation (ods_code) ON DELETE CASCADE,
  CONSTRAINT organisation_service_known CHECK (service IN ('AE', 'URGENT_TREATMENT_CENTRE', 'DENTIST', 'OPTICIAN',
    'SEXUAL_HEALTH_CLINIC', 'MATERNITY_UNIT', 'SEXUAL_ASSAULT_CENTRE'))
);
CREATE INDEX organisation_service_service ON organisation_service (service, ods_code);

ALTER TABLE organisation DROP CONSTRAINT organisation_kind;
ALTER TABLE organisation ADD CONSTRAINT organisation_kind CHECK (kind IN ('GP_PRACTICE', 'PHARMACY', 'TRUST',
  'HOSPITAL', 'PRESCRIBING_SITE', 'DENTAL_PRACTICE', 'OPTICIAN', 'CLINIC'));
