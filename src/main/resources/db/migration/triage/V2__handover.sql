-- Triages that were handed to a practice. What was handed over never changes; what the practice made of it
-- stands in the columns after "status", and how it came to that in triage_case_event.

CREATE TABLE triage_case (
  id BINARY(16) NOT NULL,
  journey BINARY(16) NOT NULL,
  practice VARCHAR(10) NOT NULL,
  -- the patient of the practice, where it is certain who it is
  patient BINARY(16),
  given_name VARCHAR(100) NOT NULL,
  family_name VARCHAR(100) NOT NULL,
  date_of_birth DATE NOT NULL,
  nhs_number VARCHAR(10),
  phone VARCHAR(20) NOT NULL,
  email VARCHAR(254),
  speaks_for_them VARCHAR(201),
  pathway_title VARCHAR(200) NOT NULL,
  pathway_hash CHAR(64) NOT NULL,
  outcome VARCHAR(9) NOT NULL,
  urgency INT NOT NULL,
  red_flag BOOLEAN NOT NULL,
  wish VARCHAR(12) NOT NULL,
  answers MEDIUMTEXT NOT NULL,
  -- the FHIR QuestionnaireResponse
  response MEDIUMTEXT,
  earlier_contacts INT NOT NULL,
  urgency_rose BOOLEAN NOT NULL,
  ended_at DATETIME(6) NOT NULL,
  handed_at DATETIME(6) NOT NULL,
  -- the deadline of the disposition or the promise to the person, whichever comes first
  due_at DATETIME(6),
  status VARCHAR(8) NOT NULL,
  assigned_to BINARY(16),
  answered_at DATETIME(6),
  closed_at DATETIME(6),
  closed_as VARCHAR(24),
  version INT NOT NULL,
  CONSTRAINT pk_triage_case PRIMARY KEY (id),
  -- however often the last page is submitted, the practice gets it once
  CONSTRAINT uq_triage_case_journey UNIQUE (journey),
  CONSTRAINT ck_triage_case_wish CHECK (wish IN ('CALL', 'MESSAGE', 'APPOINTMENT')),
  CONSTRAINT ck_triage_case_status CHECK (status IN ('OPEN', 'CLOSED')),
  CONSTRAINT ck_triage_case_closed CHECK (
    (status = 'CLOSED') = (closed_at IS NOT NULL)
    AND (closed_at IS NULL) = (closed_as IS NULL))
);

CREATE INDEX ix_triage_case_inbox ON triage_case (practice, status, due_at);
CREATE INDEX ix_triage_case_patient ON triage_case (patient, handed_at);
CREATE INDEX ix_triage_case_person ON triage_case (practice, date_of_birth, phone);

-- What happened to a case; only ever added to.
CREATE TABLE triage_case_event (
  id BINARY(16) NOT NULL,
  triage_case BINARY(16) NOT NULL,
  what VARCHAR(16) NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  by_account BINARY(16),
  by_role VARCHAR(40) NOT NULL,
  to_account BINARY(16),
  closed_as VARCHAR(24),
  note VARCHAR(2000) NOT NULL,
  CONSTRAINT pk_triage_case_event PRIMARY KEY (id),
  CONSTRAINT fk_triage_case_event_case FOREIGN KEY (triage_case) REFERENCES triage_case (id),
  CONSTRAINT ck_triage_case_event_what CHECK (what IN (
    'HANDED_OVER', 'ASSIGNED', 'WRITTEN', 'TOLD_BY_PHONE', 'NO_ANSWER', 'CLOSED', 'REOPENED'))
);

CREATE INDEX ix_triage_case_event_of ON triage_case_event (triage_case, happened_at);
