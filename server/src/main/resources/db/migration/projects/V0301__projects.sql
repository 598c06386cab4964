-- A project, its file in every revision, its team.
CREATE TABLE project (
    id         uuid PRIMARY KEY,
    slug       text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9][a-z0-9-]{1,63}$'),
    title      text NOT NULL,
    state      text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'paused', 'closed')),
    revision   int  NOT NULL DEFAULT 1,
    definition jsonb NOT NULL,
    due_at     timestamptz,
    created_by uuid NOT NULL REFERENCES person,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE project_revision (
    project    uuid NOT NULL REFERENCES project,
    revision   int  NOT NULL,
    file       text NOT NULL,
    guidelines text NOT NULL,
    changed_by uuid NOT NULL REFERENCES person,
    changed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (project, revision)
);
CREATE TRIGGER project_revision_append_only BEFORE UPDATE OR DELETE ON project_revision
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE membership (
    project   uuid NOT NULL REFERENCES project,
    person    uuid NOT NULL REFERENCES person,
    role      text NOT NULL CHECK (role IN ('owner', 'manager', 'lead', 'reviewer', 'annotator', 'observer')),
    joined_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (project, person, role)
);
CREATE INDEX membership_person ON membership (person);
