-- A confirmed correction stays: what was sent before can be seen again until everything is forgotten.
ALTER TABLE registration_correction ADD COLUMN confirmed_at DATETIME(6);

-- From then on nobody knows who it was; that there was somebody, and what was decided, stays for the figures.
ALTER TABLE registration_application ADD COLUMN forgotten_at DATETIME(6);
ALTER TABLE registration_person ADD COLUMN forgotten_at DATETIME(6);
CREATE INDEX ix_registration_person_forgetting ON registration_person (forgotten_at, decided_at);
