-- When somebody first came in as this person. Until then the account is in the hands of those who made it.
ALTER TABLE person ADD COLUMN entered_at timestamptz;
-- Of the accounts so far nobody can say any more: those with a password count as entered.
UPDATE person SET entered_at = created_at WHERE password_hash IS NOT NULL;
