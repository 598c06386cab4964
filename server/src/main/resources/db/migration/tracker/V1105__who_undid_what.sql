-- An item's story tells of deeds on many items: who undid one, and for which items it still could be undone.
ALTER TABLE bulk_deed ADD COLUMN undone_by uuid REFERENCES person, ADD COLUMN undone_items uuid[];
CREATE INDEX bulk_deed_of_project ON bulk_deed (project);
