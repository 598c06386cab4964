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

-- Which items a release holds, and in which of their versions: two releases are compared by this.
CREATE TABLE release_item (
    release          uuid NOT NULL REFERENCES release,
    item             uuid NOT NULL,
    item_revision    int  NOT NULL,
    verdict_revision int  NOT NULL,
    PRIMARY KEY (release, item)
);
CREATE TRIGGER release_item_append_only BEFORE UPDATE OR DELETE ON release_item FOR EACH ROW EXECUTE FUNCTION refuse_change();
