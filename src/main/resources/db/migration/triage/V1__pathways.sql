-- The versions of the pathways of 111 online. The definition of a version never changes: its hash is
-- its name. What becomes of a version is told here, what became of it earlier by pathway_event.

CREATE TABLE pathway_version (
  id BINARY(16) NOT NULL,
  name VARCHAR(60) NOT NULL,
  hash CHAR(64) NOT NULL,
  -- the author's own number, and the first lines of the definition, for lists
  label VARCHAR(60) NOT NULL,
  title VARCHAR(200) NOT NULL,
  notice VARCHAR(200) NOT NULL,
  definition MEDIUMTEXT NOT NULL,
  status VARCHAR(12) NOT NULL,
  -- accounts; null for the portal itself, which brings the built-in pathways
  uploaded_by BINARY(16),
  uploaded_at DATETIME(6) NOT NULL,
  note VARCHAR(1000) NOT NULL,
  -- the latest publication
  published_by BINARY(16),
  published_at DATETIME(6),
  withdrawn_by BINARY(16),
  withdrawn_at DATETIME(6),
  withdrawn_why VARCHAR(500),
  live_name VARCHAR(60) GENERATED ALWAYS AS (CASE WHEN status = 'PUBLISHED' THEN name END),
  CONSTRAINT pk_pathway_version PRIMARY KEY (id),
  CONSTRAINT uq_pathway_version_hash UNIQUE (hash),
  -- whoever starts on a pathway starts on one version, on whatever server
  CONSTRAINT uq_pathway_version_live UNIQUE (live_name),
  CONSTRAINT ck_pathway_version_status
    CHECK (status IN ('UPLOADED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
  CONSTRAINT ck_pathway_version_published
    CHECK ((status = 'UPLOADED') = (published_at IS NULL)),
  CONSTRAINT ck_pathway_version_withdrawn
    CHECK (status <> 'WITHDRAWN' OR (withdrawn_at IS NOT NULL AND withdrawn_why IS NOT NULL)),
  -- four eyes: nobody publishes what they brought in; what the portal brought, it may publish itself
  CONSTRAINT ck_pathway_version_four_eyes CHECK (
    published_at IS NULL
    OR uploaded_by IS NULL
    OR (published_by IS NOT NULL AND published_by <> uploaded_by))
);

CREATE INDEX ix_pathway_version_name ON pathway_version (name, uploaded_at);

-- What happened to the versions; only ever added to.
CREATE TABLE pathway_event (
  id BINARY(16) NOT NULL,
  pathway BINARY(16) NOT NULL,
  what VARCHAR(12) NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  by_account BINARY(16),
  by_role VARCHAR(40) NOT NULL,
  note VARCHAR(1000) NOT NULL,
  CONSTRAINT pk_pathway_event PRIMARY KEY (id),
  CONSTRAINT fk_pathway_event_version FOREIGN KEY (pathway) REFERENCES pathway_version (id),
  CONSTRAINT ck_pathway_event_what
    CHECK (what IN ('UPLOADED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN', 'TRIED'))
);

CREATE INDEX ix_pathway_event_version ON pathway_event (pathway, happened_at);

-- One row: it is locked by whoever changes what is published, so that they queue up, and its number
-- tells every portal that something has changed.
CREATE TABLE pathway_catalogue (
  id INT NOT NULL,
  revision BIGINT NOT NULL,
  CONSTRAINT pk_pathway_catalogue PRIMARY KEY (id),
  CONSTRAINT ck_pathway_catalogue_one CHECK (id = 1)
);

INSERT INTO pathway_catalogue (id, revision) VALUES (1, 0);
