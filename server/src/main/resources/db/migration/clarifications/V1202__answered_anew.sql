-- A question can be answered anew: the later answer names the one that it replaces, which then holds no more.
ALTER TABLE precedent DROP CONSTRAINT precedent_clarification_key;
ALTER TABLE precedent ADD COLUMN replaces uuid UNIQUE REFERENCES precedent;
CREATE UNIQUE INDEX precedent_first_answer ON precedent (clarification) WHERE replaces IS NULL;
CREATE INDEX precedent_clarification ON precedent (clarification) WHERE clarification IS NOT NULL;
