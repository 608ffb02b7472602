-- Trusts through time: the code that each code of then leads to today.
CREATE TABLE maturity_trust (
  code VARCHAR(10) NOT NULL,
  today_code VARCHAR(10) NOT NULL,
  closed_on DATE,
  source VARCHAR(500) NOT NULL,
  CONSTRAINT pk_maturity_trust PRIMARY KEY (code),
  CONSTRAINT ck_maturity_trust_closed CHECK (closed_on IS NULL OR code <> today_code)
);

CREATE INDEX ix_maturity_trust_today ON maturity_trust (today_code);

-- A code keeps while names change: each name that a code has had, at most one of them the current one.
CREATE TABLE maturity_trust_name (
  code VARCHAR(10) NOT NULL,
  name VARCHAR(200) NOT NULL,
  current_of VARCHAR(10),
  source VARCHAR(500) NOT NULL,
  CONSTRAINT pk_maturity_trust_name PRIMARY KEY (code, name),
  CONSTRAINT uq_maturity_trust_name_current UNIQUE (current_of),
  CONSTRAINT ck_maturity_trust_name_current CHECK (current_of IS NULL OR current_of = code),
  CONSTRAINT fk_maturity_trust_name_code FOREIGN KEY (code) REFERENCES maturity_trust (code)
);

-- The stage of a trust in a model from a day on; only ever added to. A row that supersedes another takes its place, and one
-- without a stage only takes it away. The id is the key of the form that sent it.
CREATE TABLE maturity_observation (
  id BINARY(16) NOT NULL,
  organisation VARCHAR(10) NOT NULL,
  model VARCHAR(10) NOT NULL,
  edition VARCHAR(10) NOT NULL,
  stage INT,
  from_on DATE NOT NULL,
  standing VARCHAR(15) NOT NULL,
  evidence VARCHAR(2000) NOT NULL,
  link VARCHAR(500),
  source VARCHAR(500) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BINARY(16),
  recorded_as VARCHAR(40) NOT NULL,
  supersedes BINARY(16),
  CONSTRAINT pk_maturity_observation PRIMARY KEY (id),
  CONSTRAINT uq_maturity_observation_supersedes UNIQUE (supersedes),
  CONSTRAINT fk_maturity_observation_supersedes FOREIGN KEY (supersedes) REFERENCES maturity_observation (id),
  CONSTRAINT ck_maturity_observation_model CHECK (model IN ('EMRAM', 'CCMM', 'EPR_GROUP')),
  CONSTRAINT ck_maturity_observation_standing CHECK (standing IN ('SELF_REPORTED', 'VALIDATED')),
  CONSTRAINT ck_maturity_observation_stage CHECK
    (stage BETWEEN 0 AND CASE WHEN model = 'EPR_GROUP' THEN 3 ELSE 7 END),
  CONSTRAINT ck_maturity_observation_on_site CHECK
    (model <> 'EMRAM' OR stage IS NULL OR stage < 6 OR standing = 'VALIDATED'),
  CONSTRAINT ck_maturity_observation_taken_away CHECK (stage IS NOT NULL OR supersedes IS NOT NULL),
  CONSTRAINT ck_maturity_observation_evidence CHECK (evidence <> '')
);

CREATE INDEX ix_maturity_observation_of ON maturity_observation (organisation, model, from_on);
CREATE INDEX ix_maturity_observation_model ON maturity_observation (model, from_on);

-- What a trust says of a single criterion of a stage; the latest row of a criterion holds.
CREATE TABLE maturity_criterion_mark (
  id BINARY(16) NOT NULL,
  organisation VARCHAR(10) NOT NULL,
  model VARCHAR(10) NOT NULL,
  edition VARCHAR(10) NOT NULL,
  criterion VARCHAR(20) NOT NULL,
  state VARCHAR(10) NOT NULL,
  as_of DATE NOT NULL,
  evidence VARCHAR(2000) NOT NULL,
  link VARCHAR(500),
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BINARY(16),
  recorded_as VARCHAR(40) NOT NULL,
  CONSTRAINT pk_maturity_criterion_mark PRIMARY KEY (id),
  CONSTRAINT ck_maturity_criterion_mark_state CHECK (state IN ('MET', 'NOT_MET', 'UNKNOWN')),
  CONSTRAINT ck_maturity_criterion_mark_evidence CHECK (state <> 'MET' OR evidence <> '')
);

CREATE INDEX ix_maturity_criterion_mark_of ON maturity_criterion_mark (organisation, model, edition, recorded_at);

-- Programmes, their strands or waves, and who takes part as what.
CREATE TABLE maturity_programme (
  slug VARCHAR(60) NOT NULL,
  name VARCHAR(200) NOT NULL,
  about VARCHAR(2000) NOT NULL,
  began_on DATE,
  ended_on DATE,
  source VARCHAR(500) NOT NULL,
  version INT NOT NULL,
  CONSTRAINT pk_maturity_programme PRIMARY KEY (slug),
  CONSTRAINT ck_maturity_programme_dates CHECK (ended_on IS NULL OR began_on IS NULL OR began_on <= ended_on)
);

CREATE TABLE maturity_strand (
  programme VARCHAR(60) NOT NULL,
  code VARCHAR(40) NOT NULL,
  name VARCHAR(200) NOT NULL,
  announced_on DATE,
  about VARCHAR(1000) NOT NULL,
  position INT NOT NULL,
  source VARCHAR(500) NOT NULL,
  CONSTRAINT pk_maturity_strand PRIMARY KEY (programme, code),
  CONSTRAINT fk_maturity_strand_programme FOREIGN KEY (programme) REFERENCES maturity_programme (slug)
);

-- `place` is the participant's code of then, or its name where it has no code: nobody takes part in a strand twice.
CREATE TABLE maturity_participant (
  id BINARY(16) NOT NULL,
  programme VARCHAR(60) NOT NULL,
  strand VARCHAR(40) NOT NULL,
  place VARCHAR(200) NOT NULL,
  role VARCHAR(25) NOT NULL,
  code_then VARCHAR(10),
  name_then VARCHAR(200) NOT NULL,
  from_on DATE,
  until_on DATE,
  model VARCHAR(10),
  target_stage INT,
  note VARCHAR(1000) NOT NULL,
  source VARCHAR(500) NOT NULL,
  version INT NOT NULL,
  CONSTRAINT pk_maturity_participant PRIMARY KEY (id),
  CONSTRAINT uq_maturity_participant_place UNIQUE (programme, strand, place),
  CONSTRAINT fk_maturity_participant_strand FOREIGN KEY (programme, strand)
    REFERENCES maturity_strand (programme, code),
  CONSTRAINT ck_maturity_participant_role CHECK (role IN
    ('EXEMPLAR', 'FAST_FOLLOWER', 'SHARED_RECORD_EXEMPLAR', 'PARTNER')),
  CONSTRAINT ck_maturity_participant_place CHECK (place = COALESCE(code_then, name_then)),
  CONSTRAINT ck_maturity_participant_target CHECK
    ((model IS NULL) = (target_stage IS NULL) AND COALESCE(target_stage, 0) BETWEEN 0 AND 7),
  CONSTRAINT ck_maturity_participant_dates CHECK (until_on IS NULL OR from_on IS NULL OR from_on <= until_on)
);

CREATE INDEX ix_maturity_participant_code ON maturity_participant (code_then);

-- Who follows whom, where a source says so.
CREATE TABLE maturity_pair (
  exemplar BINARY(16) NOT NULL,
  follower BINARY(16) NOT NULL,
  source VARCHAR(500) NOT NULL,
  CONSTRAINT pk_maturity_pair PRIMARY KEY (exemplar, follower),
  CONSTRAINT fk_maturity_pair_exemplar FOREIGN KEY (exemplar) REFERENCES maturity_participant (id),
  CONSTRAINT fk_maturity_pair_follower FOREIGN KEY (follower) REFERENCES maturity_participant (id),
  CONSTRAINT ck_maturity_pair_two CHECK (exemplar <> follower),
  CONSTRAINT ck_maturity_pair_source CHECK (source <> '')
);

-- A partner abroad, where a source says so; several participants may share one. A correction takes a row's place.
CREATE TABLE maturity_partner (
  id BINARY(16) NOT NULL,
  participant BINARY(16) NOT NULL,
  name VARCHAR(200) NOT NULL,
  country VARCHAR(100) NOT NULL,
  link VARCHAR(500),
  from_on DATE,
  until_on DATE,
  note VARCHAR(1000) NOT NULL,
  source VARCHAR(500) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BINARY(16),
  removed BOOLEAN NOT NULL,
  supersedes BINARY(16),
  CONSTRAINT pk_maturity_partner PRIMARY KEY (id),
  CONSTRAINT uq_maturity_partner_supersedes UNIQUE (supersedes),
  CONSTRAINT fk_maturity_partner_participant FOREIGN KEY (participant) REFERENCES maturity_participant (id),
  CONSTRAINT fk_maturity_partner_supersedes FOREIGN KEY (supersedes) REFERENCES maturity_partner (id),
  CONSTRAINT ck_maturity_partner_source CHECK (source <> ''),
  CONSTRAINT ck_maturity_partner_removed CHECK (removed = FALSE OR supersedes IS NOT NULL),
  CONSTRAINT ck_maturity_partner_dates CHECK (until_on IS NULL OR from_on IS NULL OR from_on <= until_on)
);

CREATE INDEX ix_maturity_partner_of ON maturity_partner (participant);

-- Which areas a participant covers: as a source names them, with the code of an area where one is known.
CREATE TABLE maturity_area (
  participant BINARY(16) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  name VARCHAR(200) NOT NULL,
  code VARCHAR(10),
  source VARCHAR(500) NOT NULL,
  CONSTRAINT pk_maturity_area PRIMARY KEY (participant, kind, name),
  CONSTRAINT fk_maturity_area_participant FOREIGN KEY (participant) REFERENCES maturity_participant (id),
  CONSTRAINT ck_maturity_area_kind CHECK (kind IN ('REGION', 'ICB', 'PLACE'))
);

CREATE INDEX ix_maturity_area_code ON maturity_area (kind, code);

-- What a participant can get at most, and what is known of what was agreed. Amounts are in pence; null is unknown, never 0.
CREATE TABLE maturity_agreement (
  id BINARY(16) NOT NULL,
  participant BINARY(16) NOT NULL,
  maximum_pence BIGINT,
  agreed_pence BIGINT,
  matched_required BOOLEAN NOT NULL,
  matched_pence BIGINT,
  note VARCHAR(1000) NOT NULL,
  source VARCHAR(500) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BINARY(16),
  supersedes BINARY(16),
  -- what phases may come to together: what was agreed, else the maximum
  most_pence BIGINT,
  -- an agreement that supersedes none is the participant's first, and there is one first
  first_of BINARY(16) GENERATED ALWAYS AS (CASE WHEN supersedes IS NULL THEN participant END),
  CONSTRAINT pk_maturity_agreement PRIMARY KEY (id),
  CONSTRAINT uq_maturity_agreement_supersedes UNIQUE (supersedes),
  CONSTRAINT uq_maturity_agreement_first UNIQUE (first_of),
  CONSTRAINT uq_maturity_agreement_most UNIQUE (id, most_pence),
  CONSTRAINT fk_maturity_agreement_participant FOREIGN KEY (participant) REFERENCES maturity_participant (id),
  CONSTRAINT fk_maturity_agreement_supersedes FOREIGN KEY (supersedes) REFERENCES maturity_agreement (id),
  CONSTRAINT ck_maturity_agreement_amounts CHECK
    (maximum_pence >= 0 AND COALESCE(agreed_pence, 0) >= 0 AND COALESCE(matched_pence, 0) >= 0),
  CONSTRAINT ck_maturity_agreement_most CHECK
    (COALESCE(most_pence, -1) = COALESCE(agreed_pence, maximum_pence, -1)),
  CONSTRAINT ck_maturity_agreement_agreed CHECK
    (agreed_pence IS NULL OR maximum_pence IS NULL OR agreed_pence <= maximum_pence),
  CONSTRAINT ck_maturity_agreement_matched CHECK
    (matched_required = FALSE OR agreed_pence IS NULL OR matched_pence IS NULL OR matched_pence >= agreed_pence)
);

-- The phases of an agreement, in order. Each knows what the phases before it come to, so that no two of them can be added at
-- once and together exceed the most.
CREATE TABLE maturity_phase (
  agreement BINARY(16) NOT NULL,
  ordinal INT NOT NULL,
  id BINARY(16) NOT NULL,
  kind VARCHAR(15) NOT NULL,
  amount_pence BIGINT,
  released_when VARCHAR(1000) NOT NULL,
  due_on DATE,
  before_ordinal INT,
  total_before BIGINT NOT NULL,
  total_after BIGINT NOT NULL,
  most_pence BIGINT,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BINARY(16),
  CONSTRAINT pk_maturity_phase PRIMARY KEY (id),
  CONSTRAINT uq_maturity_phase_ordinal UNIQUE (agreement, ordinal),
  CONSTRAINT uq_maturity_phase_total UNIQUE (agreement, ordinal, total_after),
  CONSTRAINT fk_maturity_phase_agreement FOREIGN KEY (agreement) REFERENCES maturity_agreement (id),
  CONSTRAINT fk_maturity_phase_most FOREIGN KEY (agreement, most_pence)
    REFERENCES maturity_agreement (id, most_pence),
  CONSTRAINT fk_maturity_phase_before FOREIGN KEY (agreement, before_ordinal, total_before)
    REFERENCES maturity_phase (agreement, ordinal, total_after),
  CONSTRAINT ck_maturity_phase_kind CHECK (kind IN ('UPFRONT', 'ON_TARGETS', 'FINAL', 'GO_LIVE')),
  CONSTRAINT ck_maturity_phase_no_money CHECK (kind <> 'GO_LIVE' OR amount_pence IS NULL),
  CONSTRAINT ck_maturity_phase_amount CHECK (amount_pence >= 0),
  CONSTRAINT ck_maturity_phase_first CHECK
    ((ordinal = 1) = (before_ordinal IS NULL) AND (ordinal > 1 OR total_before = 0)
      AND COALESCE(before_ordinal, 0) = ordinal - 1),
  CONSTRAINT ck_maturity_phase_total CHECK (total_after = total_before + COALESCE(amount_pence, 0)),
  CONSTRAINT ck_maturity_phase_most CHECK (most_pence IS NULL OR total_after <= most_pence)
);

-- What became of a phase; only ever added to. Nothing is paid before it is achieved: the row that says paid refers to the one
-- that says achieved, and to its day.
CREATE TABLE maturity_phase_state (
  phase BINARY(16) NOT NULL,
  state VARCHAR(10) NOT NULL,
  on_day DATE NOT NULL,
  needs VARCHAR(10),
  needs_day DATE,
  evidence VARCHAR(1000) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BINARY(16),
  CONSTRAINT pk_maturity_phase_state PRIMARY KEY (phase, state),
  CONSTRAINT uq_maturity_phase_state_day UNIQUE (phase, state, on_day),
  CONSTRAINT fk_maturity_phase_state_phase FOREIGN KEY (phase) REFERENCES maturity_phase (id),
  CONSTRAINT fk_maturity_phase_state_needs FOREIGN KEY (phase, needs, needs_day)
    REFERENCES maturity_phase_state (phase, state, on_day),
  CONSTRAINT ck_maturity_phase_state_state CHECK (state IN ('ACHIEVED', 'PAID')),
  CONSTRAINT ck_maturity_phase_state_needs CHECK
    ((state = 'PAID') = (COALESCE(needs, '') = 'ACHIEVED') AND (needs IS NULL) = (needs_day IS NULL)),
  CONSTRAINT ck_maturity_phase_state_order CHECK (needs_day IS NULL OR needs_day <= on_day)
);

-- A trust looks for a buddy: what it is good at and what it needs, in coded words.
CREATE TABLE maturity_buddy_request (
  id BINARY(16) NOT NULL,
  organisation VARCHAR(10) NOT NULL,
  words VARCHAR(1000) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  asked_by BINARY(16),
  closed_at DATETIME(6),
  -- a trust looks for buddies with one request at a time
  open_of VARCHAR(10) GENERATED ALWAYS AS (CASE WHEN closed_at IS NULL THEN organisation END),
  CONSTRAINT pk_maturity_buddy_request PRIMARY KEY (id),
  CONSTRAINT uq_maturity_buddy_request_open UNIQUE (open_of)
);

CREATE TABLE maturity_buddy_topic (
  request BINARY(16) NOT NULL,
  topic VARCHAR(30) NOT NULL,
  is_strength BOOLEAN NOT NULL,
  CONSTRAINT pk_maturity_buddy_topic PRIMARY KEY (request, topic),
  CONSTRAINT fk_maturity_buddy_topic_request FOREIGN KEY (request) REFERENCES maturity_buddy_request (id)
);

-- Two trusts, in the order of their codes, and what happened between them.
CREATE TABLE maturity_buddying (
  id BINARY(16) NOT NULL,
  one VARCHAR(10) NOT NULL,
  other VARCHAR(10) NOT NULL,
  ended BOOLEAN NOT NULL,
  open_pair VARCHAR(21) GENERATED ALWAYS AS (CASE WHEN ended = FALSE THEN CONCAT(one, ':', other) END),
  CONSTRAINT pk_maturity_buddying PRIMARY KEY (id),
  CONSTRAINT uq_maturity_buddying_open UNIQUE (open_pair),
  CONSTRAINT ck_maturity_buddying_two CHECK (one < other)
);

-- Only ever added to. Each side agrees once.
CREATE TABLE maturity_buddying_event (
  buddying BINARY(16) NOT NULL,
  ordinal INT NOT NULL,
  what VARCHAR(10) NOT NULL,
  -- the trust that did it; null where a curator did
  by_trust VARCHAR(10),
  note VARCHAR(1000) NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  recorded_by BINARY(16),
  agreed_by VARCHAR(10) GENERATED ALWAYS AS (CASE WHEN what = 'AGREED' THEN by_trust END),
  CONSTRAINT pk_maturity_buddying_event PRIMARY KEY (buddying, ordinal),
  CONSTRAINT uq_maturity_buddying_event_agreed UNIQUE (buddying, agreed_by),
  CONSTRAINT fk_maturity_buddying_event_of FOREIGN KEY (buddying) REFERENCES maturity_buddying (id),
  CONSTRAINT ck_maturity_buddying_event_what CHECK (what IN ('OFFERED', 'AGREED', 'DECLINED', 'ENDED')),
  CONSTRAINT ck_maturity_buddying_event_agreed CHECK (what <> 'AGREED' OR by_trust IS NOT NULL)
);

-- How somebody did something, for others to do the same; a newer version supersedes.
CREATE TABLE maturity_blueprint (
  id BINARY(16) NOT NULL,
  title VARCHAR(200) NOT NULL,
  what VARCHAR(2000) NOT NULL,
  system_used VARCHAR(200) NOT NULL,
  made_by VARCHAR(10) NOT NULL,
  label VARCHAR(40) NOT NULL,
  made_on DATE NOT NULL,
  link VARCHAR(500),
  -- what is to be done locally: about a fifth
  local_part VARCHAR(1000) NOT NULL,
  source VARCHAR(500) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BINARY(16),
  supersedes BINARY(16),
  CONSTRAINT pk_maturity_blueprint PRIMARY KEY (id),
  CONSTRAINT uq_maturity_blueprint_supersedes UNIQUE (supersedes),
  CONSTRAINT fk_maturity_blueprint_supersedes FOREIGN KEY (supersedes) REFERENCES maturity_blueprint (id)
);

CREATE INDEX ix_maturity_blueprint_by ON maturity_blueprint (made_by);

CREATE TABLE maturity_blueprint_adoption (
  blueprint BINARY(16) NOT NULL,
  organisation VARCHAR(10) NOT NULL,
  adopted_on DATE NOT NULL,
  local_part VARCHAR(1000) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BINARY(16),
  CONSTRAINT pk_maturity_blueprint_adoption PRIMARY KEY (blueprint, organisation),
  CONSTRAINT fk_maturity_blueprint_adoption_of FOREIGN KEY (blueprint) REFERENCES maturity_blueprint (id)
);

CREATE INDEX ix_maturity_blueprint_adoption_by ON maturity_blueprint_adoption (organisation);
