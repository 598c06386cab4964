-- An item's story tells of skips that were taken back: the seat itself forgets them, the audit trail does not.
CREATE INDEX audit_of_skips ON audit (project, subject, id) WHERE action IN ('work.skipped', 'work.skip_taken_back');
