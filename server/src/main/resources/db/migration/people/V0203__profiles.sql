-- What people say about themselves: languages, experience, fields, time zone, and the hours they offer. Said, not proven: a skill is
-- what somebody else vouches for. Every change is a new row, so that one can tell what held on which day.
CREATE TABLE profile (
    id               uuid PRIMARY KEY,
    person           uuid NOT NULL REFERENCES person,
    languages        jsonb NOT NULL DEFAULT '[]',   -- [{language: BCP-47 tag, proficiency: a1 … c2, native}]
    experience_years numeric(3, 1) CHECK (experience_years BETWEEN 0 AND 70),
    experience       text NOT NULL DEFAULT '',
    fields           text[] NOT NULL DEFAULT '{}',
    time_zone        text,                          -- IANA name; UTC when none is said
    said_at          timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX profile_person ON profile (person, said_at DESC);
CREATE TRIGGER profile_append_only BEFORE UPDATE OR DELETE ON profile FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Hours a week offered from a day on, until a day or until something else is said. On a day the row said last counts among those
-- that cover it: what is said for March ends with March, and what was said before holds again.
CREATE TABLE availability (
    id             uuid PRIMARY KEY,
    person         uuid NOT NULL REFERENCES person,
    hours_per_week numeric(4, 2) NOT NULL CHECK (hours_per_week BETWEEN 0 AND 80),
    starts         date NOT NULL,
    ends           date CHECK (ends >= starts),
    working_days   int[] NOT NULL DEFAULT '{}',     -- 1 = Monday … 7 = Sunday; none said = any day
    said_at        timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX availability_person ON availability (person, said_at DESC);
CREATE TRIGGER availability_append_only BEFORE UPDATE OR DELETE ON availability
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
