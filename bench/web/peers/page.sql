-- What Torg asks its database for the page of one exchange, with ? in place of $1. Each text begins with its name.
-- name: actor
SELECT p.id, p.display_name, p.organisation_id, p.is_administrator, p.language
FROM session s JOIN person p ON p.id = s.person_id
WHERE s.token_hash = ? AND s.expires_at > ? AND p.removed_at IS NULL
-- name: roles
SELECT network_id, role FROM network_person WHERE person_id = ?
-- name: exchange
SELECT e.id, e.title, e.language, e.kind, e.form, e.state, e.visibility, e.place, e.network_id,
       n.name AS network_name, e.programme_id, e.host_id, h.name AS host_name, e.is_example, e.starts_on, e.ends_on,
       e.starts_at, e.ends_at, e.time_zone, e.date_note, p.title AS programme_title, h.country, e.theme, e.purpose,
       e.source_note, e.created_at, e.revision, COALESCE(p.lenses, '') AS lenses
FROM exchange e JOIN network n ON n.id = e.network_id LEFT JOIN programme p ON p.id = e.programme_id
LEFT JOIN organisation h ON h.id = e.host_id WHERE e.id = ?
-- name: earlier
SELECT earlier_kind AS kind, earlier_id AS id FROM link
WHERE later_kind = ? AND later_id = ? AND relation = ? ORDER BY made_at, earlier_id
-- name: later
SELECT later_kind AS kind, later_id AS id FROM link
WHERE earlier_kind = ? AND earlier_id = ? AND relation = ? ORDER BY made_at, later_id
-- name: line
SELECT e.id, e.title, e.language, e.kind, e.form, e.state, e.visibility, e.place, e.network_id,
       n.name AS network_name, e.programme_id, e.host_id, h.name AS host_name, e.is_example, e.starts_on, e.ends_on,
       e.starts_at, e.ends_at, e.time_zone, e.date_note
FROM exchange e JOIN network n ON n.id = e.network_id LEFT JOIN organisation h ON h.id = e.host_id WHERE e.id = ?
-- name: questions
SELECT q.id, q.exchange_id, q.parent_id, q.merged_into, q.position, q.text, q.lang, q.raised_by_role, o.name, q.state,
       q.dialogue, q.answer, q.next_step
FROM question q LEFT JOIN organisation o ON o.id = q.raised_by_organisation
WHERE q.exchange_id = ? ORDER BY q.position, q.id
-- name: agenda
SELECT id, day, starts, minutes, title, responsible_role
FROM agenda_item WHERE exchange_id = ? ORDER BY day, position, id
-- name: became
WITH RECURSIVE who (id, is_administrator, person) AS (SELECT ?, ?, ?),
walk (kind, id, depth) AS (
    SELECT e.kind, e.anchor_id, 0 FROM who JOIN library_entry e ON e.kind = 'exchange' AND e.anchor_id = who.id
    WHERE e.is_public OR who.is_administrator OR EXISTS (SELECT 1 FROM network_person n
        WHERE n.network_id = e.network_id AND n.person_id = who.person AND n.role <> 'funder')
    UNION
    SELECT l.later_kind, l.later_id, w.depth + 1
    FROM walk w JOIN link l ON l.earlier_kind = w.kind AND l.earlier_id = w.id
    JOIN library_entry e ON e.kind = l.later_kind AND e.anchor_id = l.later_id CROSS JOIN who
    WHERE w.depth < 10 AND l.later_kind <> 'exchange' AND (e.is_public OR who.is_administrator
        OR EXISTS (SELECT 1 FROM network_person n
            WHERE n.network_id = e.network_id AND n.person_id = who.person AND n.role <> 'funder'))
)
SELECT w.kind, w.id, MIN(w.depth), e.title, e.summary, e.lang, e.path, e.at, e.is_public, e.network_id
FROM walk w JOIN library_entry e ON e.kind = w.kind AND e.anchor_id = w.id
WHERE w.kind IN ('commitment', 'pilot')
GROUP BY w.kind, w.id, e.title, e.summary, e.lang, e.path, e.at, e.is_public, e.network_id
