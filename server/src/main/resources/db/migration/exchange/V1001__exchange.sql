-- Releases: immutable, content-addressed exports.
CREATE TABLE release (
    id         uuid PRIMARY KEY,
    project    uuid NOT NULL REFERENCES project,
    number     int  NOT NULL,
    title      text NOT NULL,
    manifest   jsonb NOT NULL,
    hash       bytea NOT NULL,       -- SHA-256 of the manifest's canonical bytes
    items      bigint NOT NULL,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (project, number)
);
CREATE TRIGGER release_append_only BEFORE UPDATE OR DELETE ON release FOR EACH ROW EXECUTE FUNCTION refuse_change();
