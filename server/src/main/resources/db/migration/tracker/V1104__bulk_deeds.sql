-- What was done to many items at once, with what they were before, so that it can be undone.
CREATE TABLE bulk_deed (
    id        uuid PRIMARY KEY,
    project   uuid NOT NULL REFERENCES project,
    person    uuid NOT NULL REFERENCES person,
    action    text NOT NULL CHECK (action IN ('priority', 'withdraw', 'restore')),
    value     int,                        -- the priority that was given
    items     uuid[] NOT NULL,            -- those that changed
    before    int[] NOT NULL,             -- their priorities before; empty for other actions
    done_at   timestamptz NOT NULL DEFAULT now(),
    undone_at timestamptz
);
