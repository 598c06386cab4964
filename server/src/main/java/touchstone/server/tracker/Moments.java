package touchstone.server.tracker;

/**
 * Everything that ever happened to an item, as one SQL union. A seat taken again after a skip forgets the skip; it is told from the audit
 * trail, unless a hold tells it.
 */
final class Moments {
    static final String SQL = """
            SELECT i.created_at AS at, i.imported_by AS person, 'imported' AS what, NULL::int AS stage,
                   NULL::int AS rubric_version, NULL::bigint AS active_ms, NULL::jsonb AS detail
              FROM item i WHERE i.id = :item
            UNION ALL
            SELECT replaced_at, replaced_by, 'changed', NULL, NULL, NULL, jsonb_build_object('revision', revision + 1)
              FROM item_revision WHERE item = :item
            UNION ALL
            SELECT claimed_at, person, 'claimed', stage, rubric_version, NULL, NULL FROM assignment WHERE item = :item
            UNION ALL
            SELECT ended_at, person, state, stage, rubric_version, active_ms, NULL
              FROM assignment
             WHERE item = :item AND ended_at IS NOT NULL
               AND state IN ('expired', 'released', 'skipped', 'escalated', 'withdrawn')
            UNION ALL
            SELECT t.at, t.person, 'skip_taken_back', a.stage, NULL, NULL, NULL
              FROM item i JOIN audit t ON t.project = i.project AND t.subject = i.key
              LEFT JOIN assignment a ON a.id = (t.detail ->> 'assignment')::uuid
             WHERE i.id = :item AND t.action = 'work.skip_taken_back'
            UNION ALL
            SELECT s.at, s.person, 'skipped', a.stage, a.rubric_version, NULL, jsonb_build_object('reason', s.detail ->> 'reason')
              FROM item i JOIN audit t ON t.project = i.project AND t.subject = i.key
              LEFT JOIN assignment a ON a.id = (t.detail ->> 'assignment')::uuid
             CROSS JOIN LATERAL
                   (SELECT x.at, x.person, x.detail FROM audit x
                     WHERE x.project = i.project AND x.subject = i.key AND x.action = 'work.skipped'
                       AND x.person = t.person AND x.id < t.id ORDER BY x.id DESC LIMIT 1) s
             WHERE i.id = :item AND t.action = 'work.skip_taken_back'
               AND NOT EXISTS (SELECT FROM hold h WHERE h.assignment = a.id AND h.reason = s.detail ->> 'reason')
            UNION ALL
            SELECT submitted_at, person, CASE WHEN revision = 1 THEN 'submitted' ELSE 'resubmitted' END, stage,
                   rubric_version, active_ms, CASE WHEN best_effort THEN '{"best_effort": true}'::jsonb END
              FROM annotation WHERE item = :item
            UNION ALL
            SELECT l.received_at, l.person, 'late', a.stage, NULL, NULL, jsonb_build_object('why', l.why)
              FROM late_submission l JOIN assignment a ON a.id = l.assignment WHERE a.item = :item
            UNION ALL
            SELECT r.decided_at, r.person, r.kind, a.stage, NULL, NULL, r.decisions
              FROM review r JOIN assignment a ON a.id = r.assignment WHERE r.item = :item
            UNION ALL
            SELECT h.raised_at, h.raised_by, CASE WHEN h.kind = 'flag' THEN 'flagged' ELSE 'held' END, a.stage, NULL, NULL,
                   jsonb_build_object('kind', h.kind, 'reason', h.reason, 'note', h.note)
              FROM hold h JOIN assignment a ON a.id = h.assignment WHERE h.item = :item
            UNION ALL
            SELECT resolved_at, resolved_by, 'resolved', NULL, NULL, NULL,
                   jsonb_build_object('resolution', resolution, 'answer', answer)
              FROM hold WHERE item = :item AND resolved_at IS NOT NULL
            UNION ALL
            SELECT asked_at, asked_by, 'asked', NULL, rubric_version, NULL,
                   jsonb_build_object('question', question, 'clauses', to_jsonb(clauses), 'blocking', blocking)
              FROM clarification WHERE item = :item
            UNION ALL
            SELECT decided_at, decided_by, 'settled', NULL, rubric_version, NULL,
                   jsonb_build_object('decision', decision, 'clauses', to_jsonb(clauses), 'proposed_label', proposed_label)
              FROM precedent WHERE item = :item
            UNION ALL
            SELECT d.done_at, d.person, d.action || '_many', NULL, NULL, NULL,
                   CASE WHEN d.action = 'priority'
                        THEN jsonb_build_object('priority', d.value, 'before', d.before[array_position(d.items, i.id)]) END
              FROM item i JOIN bulk_deed d ON d.project = i.project AND i.id = ANY (d.items) WHERE i.id = :item
            UNION ALL
            SELECT d.undone_at, d.undone_by, d.action || '_undone', NULL, NULL, NULL,
                   CASE WHEN d.action = 'priority'
                        THEN jsonb_build_object('priority', d.before[array_position(d.items, i.id)], 'before', d.value) END
              FROM item i JOIN bulk_deed d ON d.project = i.project AND i.id = ANY (d.undone_items) WHERE i.id = :item
            UNION ALL
            SELECT decided_at, decided_by, 'verdict', NULL, rubric_version, NULL, jsonb_build_object('revision', revision)
              FROM verdict WHERE item = :item""";

    private Moments() {}
}
