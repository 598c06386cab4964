-- Accounts, skills, sessions, tokens, links that work once.
CREATE TABLE person (
    id            uuid PRIMARY KEY,
    name          text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    display_name  text NOT NULL CHECK (length(display_name) BETWEEN 1 AND 200),
    password_hash text,
    owner         boolean NOT NULL DEFAULT false,
    locale        text NOT NULL DEFAULT 'en',
    preferences   jsonb NOT NULL DEFAULT '{}',
    created_at    timestamptz NOT NULL DEFAULT now(),
    disabled_at   timestamptz
);
CREATE UNIQUE INDEX person_name ON person (lower(name));

CREATE TABLE skill (
    id          uuid PRIMARY KEY,
    person      uuid NOT NULL REFERENCES person,
    skill       text NOT NULL CHECK (skill ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
    level       int  NOT NULL DEFAULT 1 CHECK (level BETWEEN 1 AND 5),
    evidence    text NOT NULL DEFAULT '',
    granted_by  uuid NOT NULL REFERENCES person,
    granted_at  timestamptz NOT NULL DEFAULT now(),
    expires_at  timestamptz,
    revoked_at  timestamptz
);
CREATE UNIQUE INDEX skill_current ON skill (person, skill) WHERE revoked_at IS NULL;

CREATE TABLE session (
    token_hash       bytea PRIMARY KEY,
    id               uuid NOT NULL UNIQUE,
    person           uuid NOT NULL REFERENCES person,
    created_at       timestamptz NOT NULL DEFAULT now(),
    last_seen_at     timestamptz NOT NULL DEFAULT now(),
    expires_at       timestamptz NOT NULL,
    authenticated_at timestamptz NOT NULL DEFAULT now(),
    agent            text NOT NULL DEFAULT ''
);
CREATE INDEX session_person ON session (person);

CREATE TABLE access_token (
    id           uuid PRIMARY KEY,
    person       uuid NOT NULL REFERENCES person,
    title        text NOT NULL,
    token_hash   bytea NOT NULL UNIQUE,
    scopes       text[] NOT NULL,
    project      uuid,
    created_at   timestamptz NOT NULL DEFAULT now(),
    expires_at   timestamptz NOT NULL,
    last_used_at timestamptz,
    revoked_at   timestamptz
);
CREATE INDEX access_token_person ON access_token (person);

-- Purposes: first_owner, invitation, reset. `offer` holds what accepting gives (project, role, skills).
CREATE TABLE one_time_link (
    token_hash bytea PRIMARY KEY,
    id         uuid NOT NULL UNIQUE,
    purpose    text NOT NULL CHECK (purpose IN ('first_owner', 'invitation', 'reset')),
    person     uuid REFERENCES person,
    offer      jsonb NOT NULL DEFAULT '{}',
    created_by uuid REFERENCES person,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    used_at    timestamptz
);

-- How often somebody tried to sign in: counted before any hashing.
CREATE TABLE attempt (
    bucket text NOT NULL,
    minute timestamptz NOT NULL,
    n      int NOT NULL,
    PRIMARY KEY (bucket, minute)
);
