-- What people submitted: appended, never changed. A rework or a correction is a new revision of the same assignment.
CREATE TABLE annotation (
    id             uuid PRIMARY KEY,
    project        uuid NOT NULL,
    item           uuid NOT NULL,
    stage          int  NOT NULL,
    assignment     uuid NOT NULL REFERENCES assignment,
    person         uuid NOT NULL,
    revision       int  NOT NULL CHECK (revision >= 1),
    rubric_version int  NOT NULL,
    answers        jsonb NOT NULL,
    notes          jsonb NOT NULL DEFAULT '[]',
    marks          jsonb NOT NULL DEFAULT '{}',
    best_effort    boolean NOT NULL DEFAULT false,
    edits          jsonb NOT NULL DEFAULT '[]',    -- typed edits against each prediction that was shown
    active_ms      bigint NOT NULL DEFAULT 0,
    content_hash   bytea NOT NULL,
    submitted_at   timestamptz NOT NULL DEFAULT now(),
    UNIQUE (assignment, revision)
);
CREATE INDEX annotation_item ON annotation (item, submitted_at);
CREATE INDEX annotation_project_time ON annotation (project, submitted_at);
CREATE TRIGGER annotation_append_only BEFORE UPDATE OR DELETE ON annotation FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Content that came too late or twice: kept although it does not count.
CREATE TABLE late_submission (
    id           uuid PRIMARY KEY,
    assignment   uuid NOT NULL REFERENCES assignment,
    person       uuid NOT NULL,
    content      jsonb NOT NULL,
    why          text NOT NULL,
    received_at  timestamptz NOT NULL DEFAULT now()
);
CREATE TRIGGER late_submission_append_only BEFORE UPDATE OR DELETE ON late_submission
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
