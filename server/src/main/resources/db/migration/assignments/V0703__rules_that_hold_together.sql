-- Set rules must be satisfiable together, not only each by itself (P6).
--
-- `progress.room` and `assignment.counts_for` get a second half, as long as the first: for each set rule, how many of the seats
-- that it speaks of are left, and whether the holder's seat is beyond it. room_change gives and takes both halves as before.
UPDATE progress SET room = room || array_fill(NULL::int, ARRAY[cardinality(room)]) WHERE cardinality(room) > 0;
UPDATE assignment SET counts_for = counts_for || array_fill(true, ARRAY[cardinality(counts_for)])
 WHERE cardinality(counts_for) > 0;

-- Whether somebody for whom `counts` holds may take one more seat. First each rule by itself: who lacks its skill needs room.
-- Then all together: nobody knows whether people hold more than one of the missing skills, so there must be a seat left for each
-- that is missing (Hall's condition, over the seats that a rule speaks of and the rules that speak of no others). Where seats are
-- too few for that from the beginning, nobody may make it worse: then somebody with several skills is needed anyway.
CREATE OR REPLACE FUNCTION room_for(room int[], counts boolean[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT $1 IS NULL OR (
        NOT EXISTS (
            SELECT FROM generate_series(1, cardinality($1) / 2) AS r WHERE $1[r] <= 0 AND $2[r] IS NOT TRUE)
        AND (cardinality($1) = 2 OR NOT EXISTS (
            SELECT FROM (
                SELECT one.seats, sum(other.missing) AS missing, sum(CASE WHEN other.brings THEN 1 ELSE 0 END) AS brings
                  FROM (SELECT DISTINCT $1[cardinality($1) / 2 + r] AS seats
                          FROM generate_series(1, cardinality($1) / 2) AS r
                         WHERE $2[cardinality($1) / 2 + r] IS NOT TRUE) AS one
                  JOIN (SELECT $1[cardinality($1) / 2 + r] AS seats,
                               greatest(0, $1[cardinality($1) / 2 + r] - $1[r]) AS missing,
                               $1[cardinality($1) / 2 + r] > $1[r] AND $2[r] AS brings
                          FROM generate_series(1, cardinality($1) / 2) AS r
                         WHERE $1[r] IS NOT NULL AND $2[cardinality($1) / 2 + r] IS NOT TRUE) AS other
                    ON other.seats <= one.seats
                 GROUP BY one.seats) AS bound
             WHERE bound.missing - bound.brings > greatest(bound.seats - 1, bound.missing - 1))))
$$;
