-- Decisions about annotations and the verdicts that follow from them.
CREATE TABLE review (
    id          uuid PRIMARY KEY,
    project     uuid NOT NULL,
    item        uuid NOT NULL,
    assignment  uuid NOT NULL REFERENCES assignment,
    person      uuid NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('adjudicated', 'returned')),
    decisions   jsonb NOT NULL,     -- adjudicated: {question: {take, reason, clauses}}; returned: {to: [...], findings: [...]}
    decided_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX review_item ON review (item, decided_at);
CREATE TRIGGER review_append_only BEFORE UPDATE OR DELETE ON review FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What a reviewer found in one annotation; shown to its author with the draft.
CREATE TABLE finding (
    id         uuid PRIMARY KEY,
    review     uuid NOT NULL REFERENCES review,
    project    uuid NOT NULL,
    item       uuid NOT NULL,
    assignment uuid NOT NULL REFERENCES assignment,
    question   text,
    category   text NOT NULL,
    severity   text NOT NULL CHECK (severity IN ('minor', 'major', 'critical')),
    clause     text,
    what_to_do text NOT NULL,
    made_at    timestamptz NOT NULL DEFAULT now(),
    read_at    timestamptz
);
CREATE INDEX finding_assignment ON finding (assignment);

CREATE TABLE verdict (
    item           uuid NOT NULL REFERENCES item,
    revision       int  NOT NULL CHECK (revision >= 1),
    project        uuid NOT NULL,
    answers        jsonb NOT NULL,
    sources        jsonb NOT NULL,   -- {question: {source: agreement|adjudication|single, annotations, confidence, reason, clauses}}
    rubric_version int  NOT NULL,
    decided_by     uuid,
    decided_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (item, revision)
);
CREATE INDEX verdict_project_time ON verdict (project, decided_at);
CREATE TRIGGER verdict_append_only BEFORE UPDATE OR DELETE ON verdict FOR EACH ROW EXECUTE FUNCTION refuse_change();
