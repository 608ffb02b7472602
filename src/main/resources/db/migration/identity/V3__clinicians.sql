-- Nurses and other clinicians of 111, who phone people.
ALTER TABLE account_role DROP CONSTRAINT account_role_role;

ALTER TABLE account_role ADD CONSTRAINT account_role_role CHECK (role IN ('PATIENT', 'PRACTICE_STAFF',
  'PRACTICE_MANAGER', 'PHARMACY_STAFF', 'CLINICIAN', 'CURATOR', 'CLINICAL_SAFETY', 'ADMIN'));
