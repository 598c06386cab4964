-- Views of the tracker that people saved.
CREATE TABLE saved_view (
    id         uuid PRIMARY KEY,
    project    uuid NOT NULL REFERENCES project,
    person     uuid NOT NULL REFERENCES person,
    title      text NOT NULL,
    shared     boolean NOT NULL DEFAULT false,
    filter     text NOT NULL,
    columns    text[] NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (project, person, title)
);
