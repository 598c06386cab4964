-- The order of making is the order of arrival, which has an index of its own.
DROP INDEX item_by_creation;
