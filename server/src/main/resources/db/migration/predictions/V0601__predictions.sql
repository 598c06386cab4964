-- What models proposed: many models and versions per item.
CREATE TABLE prediction (
    id         uuid PRIMARY KEY,
    project    uuid NOT NULL REFERENCES project,
    item       uuid NOT NULL REFERENCES item,
    model      text NOT NULL,
    version    text NOT NULL DEFAULT '',
    answers    jsonb NOT NULL,
    scores     jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (item, model, version)
);
