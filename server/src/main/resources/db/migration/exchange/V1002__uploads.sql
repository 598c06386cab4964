-- Files that were uploaded for an import and are still stored. When the job has ended, the file goes and then the row.
CREATE TABLE upload (
    id   uuid PRIMARY KEY,
    job  uuid,
    at   timestamptz NOT NULL DEFAULT now()
);
