-- What every room shares: the audit trail, repeated requests, jobs.

-- Rows of an append-only table are never changed or removed, whoever asks.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are appended, never changed', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TABLE audit (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    person    uuid,
    action    text        NOT NULL,
    project   uuid,
    subject   text,
    detail    jsonb       NOT NULL DEFAULT '{}'
);
CREATE INDEX audit_project ON audit (project, id);
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A seal is the hash over the previous seal and the rows it covers. Rows become visible out of order, so a seal names them.
CREATE TABLE audit_seal (
    number    bigint PRIMARY KEY CHECK (number >= 1),
    covers    int8multirange NOT NULL,
    at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    hash      bytea NOT NULL
);
CREATE TRIGGER audit_seal_append_only BEFORE UPDATE OR DELETE ON audit_seal FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE idempotency (
    person       uuid  NOT NULL,
    route        text  NOT NULL,
    key          text  NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
    request_hash bytea NOT NULL,
    status       int   NOT NULL,
    body         text,
    at           timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (person, route, key)
);
CREATE INDEX idempotency_at ON idempotency (at);

CREATE TABLE job (
    id            uuid PRIMARY KEY,
    project       uuid,
    kind          text NOT NULL,
    state         text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
    request       jsonb NOT NULL,
    done          bigint NOT NULL DEFAULT 0,
    total         bigint,
    outcome       jsonb,
    created_by    uuid NOT NULL,
    created_at    timestamptz NOT NULL DEFAULT now(),
    started_at    timestamptz,
    alive_at      timestamptz,
    ended_at      timestamptz,
    cancel_asked  boolean NOT NULL DEFAULT false
);
CREATE INDEX job_waiting ON job (created_at) WHERE state IN ('queued', 'running');
CREATE INDEX job_project ON job (project, created_at DESC);
