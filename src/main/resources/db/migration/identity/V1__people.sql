-- Accounts: who may sign in, and as what.
CREATE TABLE account (
  id               BINARY(16)   NOT NULL PRIMARY KEY,
  email            VARCHAR(254) NOT NULL,
  password_hash    VARCHAR(255) NOT NULL,
  display_name     VARCHAR(201) NOT NULL,
  status           VARCHAR(10)  NOT NULL,
  opened           DATETIME(6)  NOT NULL,
  password_changed DATETIME(6)  NOT NULL,
  version          INT          NOT NULL,
  CONSTRAINT account_email UNIQUE (email),
  CONSTRAINT account_email_small CHECK (email = LOWER(email)),
  CONSTRAINT account_status CHECK (status IN ('OPEN', 'CLOSED'))
);

CREATE TABLE account_role (
  account BINARY(16)  NOT NULL,
  role    VARCHAR(20) NOT NULL,
  PRIMARY KEY (account, role),
  CONSTRAINT account_role_account FOREIGN KEY (account) REFERENCES account (id),
  CONSTRAINT account_role_role CHECK (role IN ('PATIENT', 'PRACTICE_STAFF', 'PRACTICE_MANAGER',
    'PHARMACY_STAFF', 'CURATOR', 'CLINICAL_SAFETY', 'ADMIN'))
);

-- Where staff work: a practice or a pharmacy.
CREATE TABLE staff_membership (
  account  BINARY(16)  NOT NULL,
  ods_code VARCHAR(10) NOT NULL,
  PRIMARY KEY (account, ods_code),
  CONSTRAINT staff_membership_account FOREIGN KEY (account) REFERENCES account (id)
);

CREATE INDEX staff_membership_of ON staff_membership (ods_code);

-- Patients, each registered at one practice; many of them have no account.
CREATE TABLE patient (
  id            BINARY(16)   NOT NULL PRIMARY KEY,
  nhs_number    VARCHAR(10)  NOT NULL,
  given_name    VARCHAR(100) NOT NULL,
  family_name   VARCHAR(100) NOT NULL,
  search_name   VARCHAR(420) NOT NULL,
  date_of_birth DATE         NOT NULL,
  email         VARCHAR(254),
  phone         VARCHAR(20),
  practice      VARCHAR(10)  NOT NULL,
  account       BINARY(16),
  version       INT          NOT NULL,
  CONSTRAINT patient_nhs_number UNIQUE (nhs_number),
  CONSTRAINT patient_account UNIQUE (account),
  CONSTRAINT patient_of_account FOREIGN KEY (account) REFERENCES account (id)
);

CREATE INDEX patient_of_practice ON patient (practice, family_name, given_name);
CREATE INDEX patient_born ON patient (practice, date_of_birth);

-- Who is signed in, wherever their next request arrives. The token itself is only in the cookie.
CREATE TABLE login_session (
  token_hash BINARY(32)  NOT NULL PRIMARY KEY,
  id         BINARY(16)  NOT NULL,
  account    BINARY(16)  NOT NULL,
  device     VARCHAR(80) NOT NULL,
  created    DATETIME(6) NOT NULL,
  last_seen  DATETIME(6) NOT NULL,
  ended      DATETIME(6),
  CONSTRAINT login_session_id UNIQUE (id),
  CONSTRAINT login_session_account FOREIGN KEY (account) REFERENCES account (id)
);

CREATE INDEX login_session_of ON login_session (account, created);

-- How often signing in was tried for an e-mail address (its hash: it may belong to nobody).
CREATE TABLE sign_in_limit (
  subject    BINARY(32)  NOT NULL PRIMARY KEY,
  tries      INT         NOT NULL,
  since      DATETIME(6) NOT NULL,
  not_before DATETIME(6) NOT NULL
);

CREATE INDEX sign_in_limit_since ON sign_in_limit (since);

-- Links to choose a new password: used once, within twenty minutes.
CREATE TABLE password_reset (
  token_hash BINARY(32)  NOT NULL PRIMARY KEY,
  account    BINARY(16)  NOT NULL,
  created    DATETIME(6) NOT NULL,
  used       DATETIME(6),
  CONSTRAINT password_reset_account FOREIGN KEY (account) REFERENCES account (id)
);

CREATE INDEX password_reset_of ON password_reset (account, created);
