-- Timed tests that grant a skill, what people answered in them, and that they read the guidelines.
CREATE TABLE qualification (
    id             uuid PRIMARY KEY,
    project        uuid NOT NULL REFERENCES project,
    title          text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    introduction   text NOT NULL DEFAULT '',
    skill          text NOT NULL CHECK (skill ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
    level          int  NOT NULL CHECK (level BETWEEN 1 AND 5),
    valid_days     int  CHECK (valid_days BETWEEN 1 AND 3650),
    pass_score     double precision NOT NULL CHECK (pass_score > 0 AND pass_score <= 1),
    minutes        int  CHECK (minutes BETWEEN 1 AND 1440),
    attempts       int  NOT NULL CHECK (attempts BETWEEN 1 AND 100),
    retry_hours    int  NOT NULL CHECK (retry_hours BETWEEN 0 AND 8760),
    -- {question: how far a rating may lie from the key}
    tolerances     jsonb NOT NULL DEFAULT '{}',
    reveal         boolean NOT NULL,
    rubric_version int  NOT NULL,
    state          text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'open', 'closed')),
    revision       bigint NOT NULL DEFAULT 1,
    created_by     uuid NOT NULL REFERENCES person,
    created_at     timestamptz NOT NULL
);
CREATE INDEX qualification_project ON qualification (project, created_at);

-- Copies of items with their right answers: what becomes of the project's own items later changes no test.
CREATE TABLE qualification_item (
    id            uuid PRIMARY KEY,
    qualification uuid NOT NULL REFERENCES qualification,
    position      int  NOT NULL CHECK (position >= 1),
    key           text NOT NULL CHECK (length(key) BETWEEN 1 AND 400),
    data          json NOT NULL,
    domain        text[] NOT NULL DEFAULT '{}',
    language      text,
    sensitivity   text,
    answers       jsonb NOT NULL,
    explanation   text,
    UNIQUE (qualification, position),
    UNIQUE (qualification, key)
);

-- One try of one person. Once there is one, the items of the test never change.
CREATE TABLE qualification_attempt (
    id            uuid PRIMARY KEY,
    qualification uuid NOT NULL REFERENCES qualification,
    person        uuid NOT NULL REFERENCES person,
    number        int  NOT NULL CHECK (number >= 1),
    begun_at      timestamptz NOT NULL,
    deadline      timestamptz,
    UNIQUE (qualification, person, number)
);
CREATE INDEX qualification_attempt_person ON qualification_attempt (person, begun_at);
CREATE TRIGGER qualification_attempt_append_only BEFORE UPDATE OR DELETE ON qualification_attempt
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_change_of_begun_test() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM qualification_attempt
                WHERE qualification = CASE TG_OP WHEN 'DELETE' THEN OLD.qualification ELSE NEW.qualification END) THEN
        RAISE EXCEPTION 'somebody has begun this test; its items never change';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER qualification_item_fixed BEFORE INSERT OR UPDATE OR DELETE ON qualification_item
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_begun_test();

-- What somebody has answered so far in a running attempt; the outcome keeps what counted.
CREATE TABLE qualification_answer (
    attempt  uuid NOT NULL REFERENCES qualification_attempt,
    position int  NOT NULL,
    content  jsonb NOT NULL,
    revision bigint NOT NULL,
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (attempt, position)
);

CREATE TABLE qualification_outcome (
    attempt     uuid PRIMARY KEY REFERENCES qualification_attempt,
    finished_at timestamptz NOT NULL,
    by_deadline boolean NOT NULL,
    score       double precision NOT NULL CHECK (score BETWEEN 0 AND 1),
    passed      boolean NOT NULL,
    -- [{position, key, score, answers, questions: {question: score}}]
    items       jsonb NOT NULL,
    skill       text NOT NULL CHECK (skill IN ('none', 'granted', 'kept')),
    valid_until timestamptz
);
CREATE TRIGGER qualification_outcome_append_only BEFORE UPDATE OR DELETE ON qualification_outcome
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- An attempt that does not count: the person has the try back.
CREATE TABLE qualification_void (
    attempt   uuid PRIMARY KEY REFERENCES qualification_attempt,
    reason    text NOT NULL,
    voided_by uuid NOT NULL REFERENCES person,
    voided_at timestamptz NOT NULL
);
CREATE TRIGGER qualification_void_append_only BEFORE UPDATE OR DELETE ON qualification_void
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE guidelines_acceptance (
    project        uuid NOT NULL REFERENCES project,
    person         uuid NOT NULL REFERENCES person,
    rubric_version int  NOT NULL,
    accepted_at    timestamptz NOT NULL,
    PRIMARY KEY (project, person, rubric_version)
);
CREATE TRIGGER guidelines_acceptance_append_only BEFORE UPDATE OR DELETE ON guidelines_acceptance
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
