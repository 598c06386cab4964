-- Orders in which the tracker lists items, and the paths of its filters.
CREATE INDEX item_by_priority ON item (project, priority, ordinal);
CREATE INDEX item_by_creation ON item (project, created_at, ordinal);
CREATE INDEX verdict_newest ON verdict (project, item, revision DESC);
