-- Slots (units of needed work), who holds them, and how far each item is.

-- One narrow row an item: locked by every claim and every submit of the item, so that two people never decide at once.
-- `room[r]` = how many seats may still be taken by somebody who lacks the skill of set rule r; NULL where the rule does not apply.
CREATE TABLE progress (
    item         uuid PRIMARY KEY REFERENCES item,
    project      uuid NOT NULL,
    stage        int  NOT NULL DEFAULT 0,
    state        text NOT NULL DEFAULT 'to_do'
                 CHECK (state IN ('to_do', 'in_work', 'disagreement', 'in_review', 'rework', 'held', 'done', 'withdrawn')),
    seats        int  NOT NULL,
    filled       int  NOT NULL DEFAULT 0,
    room         int[],
    rework_count int  NOT NULL DEFAULT 0,
    disagreement boolean,
    flags        int  NOT NULL DEFAULT 0,
    changed_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX progress_project_state ON progress (project, state, item);

CREATE TABLE slot (
    id        uuid PRIMARY KEY,
    project   uuid NOT NULL,
    item      uuid NOT NULL REFERENCES item,
    stage     int  NOT NULL,
    seat      int  NOT NULL CHECK (seat >= 1),
    state     text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'held', 'claimed', 'submitted', 'withdrawn')),
    -- 0 = given back or sent forward: offered before everything else; 1 = the ordinary queue
    lane      int  NOT NULL DEFAULT 1,
    -- the order of the queue: higher priority first, then order of arrival
    position  bigint NOT NULL,
    skills    text[] NOT NULL DEFAULT '{}',
    preferred uuid,
    UNIQUE (item, stage, seat)
);
CREATE INDEX slot_queue ON slot (project, stage, lane, position, seat) WHERE state = 'open';

CREATE TABLE assignment (
    id             uuid PRIMARY KEY,
    project        uuid NOT NULL,
    slot           uuid NOT NULL REFERENCES slot,
    item           uuid NOT NULL,
    stage          int  NOT NULL,
    person         uuid NOT NULL REFERENCES person,
    state          text NOT NULL DEFAULT 'active'
                   CHECK (state IN ('active', 'returned', 'waiting', 'submitted', 'expired', 'released', 'skipped', 'escalated', 'withdrawn')),
    counts_for     boolean[],                 -- per set rule: the holder has its skill
    rubric_version int  NOT NULL,
    claimed_at     timestamptz NOT NULL DEFAULT now(),
    lease_until    timestamptz NOT NULL,
    draft          jsonb,
    draft_revision bigint NOT NULL DEFAULT 0,
    draft_at       timestamptz,
    active_ms      bigint NOT NULL DEFAULT 0,
    returned_times int NOT NULL DEFAULT 0,
    shown          uuid[] NOT NULL DEFAULT '{}',   -- predictions the holder was shown
    columns        uuid[],                         -- review stages: the order in which the blind annotations stand
    ended_at       timestamptz
);
-- P1: a person holds at most one seat on an item, over all stages.
CREATE UNIQUE INDEX assignment_one_seat_a_person ON assignment (item, person)
    WHERE state IN ('active', 'returned', 'waiting', 'submitted');
-- P2: a seat has at most one holder.
CREATE UNIQUE INDEX assignment_one_holder_a_seat ON assignment (slot)
    WHERE state IN ('active', 'returned', 'waiting', 'submitted');
CREATE INDEX assignment_mine ON assignment (person, project, claimed_at) WHERE state IN ('active', 'returned');
CREATE INDEX assignment_lease ON assignment (lease_until) WHERE state = 'active';
CREATE INDEX assignment_person ON assignment (project, person, claimed_at DESC);

-- Who is not offered an item again: skipped, escalated, or barred.
CREATE TABLE decline (
    item   uuid NOT NULL REFERENCES item,
    person uuid NOT NULL REFERENCES person,
    reason text NOT NULL,
    at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (item, person)
);

-- Up to where the ordinary queue holds nothing for this person. A hint: deleted when the queue changes in front of it.
CREATE TABLE watermark (
    person   uuid NOT NULL REFERENCES person,
    project  uuid NOT NULL,
    stage    int  NOT NULL,
    position bigint NOT NULL,
    PRIMARY KEY (project, stage, person)
);

-- Items that wait for somebody: broken, unclear, escalated, flagged.
CREATE TABLE hold (
    id          uuid PRIMARY KEY,
    project     uuid NOT NULL,
    item        uuid NOT NULL REFERENCES item,
    assignment  uuid NOT NULL REFERENCES assignment,
    kind        text NOT NULL CHECK (kind IN ('broken', 'unclear', 'escalated', 'flag', 'sensitive', 'language')),
    blocking    boolean NOT NULL,
    reason      text NOT NULL,
    note        text NOT NULL DEFAULT '',
    raised_by   uuid NOT NULL REFERENCES person,
    raised_at   timestamptz NOT NULL DEFAULT now(),
    resolved_by uuid REFERENCES person,
    resolved_at timestamptz,
    resolution  text,
    answer      text
);
CREATE INDEX hold_open ON hold (project, raised_at) WHERE resolved_at IS NULL;
CREATE INDEX hold_item ON hold (item);
