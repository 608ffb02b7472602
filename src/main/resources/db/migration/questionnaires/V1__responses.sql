-- Questionnaires as they were when somebody answered them. A row never changes, but that it may be withdrawn.
CREATE TABLE questionnaire_version (
  hash CHAR(64) NOT NULL,
  name VARCHAR(60) NOT NULL,
  label VARCHAR(100) NOT NULL,
  definition MEDIUMTEXT NOT NULL,
  kept_at DATETIME(6) NOT NULL,
  withdrawn_at DATETIME(6),
  CONSTRAINT pk_questionnaire_version PRIMARY KEY (hash)
);

-- One person's way through a questionnaire, and through a second one that its answers may lead to.
-- The revision grows with each change, so that of two changes at once one is tried again; it numbers the answers.
-- The draft is what was typed last and refused: it is shown again, and gone with the next answer.
CREATE TABLE questionnaire_response (
  id BINARY(16) NOT NULL,
  token_hash BINARY(32) NOT NULL,
  service VARCHAR(40) NOT NULL,
  version CHAR(64) NOT NULL,
  next_version CHAR(64),
  owner BINARY(16),
  status VARCHAR(12) NOT NULL,
  revision INT NOT NULL,
  draft_item VARCHAR(255),
  draft MEDIUMTEXT,
  kept_minutes INT NOT NULL,
  started_at DATETIME(6) NOT NULL,
  last_answered_at DATETIME(6) NOT NULL,
  completed_at DATETIME(6),
  expires_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_questionnaire_response PRIMARY KEY (id),
  CONSTRAINT uq_questionnaire_response_token UNIQUE (token_hash),
  CONSTRAINT fk_questionnaire_response_version
    FOREIGN KEY (version) REFERENCES questionnaire_version (hash),
  CONSTRAINT fk_questionnaire_response_next
    FOREIGN KEY (next_version) REFERENCES questionnaire_version (hash),
  CONSTRAINT ck_questionnaire_response_status
    CHECK (status IN ('IN_PROGRESS', 'COMPLETED', 'ABANDONED')),
  CONSTRAINT ck_questionnaire_response_completed
    CHECK ((status = 'COMPLETED') = (completed_at IS NOT NULL)),
  CONSTRAINT ck_questionnaire_response_draft CHECK ((draft_item IS NULL) = (draft IS NULL)),
  CONSTRAINT ck_questionnaire_response_kept CHECK (kept_minutes > 0)
);

CREATE INDEX ix_questionnaire_response_expiry ON questionnaire_response (status, expires_at);
CREATE INDEX ix_questionnaire_response_owner ON questionnaire_response (owner, started_at);

-- Only ever added to: the latest answer to an item of a version counts, earlier ones tell what it was before.
CREATE TABLE questionnaire_answer (
  response BINARY(16) NOT NULL,
  seq INT NOT NULL,
  version CHAR(64) NOT NULL,
  link_id VARCHAR(255) NOT NULL,
  answer MEDIUMTEXT NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_questionnaire_answer PRIMARY KEY (response, seq),
  CONSTRAINT fk_questionnaire_answer_response
    FOREIGN KEY (response) REFERENCES questionnaire_response (id),
  CONSTRAINT fk_questionnaire_answer_version
    FOREIGN KEY (version) REFERENCES questionnaire_version (hash)
);

-- Files that people answered with; an answer names its file by the id.
CREATE TABLE questionnaire_attachment (
  id BINARY(16) NOT NULL,
  response BINARY(16) NOT NULL,
  name VARCHAR(255) NOT NULL,
  media_type VARCHAR(40) NOT NULL,
  size_bytes INT NOT NULL,
  content LONGBLOB NOT NULL,
  added_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_questionnaire_attachment PRIMARY KEY (id),
  CONSTRAINT fk_questionnaire_attachment_response
    FOREIGN KEY (response) REFERENCES questionnaire_response (id),
  CONSTRAINT ck_questionnaire_attachment_type
    CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
  CONSTRAINT ck_questionnaire_attachment_size CHECK (size_bytes BETWEEN 1 AND 10485760)
);

CREATE INDEX ix_questionnaire_attachment_of ON questionnaire_attachment (response);
