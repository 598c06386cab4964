-- Hours: declared for other work than on items, decided, and frozen as statements. Measured time is not kept here: it is computed from
-- what was submitted. What people said is appended, never changed.

-- A correction is a new entry that points at the one it replaces; one of zero minutes withdraws it.
CREATE TABLE hours_entry (
    id         uuid PRIMARY KEY,
    number     bigint GENERATED ALWAYS AS IDENTITY,  -- the order in which they were written; never leaves the server
    root       uuid NOT NULL,                        -- the first entry of a chain of corrections
    replaces   uuid UNIQUE REFERENCES hours_entry,
    project    uuid NOT NULL REFERENCES project,
    person     uuid NOT NULL REFERENCES person,
    day        date NOT NULL,                        -- in the person's own time zone
    minutes    int  NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    kind       text NOT NULL CHECK (kind IN ('meeting', 'training', 'guidelines', 'other')),
    note       text NOT NULL DEFAULT '',
    written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK ((replaces IS NULL) = (root = id)),
    CHECK (minutes > 0 OR replaces IS NOT NULL)
);
CREATE INDEX hours_entry_project ON hours_entry (project, day);
CREATE INDEX hours_entry_person ON hours_entry (person, day);
CREATE INDEX hours_entry_root ON hours_entry (root, number);
CREATE TRIGGER hours_entry_append_only BEFORE UPDATE OR DELETE ON hours_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE hours_decision (
    entry      uuid PRIMARY KEY REFERENCES hours_entry,
    approved   boolean NOT NULL,
    reason     text NOT NULL DEFAULT '' CHECK (approved OR reason <> ''),
    decided_by uuid NOT NULL REFERENCES person,
    decided_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE TRIGGER hours_decision_append_only BEFORE UPDATE OR DELETE ON hours_decision
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Entries with what has become of them. In a chain the newest that was approved counts, until the chain is withdrawn: a correction that
-- still waits changes nothing.
CREATE VIEW hours_entry_state AS
SELECT e.id, e.number, e.root, e.replaces, e.project, e.person, e.day, e.minutes, e.kind, e.note, e.written_at,
       d.reason, d.decided_by, d.decided_at,
       NOT EXISTS (SELECT FROM hours_entry n WHERE n.replaces = e.id) AS newest,
       CASE WHEN EXISTS (SELECT FROM hours_entry n WHERE n.root = e.root AND n.minutes = 0) THEN 'withdrawn'
            WHEN d.approved AND NOT EXISTS (
                 SELECT FROM hours_entry n JOIN hours_decision l ON l.entry = n.id AND l.approved
                  WHERE n.root = e.root AND n.number > e.number) THEN 'approved'
            WHEN NOT d.approved THEN 'refused'
            WHEN d.approved OR EXISTS (SELECT FROM hours_entry n WHERE n.replaces = e.id) THEN 'replaced'
            ELSE 'waiting' END AS state
  FROM hours_entry e LEFT JOIN hours_decision d ON d.entry = e.id;

-- A period that was closed: what each person had by then. What changes afterwards is told as a correction in the next one.
CREATE TABLE hours_statement (
    id           uuid PRIMARY KEY,
    project      uuid NOT NULL REFERENCES project,
    number       int  NOT NULL CHECK (number >= 1),
    starts       date NOT NULL,
    ends         date NOT NULL CHECK (ends >= starts),
    content_hash text NOT NULL,                      -- SHA-256 of the statement as CSV
    closed_by    uuid NOT NULL REFERENCES person,
    closed_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (project, number)
);
CREATE TRIGGER hours_statement_append_only BEFORE UPDATE OR DELETE ON hours_statement
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE hours_statement_line (
    statement                   uuid NOT NULL REFERENCES hours_statement,
    person                      uuid NOT NULL REFERENCES person,
    name                        text NOT NULL,       -- as it was then
    display_name                text NOT NULL,
    measured_minutes            int  NOT NULL,
    approved_minutes            int  NOT NULL,
    measured_correction_minutes int  NOT NULL,       -- of earlier statements; may be negative
    approved_correction_minutes int  NOT NULL,
    PRIMARY KEY (statement, person)
);
CREATE TRIGGER hours_statement_line_append_only BEFORE UPDATE OR DELETE ON hours_statement_line
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
