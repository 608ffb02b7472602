-- The appointment that the patient of a case has got since it was handed over; null again if it was cancelled.
ALTER TABLE triage_case ADD COLUMN appointment BINARY(16);

CREATE INDEX ix_triage_case_appointment ON triage_case (appointment);

ALTER TABLE triage_case_event ADD COLUMN appointment BINARY(16);

ALTER TABLE triage_case_event DROP CONSTRAINT ck_triage_case_event_what;

ALTER TABLE triage_case_event ADD CONSTRAINT ck_triage_case_event_what CHECK (what IN (
  'HANDED_OVER', 'ASSIGNED', 'WRITTEN', 'TOLD_BY_PHONE', 'NO_ANSWER', 'BOOKED', 'CANCELLED', 'CLOSED',
  'REOPENED'));
