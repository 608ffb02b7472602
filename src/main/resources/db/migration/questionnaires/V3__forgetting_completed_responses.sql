-- When a completed response is forgotten; null for what somebody needs on, such as the practice to which it was
-- handed over.
ALTER TABLE questionnaire_response ADD COLUMN forget_at DATETIME(6);

CREATE INDEX ix_questionnaire_response_forget ON questionnaire_response (forget_at);
