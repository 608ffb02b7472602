-- Systems of practices that read and write over FHIR. The key itself is told once; the database knows its hash.
CREATE TABLE fhir_client (
  id BINARY(16) NOT NULL,
  practice VARCHAR(10) NOT NULL,
  name VARCHAR(100) NOT NULL,
  key_hash BINARY(32) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  made_by BINARY(16),
  last_used_on DATE,
  revoked_at DATETIME(6),
  CONSTRAINT pk_fhir_client PRIMARY KEY (id),
  CONSTRAINT uq_fhir_client_key UNIQUE (key_hash)
);

CREATE INDEX ix_fhir_client_of ON fhir_client (practice, made_at);
