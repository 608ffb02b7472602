-- People who keep what the portal says about their trust; where they work is the trust's ODS code.
ALTER TABLE account_role DROP CONSTRAINT account_role_role;

ALTER TABLE account_role ADD CONSTRAINT account_role_role CHECK (role IN ('PATIENT', 'PRACTICE_STAFF',
  'PRACTICE_MANAGER', 'PHARMACY_STAFF', 'CLINICIAN', 'TRUST_EDITOR', 'CURATOR', 'CLINICAL_SAFETY', 'ADMIN'));
