-- How the practice knows which of its patients a case is about. Of earlier cases nobody knows any more; somebody
-- may look at them again.
ALTER TABLE triage_case ADD COLUMN known_by VARCHAR(9);

UPDATE triage_case SET known_by = 'MATCHED' WHERE patient IS NOT NULL;

ALTER TABLE triage_case ADD CONSTRAINT ck_triage_case_known CHECK (
  (patient IS NULL) = (known_by IS NULL) AND known_by IN ('SIGNED_IN', 'MATCHED', 'STAFF'));

ALTER TABLE triage_case_event DROP CONSTRAINT ck_triage_case_event_what;

ALTER TABLE triage_case_event ADD CONSTRAINT ck_triage_case_event_what CHECK (what IN (
  'HANDED_OVER', 'ASSIGNED', 'MATCHED', 'UNMATCHED', 'WRITTEN', 'TOLD_BY_PHONE', 'NO_ANSWER', 'BOOKED',
  'CANCELLED', 'CLOSED', 'REOPENED'));
