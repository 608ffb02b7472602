-- Further tokens that open a response: somebody went on with it on another device, and the portal cannot tell the
-- first token again, because it knows only its hash.
CREATE TABLE questionnaire_response_key (
  token_hash BINARY(32) NOT NULL,
  response BINARY(16) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_questionnaire_response_key PRIMARY KEY (token_hash),
  CONSTRAINT fk_questionnaire_response_key_response
    FOREIGN KEY (response) REFERENCES questionnaire_response (id) ON DELETE CASCADE
);
