-- Applications to register with a practice. What was sent stands in the responses to the two questionnaires; the
-- columns here are what lists, clocks and decisions need.
CREATE TABLE registration_application (
  id BINARY(16) NOT NULL,
  -- nine characters, the last one checks the others
  reference CHAR(9) NOT NULL,
  practice VARCHAR(10) NOT NULL,
  -- where somebody looked for a practice, if they said so
  postcode VARCHAR(8),
  -- the patient who was signed in when it was begun
  owner BINARY(16),
  shared_response BINARY(16) NOT NULL,
  begun_at DATETIME(6) NOT NULL,
  -- how to reach whoever sends it; from the answers, while they are given
  email VARCHAR(254),
  phone VARCHAR(20),
  stay VARCHAR(10),
  stay_until DATE,
  sender VARCHAR(10),
  sender_name VARCHAR(201),
  sent_at DATETIME(6),
  -- drafts are forgotten after this
  expires_at DATETIME(6) NOT NULL,
  version INT NOT NULL,
  CONSTRAINT pk_registration_application PRIMARY KEY (id),
  CONSTRAINT uq_registration_application_reference UNIQUE (reference),
  CONSTRAINT uq_registration_application_shared UNIQUE (shared_response),
  CONSTRAINT ck_registration_application_stay CHECK (stay IN ('PERMANENT', 'TEMPORARY')),
  CONSTRAINT ck_registration_application_sent CHECK (sent_at IS NULL OR stay IS NOT NULL)
);

CREATE INDEX ix_registration_application_expiry ON registration_application (sent_at, expires_at);
CREATE INDEX ix_registration_application_owner ON registration_application (owner, begun_at);

-- The people of an application. Each has a response and, once it was sent, a decision of their own.
CREATE TABLE registration_person (
  id BINARY(16) NOT NULL,
  application BINARY(16) NOT NULL,
  practice VARCHAR(10) NOT NULL,
  position INT NOT NULL,
  given_name VARCHAR(100) NOT NULL,
  family_name VARCHAR(100) NOT NULL,
  date_of_birth DATE NOT NULL,
  relation VARCHAR(10) NOT NULL,
  response BINARY(16) NOT NULL,
  status VARCHAR(20) NOT NULL,
  -- from the answers, once they are sent
  nhs_number VARCHAR(10),
  sex VARCHAR(10),
  postcode VARCHAR(8),
  kind VARCHAR(12),
  area VARCHAR(10),
  match_found VARCHAR(10),
  matched_patient BINARY(16),
  flags VARCHAR(400) NOT NULL DEFAULT '',
  -- which of two differing details staff picked, field by field
  picks VARCHAR(400) NOT NULL DEFAULT '',
  review_reason VARCHAR(30),
  sent_at DATETIME(6),
  -- the day by which reasons must be given in writing
  due_on DATE,
  decided_at DATETIME(6),
  -- approved together with others, and not in force yet: it can be taken back until then
  approve_at DATETIME(6),
  approve_by BINARY(16),
  version INT NOT NULL,
  -- nobody has two applications at one practice waiting under one NHS number
  waiting_key VARCHAR(24) GENERATED ALWAYS AS
    (CASE WHEN status IN ('NEW', 'UNDER_REVIEW') AND nhs_number IS NOT NULL
      THEN CONCAT(practice, ':', nhs_number) END),
  CONSTRAINT pk_registration_person PRIMARY KEY (id),
  CONSTRAINT uq_registration_person_position UNIQUE (application, position),
  CONSTRAINT uq_registration_person_response UNIQUE (response),
  CONSTRAINT uq_registration_person_waiting UNIQUE (waiting_key),
  CONSTRAINT fk_registration_person_application
    FOREIGN KEY (application) REFERENCES registration_application (id),
  CONSTRAINT ck_registration_person_relation
    CHECK (relation IN ('ME', 'CHILD', 'CARED_FOR', 'HOUSEHOLD')),
  CONSTRAINT ck_registration_person_status CHECK (status IN
    ('DRAFT', 'NEW', 'UNDER_REVIEW', 'APPROVED', 'DECLINED', 'ALREADY_REGISTERED', 'WITHDRAWN')),
  CONSTRAINT ck_registration_person_kind
    CHECK (kind IN ('BIRTH', 'FIRST', 'TRANSFER_IN', 'FROM_ABROAD', 'TEMPORARY')),
  CONSTRAINT ck_registration_person_area CHECK (area IN ('INNER', 'OUTER', 'OUTSIDE', 'UNKNOWN')),
  CONSTRAINT ck_registration_person_match CHECK (match_found IN ('EXACT', 'PARTIAL', 'NONE', 'STOPPED')),
  CONSTRAINT ck_registration_person_sent CHECK
    ((status = 'DRAFT') = (sent_at IS NULL) AND (sent_at IS NULL) = (due_on IS NULL)),
  CONSTRAINT ck_registration_person_review CHECK ((status = 'UNDER_REVIEW') = (review_reason IS NOT NULL)),
  CONSTRAINT ck_registration_person_decided CHECK
    ((status IN ('APPROVED', 'DECLINED', 'ALREADY_REGISTERED', 'WITHDRAWN')) = (decided_at IS NOT NULL)),
  CONSTRAINT ck_registration_person_pending CHECK
    (approve_at IS NULL OR (approve_by IS NOT NULL AND status IN ('NEW', 'UNDER_REVIEW')))
);

CREATE INDEX ix_registration_person_queue ON registration_person (practice, status, due_on);
CREATE INDEX ix_registration_person_born ON registration_person (practice, date_of_birth, status);
CREATE INDEX ix_registration_person_pending ON registration_person (approve_at);

-- One decision for each person, ever: the key says so. A refusal has a lawful ground, and nothing else has.
CREATE TABLE registration_decision (
  person BINARY(16) NOT NULL,
  decision VARCHAR(20) NOT NULL,
  ground VARCHAR(30),
  ground_detail VARCHAR(60),
  words VARCHAR(2000) NOT NULL DEFAULT '',
  decided_at DATETIME(6) NOT NULL,
  days INT NOT NULL,
  by_account BINARY(16),
  by_role VARCHAR(40) NOT NULL,
  -- the patient of the practice from then on
  patient BINARY(16),
  former_practice VARCHAR(10),
  letter MEDIUMTEXT,
  CONSTRAINT pk_registration_decision PRIMARY KEY (person),
  CONSTRAINT fk_registration_decision_person FOREIGN KEY (person) REFERENCES registration_person (id),
  CONSTRAINT ck_registration_decision_decision
    CHECK (decision IN ('APPROVED', 'DECLINED', 'ALREADY_REGISTERED', 'WITHDRAWN')),
  CONSTRAINT ck_registration_decision_ground CHECK ((decision = 'DECLINED') = (ground IS NOT NULL)),
  CONSTRAINT ck_registration_decision_grounds CHECK (ground IN
    ('LIST_CLOSED', 'OUT_OF_AREA', 'CARE_NEARER_HOME', 'PREVIOUS_REMOVAL', 'OTHER_REASONABLE')),
  CONSTRAINT ck_registration_decision_detail
    CHECK (COALESCE(ground, '') = 'OTHER_REASONABLE' OR ground_detail IS NULL),
  CONSTRAINT ck_registration_decision_explained CHECK (ground <> 'OTHER_REASONABLE' OR ground_detail IS NOT NULL),
  CONSTRAINT ck_registration_decision_letter CHECK ((decision = 'DECLINED') = (letter IS NOT NULL)),
  CONSTRAINT ck_registration_decision_patient
    CHECK ((decision IN ('APPROVED', 'ALREADY_REGISTERED')) = (patient IS NOT NULL))
);

CREATE INDEX ix_registration_decision_when ON registration_decision (decided_at);

-- What happened to a person's application; only ever added to.
CREATE TABLE registration_event (
  id BINARY(16) NOT NULL,
  person BINARY(16) NOT NULL,
  what VARCHAR(20) NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  by_account BINARY(16),
  by_role VARCHAR(40) NOT NULL,
  detail VARCHAR(60) NOT NULL,
  note VARCHAR(2000) NOT NULL,
  CONSTRAINT pk_registration_event PRIMARY KEY (id),
  CONSTRAINT fk_registration_event_person FOREIGN KEY (person) REFERENCES registration_person (id),
  CONSTRAINT ck_registration_event_what CHECK (what IN ('SENT', 'CORRECTED', 'REVIEW', 'REVIEW_ENDED',
    'NOTE', 'MATCHED', 'UNMATCHED', 'PICKED', 'APPROVING', 'TAKEN_BACK', 'DECIDED', 'RECEIVED'))
);

CREATE INDEX ix_registration_event_of ON registration_event (person, happened_at);

-- The answers of a sent application that are being corrected: a copy, until it takes the place of what was sent.
CREATE TABLE registration_correction (
  response BINARY(16) NOT NULL,
  copy BINARY(16) NOT NULL,
  begun_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_registration_correction PRIMARY KEY (response),
  CONSTRAINT uq_registration_correction_copy UNIQUE (copy)
);

-- Who may see an application without being signed in: a cookie holds the token, the database its hash.
CREATE TABLE registration_access (
  token_hash BINARY(32) NOT NULL,
  application BINARY(16) NOT NULL,
  granted_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_registration_access PRIMARY KEY (token_hash),
  CONSTRAINT fk_registration_access_application
    FOREIGN KEY (application) REFERENCES registration_application (id)
);

CREATE INDEX ix_registration_access_of ON registration_access (application);

-- The code that was mailed last to whoever wants to come back to an application.
CREATE TABLE registration_code (
  application BINARY(16) NOT NULL,
  code_hash BINARY(32) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  tries INT NOT NULL,
  sent INT NOT NULL,
  CONSTRAINT pk_registration_code PRIMARY KEY (application),
  CONSTRAINT fk_registration_code_application
    FOREIGN KEY (application) REFERENCES registration_application (id)
);

-- What a practice has arranged; each change is a row more, the last one is in force.
CREATE TABLE registration_settings (
  practice VARCHAR(10) NOT NULL,
  revision INT NOT NULL,
  accepts BOOLEAN NOT NULL,
  -- closed by the commissioner, who alone can do that, until that day
  closed_until DATE,
  outside_area BOOLEAN NOT NULL,
  temporary BOOLEAN NOT NULL,
  students BOOLEAN NOT NULL,
  -- how many people a week it can take on; more wait longer, nobody is refused for it
  weekly_capacity INT,
  asks VARCHAR(200) NOT NULL,
  auto_accept BOOLEAN NOT NULL,
  auto_kinds VARCHAR(60) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  by_account BINARY(16),
  by_role VARCHAR(40) NOT NULL,
  CONSTRAINT pk_registration_settings PRIMARY KEY (practice, revision),
  CONSTRAINT ck_registration_settings_capacity CHECK (weekly_capacity > 0),
  CONSTRAINT ck_registration_settings_revision CHECK (revision > 0)
);
