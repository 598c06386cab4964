-- Written only by imports, from items that the same transaction made or found: asking for each row again would take more
-- than half of an import's time. Items are never deleted.
ALTER TABLE prediction DROP CONSTRAINT prediction_project_fkey;
ALTER TABLE prediction DROP CONSTRAINT prediction_item_fkey;
