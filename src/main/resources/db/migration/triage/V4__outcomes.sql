-- How triages ended is counted by day.
CREATE INDEX ix_triage_advice_ended ON triage_advice (ended_at);
