-- The things to label. `ordinal` is the order of arrival; `tags` are the domain tags that rules look at.
CREATE TABLE item (
    id           uuid PRIMARY KEY,
    project      uuid NOT NULL REFERENCES project,
    ordinal      bigint NOT NULL,
    key          text NOT NULL CHECK (length(key) BETWEEN 1 AND 400),
    revision     int NOT NULL DEFAULT 1,
    data         json NOT NULL,      -- json, not jsonb: kept exactly as it arrived (order of fields, spelling of numbers)
    domain       text[] NOT NULL DEFAULT '{}',
    language     text,
    sensitivity  text,
    priority     int NOT NULL DEFAULT 0,
    content_hash bytea NOT NULL,
    imported_by  uuid NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT now(),
    UNIQUE (project, key)
);
CREATE UNIQUE INDEX item_ordinal ON item (project, ordinal);

-- Earlier contents of an item that was imported again with changes.
CREATE TABLE item_revision (
    item         uuid NOT NULL REFERENCES item,
    revision     int  NOT NULL,
    data         json NOT NULL,      -- json, not jsonb: kept exactly as it arrived (order of fields, spelling of numbers)
    content_hash bytea NOT NULL,
    replaced_at  timestamptz NOT NULL DEFAULT now(),
    replaced_by  uuid NOT NULL,
    PRIMARY KEY (item, revision)
);
CREATE TRIGGER item_revision_append_only BEFORE UPDATE OR DELETE ON item_revision
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
