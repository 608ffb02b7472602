-- What a practice offers: clinicians, rooms, types of appointment and the rules of its booking page.

CREATE TABLE clinician (
  id BINARY(16) NOT NULL,
  practice VARCHAR(10) NOT NULL,
  name VARCHAR(80) NOT NULL,
  job_title VARCHAR(60) NOT NULL,
  gender VARCHAR(10),
  active BOOLEAN NOT NULL,
  version INT NOT NULL,
  CONSTRAINT pk_clinician PRIMARY KEY (id),
  CONSTRAINT uq_clinician_name UNIQUE (practice, name),
  CONSTRAINT ck_clinician_gender CHECK (gender IN ('FEMALE', 'MALE', 'OTHER'))
);

CREATE TABLE room (
  id BINARY(16) NOT NULL,
  practice VARCHAR(10) NOT NULL,
  name VARCHAR(60) NOT NULL,
  active BOOLEAN NOT NULL,
  version INT NOT NULL,
  CONSTRAINT pk_room PRIMARY KEY (id),
  CONSTRAINT uq_room_name UNIQUE (practice, name)
);

CREATE TABLE appointment_type (
  id BINARY(16) NOT NULL,
  practice VARCHAR(10) NOT NULL,
  name VARCHAR(60) NOT NULL,
  category VARCHAR(60) NOT NULL,
  length_minutes INT NOT NULL,
  in_person BOOLEAN NOT NULL,
  by_telephone BOOLEAN NOT NULL,
  by_video BOOLEAN NOT NULL,
  bookable_by VARCHAR(12) NOT NULL,
  days_ahead INT NOT NULL,
  notice_minutes INT NOT NULL,
  active BOOLEAN NOT NULL,
  version INT NOT NULL,
  CONSTRAINT pk_appointment_type PRIMARY KEY (id),
  CONSTRAINT uq_appointment_type_name UNIQUE (practice, name),
  CONSTRAINT ck_appointment_type_length
    CHECK (length_minutes BETWEEN 5 AND 240 AND MOD(length_minutes, 5) = 0),
  CONSTRAINT ck_appointment_type_way CHECK (in_person OR by_telephone OR by_video),
  CONSTRAINT ck_appointment_type_bookable CHECK (bookable_by IN ('PATIENT', 'STAFF_ONLY')),
  CONSTRAINT ck_appointment_type_window
    CHECK (days_ahead BETWEEN 0 AND 365 AND notice_minutes BETWEEN 0 AND 43200)
);

CREATE TABLE practice_booking_rules (
  practice VARCHAR(10) NOT NULL,
  cut_off_minutes INT NOT NULL,
  advice VARCHAR(1000),
  version INT NOT NULL,
  CONSTRAINT pk_practice_booking_rules PRIMARY KEY (practice),
  CONSTRAINT ck_practice_booking_rules_cut_off CHECK (cut_off_minutes BETWEEN 0 AND 10080)
);

-- Sessions and their slots. Every length is a multiple of five minutes, so that time can be counted
-- in cells of five minutes since 1970; a cell that is taken is a row, and its primary key is what
-- forbids that a clinician, a room or a patient is in two places at once.

CREATE TABLE appointment_session (
  id BINARY(16) NOT NULL,
  practice VARCHAR(10) NOT NULL,
  clinician BINARY(16) NOT NULL,
  room BINARY(16),
  appointment_type BINARY(16) NOT NULL,
  way VARCHAR(10) NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  status VARCHAR(10) NOT NULL,
  plan_id BINARY(16) NOT NULL,
  CONSTRAINT pk_appointment_session PRIMARY KEY (id),
  CONSTRAINT uq_appointment_session_plan UNIQUE (plan_id, starts_at),
  CONSTRAINT fk_appointment_session_clinician FOREIGN KEY (clinician) REFERENCES clinician (id),
  CONSTRAINT fk_appointment_session_room FOREIGN KEY (room) REFERENCES room (id),
  CONSTRAINT fk_appointment_session_type
    FOREIGN KEY (appointment_type) REFERENCES appointment_type (id),
  CONSTRAINT ck_appointment_session_way CHECK (way IN ('IN_PERSON', 'TELEPHONE', 'VIDEO')),
  CONSTRAINT ck_appointment_session_status CHECK (status IN ('OPEN', 'CANCELLED')),
  CONSTRAINT ck_appointment_session_times CHECK (
    starts_at < ends_at
    AND MOD(EXTRACT(MINUTE FROM starts_at), 5) = 0 AND EXTRACT(SECOND FROM starts_at) = 0
    AND EXTRACT(MICROSECOND FROM starts_at) = 0
    AND MOD(EXTRACT(MINUTE FROM ends_at), 5) = 0 AND EXTRACT(SECOND FROM ends_at) = 0
    AND EXTRACT(MICROSECOND FROM ends_at) = 0)
);

CREATE INDEX ix_appointment_session_day ON appointment_session (practice, starts_at);

CREATE TABLE clinician_time (
  clinician BINARY(16) NOT NULL,
  cell INT NOT NULL,
  session_id BINARY(16) NOT NULL,
  CONSTRAINT pk_clinician_time PRIMARY KEY (clinician, cell),
  CONSTRAINT fk_clinician_time_session
    FOREIGN KEY (session_id) REFERENCES appointment_session (id)
);

CREATE TABLE room_time (
  room BINARY(16) NOT NULL,
  cell INT NOT NULL,
  session_id BINARY(16) NOT NULL,
  CONSTRAINT pk_room_time PRIMARY KEY (room, cell),
  CONSTRAINT fk_room_time_session FOREIGN KEY (session_id) REFERENCES appointment_session (id)
);

CREATE TABLE slot (
  id BINARY(16) NOT NULL,
  session_id BINARY(16) NOT NULL,
  practice VARCHAR(10) NOT NULL,
  clinician BINARY(16) NOT NULL,
  appointment_type BINARY(16) NOT NULL,
  way VARCHAR(10) NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  status VARCHAR(10) NOT NULL,
  CONSTRAINT pk_slot PRIMARY KEY (id),
  CONSTRAINT uq_slot_start UNIQUE (session_id, starts_at),
  CONSTRAINT fk_slot_session FOREIGN KEY (session_id) REFERENCES appointment_session (id),
  CONSTRAINT fk_slot_clinician FOREIGN KEY (clinician) REFERENCES clinician (id),
  CONSTRAINT fk_slot_type FOREIGN KEY (appointment_type) REFERENCES appointment_type (id),
  CONSTRAINT ck_slot_way CHECK (way IN ('IN_PERSON', 'TELEPHONE', 'VIDEO')),
  CONSTRAINT ck_slot_status CHECK (status IN ('OPEN', 'BLOCKED', 'CANCELLED')),
  CONSTRAINT ck_slot_times CHECK (
    starts_at < ends_at
    AND MOD(EXTRACT(MINUTE FROM starts_at), 5) = 0 AND EXTRACT(SECOND FROM starts_at) = 0
    AND EXTRACT(MICROSECOND FROM starts_at) = 0
    AND MOD(EXTRACT(MINUTE FROM ends_at), 5) = 0 AND EXTRACT(SECOND FROM ends_at) = 0
    AND EXTRACT(MICROSECOND FROM ends_at) = 0)
);

CREATE INDEX ix_slot_offered ON slot (practice, appointment_type, way, starts_at);
CREATE INDEX ix_slot_day ON slot (practice, starts_at);

-- Appointments. A held slot is an appointment that is not confirmed yet.

CREATE TABLE patient_time (
  patient BINARY(16) NOT NULL,
  cell INT NOT NULL,
  appointment BINARY(16) NOT NULL,
  CONSTRAINT pk_patient_time PRIMARY KEY (patient, cell)
);

CREATE TABLE appointment (
  id BINARY(16) NOT NULL,
  reference VARCHAR(11) NOT NULL,
  slot BINARY(16) NOT NULL,
  patient BINARY(16) NOT NULL,
  practice VARCHAR(10) NOT NULL,
  status VARCHAR(20) NOT NULL,
  held_until DATETIME(6),
  moves BINARY(16),
  reason VARCHAR(150),
  phone VARCHAR(16),
  made_at DATETIME(6) NOT NULL,
  made_by BINARY(16),
  made_by_role VARCHAR(30) NOT NULL,
  submit_key BINARY(16),
  calendar_sequence INT NOT NULL,
  booked_cell INT,
  version INT NOT NULL,
  -- one live appointment a slot, and one hold a patient
  live_slot BINARY(16) GENERATED ALWAYS AS (CASE
    WHEN status IN ('HELD', 'BOOKED', 'ARRIVED', 'SEEN', 'DID_NOT_ATTEND') THEN slot END),
  holding_patient BINARY(16) GENERATED ALWAYS AS (CASE WHEN status = 'HELD' THEN patient END),
  CONSTRAINT pk_appointment PRIMARY KEY (id),
  CONSTRAINT uq_appointment_reference UNIQUE (reference),
  CONSTRAINT uq_appointment_submit UNIQUE (submit_key),
  CONSTRAINT uq_appointment_live_slot UNIQUE (live_slot),
  CONSTRAINT uq_appointment_holding UNIQUE (holding_patient),
  -- a booked appointment cannot exist without its patient's time, nor share it
  CONSTRAINT uq_appointment_patient_time UNIQUE (patient, booked_cell),
  CONSTRAINT fk_appointment_patient_time
    FOREIGN KEY (patient, booked_cell) REFERENCES patient_time (patient, cell),
  CONSTRAINT fk_appointment_slot FOREIGN KEY (slot) REFERENCES slot (id),
  CONSTRAINT fk_appointment_moves FOREIGN KEY (moves) REFERENCES appointment (id),
  CONSTRAINT ck_appointment_status CHECK (status IN (
    'HELD', 'BOOKED', 'ARRIVED', 'SEEN', 'DID_NOT_ATTEND', 'CANCELLED', 'RELEASED')),
  CONSTRAINT ck_appointment_hold CHECK (status <> 'HELD' OR held_until IS NOT NULL),
  CONSTRAINT ck_appointment_patient_time CHECK (
    (status IN ('BOOKED', 'ARRIVED', 'SEEN', 'DID_NOT_ATTEND') AND booked_cell IS NOT NULL)
    OR (status IN ('HELD', 'CANCELLED', 'RELEASED') AND booked_cell IS NULL))
);

CREATE TABLE appointment_change (
  id BINARY(16) NOT NULL,
  appointment BINARY(16) NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  what VARCHAR(20) NOT NULL,
  slot BINARY(16) NOT NULL,
  reason VARCHAR(30),
  by_account BINARY(16),
  by_role VARCHAR(30) NOT NULL,
  CONSTRAINT pk_appointment_change PRIMARY KEY (id),
  CONSTRAINT fk_appointment_change_appointment
    FOREIGN KEY (appointment) REFERENCES appointment (id),
  CONSTRAINT ck_appointment_change_what CHECK (what IN (
    'BOOKED', 'MOVED', 'CANCELLED', 'ARRIVED', 'SEEN', 'DID_NOT_ATTEND', 'UNDONE'))
);
