-- Guidelines and questions, versioned; a published version never changes.
CREATE TABLE rubric_version (
    project      uuid NOT NULL REFERENCES project,
    version      int  NOT NULL CHECK (version >= 1),
    guidelines   text NOT NULL,
    clauses      jsonb NOT NULL,
    questions    jsonb NOT NULL,
    content_hash bytea NOT NULL,
    published_by uuid NOT NULL REFERENCES person,
    published_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (project, version)
);
CREATE TRIGGER rubric_version_append_only BEFORE UPDATE OR DELETE ON rubric_version
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
