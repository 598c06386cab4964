-- Slots (units of needed work), who holds them, and how far each item is.

-- One narrow row an item: locked by every claim and every submit of the item, so that two people never decide at once.
-- `room[r]` = how many seats may still be taken by somebody who lacks the skill of set rule r; NULL where the rule does not apply.
CREATE TABLE progress (
    item         uuid PRIMARY KEY,  -- always copied from item in the same statement: a reference would double the time of an import
    project      uuid NOT NULL,
    stage        int  NOT NULL DEFAULT 0,
    state        text NOT NULL DEFAULT 'to_do'
                 CHECK (state IN ('to_do', 'in_work', 'disagreement', 'in_review', 'rework', 'held', 'done', 'withdrawn')),
    -- the state to go back to when a hold or a withdrawal ends
    before_stop  text,
    seats        int  NOT NULL CHECK (seats >= 1),
    -- P2: never more accepted annotations than seats
    filled       int  NOT NULL DEFAULT 0 CHECK (filled BETWEEN 0 AND seats),
    room         int[],
    rework_count int  NOT NULL DEFAULT 0,
    disagreement boolean,
    flags        int  NOT NULL DEFAULT 0,
    changed_at   timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 80);
CREATE INDEX progress_project_state ON progress (project, state, item);

CREATE TABLE slot (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,  -- never leaves the server: it would tell order and number
    project     uuid NOT NULL,
    item        uuid NOT NULL,
    stage       int  NOT NULL,
    seat        int  NOT NULL CHECK (seat >= 1),
    state       text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'held', 'claimed', 'submitted', 'withdrawn')),
    -- 0 = given back or sent forward: offered before everything else; 1 = the ordinary queue
    lane        int  NOT NULL DEFAULT 1,
    -- the order of the queue: higher priority first, then order of arrival
    position    bigint NOT NULL,
    skills      text[] NOT NULL DEFAULT '{}',
    preferred   uuid,
    -- the escalated assignment whose draft the next holder is handed
    handed_over uuid,
    UNIQUE (item, stage, seat)
) WITH (fillfactor = 80);
CREATE INDEX slot_queue ON slot (project, stage, lane, position, seat) WHERE state = 'open';
CREATE INDEX slot_preferred ON slot (preferred, project, stage) WHERE state = 'open' AND preferred IS NOT NULL;

CREATE TABLE assignment (
    id             uuid PRIMARY KEY,
    project        uuid NOT NULL,
    slot           bigint NOT NULL REFERENCES slot,
    item           uuid NOT NULL,
    stage          int  NOT NULL,
    person         uuid NOT NULL REFERENCES person,
    state          text NOT NULL DEFAULT 'active'
                   CHECK (state IN ('active', 'returned', 'waiting', 'submitted', 'expired', 'released', 'skipped', 'escalated', 'withdrawn')),
    counts_for     boolean[],                 -- per set rule: the holder has its skill, or the rule does not speak of this stage
    rubric_version int  NOT NULL,
    claimed_at     timestamptz NOT NULL DEFAULT now(),
    lease_until    timestamptz NOT NULL,
    lease_seconds  int NOT NULL DEFAULT 1800 CHECK (lease_seconds > 0),
    draft          jsonb,
    draft_revision bigint NOT NULL DEFAULT 0,
    draft_at       timestamptz,
    active_ms      bigint NOT NULL DEFAULT 0,
    returned_times int NOT NULL DEFAULT 0,
    shown          uuid[] NOT NULL DEFAULT '{}',   -- predictions the holder was shown
    columns        uuid[],                         -- review stages: the blind assignments in the order in which they are shown
    handed_over    uuid,                           -- the escalated assignment whose draft the holder was handed
    ended_at       timestamptz
) WITH (fillfactor = 70);
-- P1: a person holds at most one seat on an item, over all stages.
CREATE UNIQUE INDEX assignment_one_seat_a_person ON assignment (item, person)
    WHERE state IN ('active', 'returned', 'waiting', 'submitted');
-- P2: a seat has at most one holder.
CREATE UNIQUE INDEX assignment_one_holder_a_seat ON assignment (slot)
    WHERE state IN ('active', 'returned', 'waiting', 'submitted');
-- No index on lease_until: saving a draft or a heartbeat must not touch any index. What is active is few; the sweeper reads all of it.
CREATE INDEX assignment_mine ON assignment (person, project, claimed_at) WHERE state IN ('active', 'returned');
CREATE INDEX assignment_item ON assignment (item);
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
    person     uuid NOT NULL REFERENCES person,
    project    uuid NOT NULL,
    stage      int  NOT NULL,
    position   bigint NOT NULL,
    scanned_at timestamptz NOT NULL DEFAULT now(),  -- when the queue was last read from its start
    PRIMARY KEY (project, stage, person)
) WITH (fillfactor = 50);

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

-- Takes room (by = -1) or gives it back (by = 1) for every set rule that this holder does not count for.
CREATE FUNCTION room_change(room int[], counts boolean[], by int) RETURNS int[] LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN room IS NULL THEN NULL ELSE
        (SELECT array_agg(CASE WHEN u.counts THEN u.room ELSE u.room + by END ORDER BY u.rule)
           FROM unnest(room, counts) WITH ORDINALITY AS u (room, counts, rule) WHERE u.rule <= cardinality($1)) END
$$;

-- Whether somebody for whom `counts` holds may take one more seat (P6).
CREATE FUNCTION room_for(room int[], counts boolean[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT room IS NULL OR NOT EXISTS (
        SELECT FROM unnest(room, counts) AS u (room, counts) WHERE u.room <= 0 AND u.counts IS NOT TRUE)
$$;
