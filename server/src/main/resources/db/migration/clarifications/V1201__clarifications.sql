-- Questions to those who own the rubric, and the decisions that came of them. What people said is appended, never changed.
CREATE TABLE clarification (
    id             uuid PRIMARY KEY,
    project        uuid NOT NULL REFERENCES project,
    kind           text NOT NULL CHECK (kind IN ('unclear', 'conflict')),
    clauses        text[] NOT NULL DEFAULT '{}',
    -- which item it is about, and under which key the asker knew it: copied, so that the room reads no other's table
    item           uuid REFERENCES item,
    item_key       text,
    assignment     uuid REFERENCES assignment,
    question       text NOT NULL,
    blocking       boolean NOT NULL,
    rubric_version int  NOT NULL,
    asked_by       uuid NOT NULL REFERENCES person,
    asked_at       timestamptz NOT NULL DEFAULT now(),
    CHECK (kind = 'unclear' OR cardinality(clauses) = 2)
);
CREATE INDEX clarification_project ON clarification (project, asked_at);
CREATE INDEX clarification_asked_by ON clarification (asked_by, asked_at);
CREATE INDEX clarification_item ON clarification (item) WHERE item IS NOT NULL;
CREATE INDEX clarification_assignment ON clarification (assignment) WHERE assignment IS NOT NULL;
CREATE TRIGGER clarification_append_only BEFORE UPDATE OR DELETE ON clarification
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE clarification_message (
    id            uuid PRIMARY KEY,
    clarification uuid NOT NULL REFERENCES clarification,
    person        uuid NOT NULL REFERENCES person,
    text          text NOT NULL,
    written_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX clarification_message_thread ON clarification_message (clarification, written_at);
CREATE TRIGGER clarification_message_append_only BEFORE UPDATE OR DELETE ON clarification_message
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- That the asker has read what came of the question. A mark, nothing that was said.
CREATE TABLE clarification_seen (
    clarification uuid PRIMARY KEY REFERENCES clarification,
    seen_at       timestamptz NOT NULL DEFAULT now()
);

-- The edge-case log. A question has at most one answer.
CREATE TABLE precedent (
    id             uuid PRIMARY KEY,
    project        uuid NOT NULL REFERENCES project,
    clarification  uuid UNIQUE REFERENCES clarification,
    item           uuid REFERENCES item,
    item_key       text,
    clauses        text[] NOT NULL DEFAULT '{}',
    decision       text NOT NULL,
    proposed_label text,
    rubric         text NOT NULL CHECK (rubric IN ('kept', 'to_change', 'changed')),
    rubric_version int  NOT NULL,
    decided_by     uuid NOT NULL REFERENCES person,
    decided_at     timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX precedent_project ON precedent (project, decided_at DESC, id DESC);
CREATE INDEX precedent_item ON precedent (item) WHERE item IS NOT NULL;
CREATE TRIGGER precedent_append_only BEFORE UPDATE OR DELETE ON precedent FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Which version of the rubric says it now; often published later than the decision.
CREATE TABLE precedent_rubric (
    precedent uuid PRIMARY KEY REFERENCES precedent,
    version   int  NOT NULL,
    noted_by  uuid NOT NULL REFERENCES person,
    noted_at  timestamptz NOT NULL DEFAULT now()
);
CREATE TRIGGER precedent_rubric_append_only BEFORE UPDATE OR DELETE ON precedent_rubric
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A decision that holds no more stays in the log, struck.
CREATE TABLE precedent_withdrawal (
    precedent    uuid PRIMARY KEY REFERENCES precedent,
    reason       text NOT NULL,
    withdrawn_by uuid NOT NULL REFERENCES person,
    withdrawn_at timestamptz NOT NULL DEFAULT now()
);
CREATE TRIGGER precedent_withdrawal_append_only BEFORE UPDATE OR DELETE ON precedent_withdrawal
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
