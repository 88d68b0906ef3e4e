//! SQL texts of ACT and how a row becomes a noun. Private to the stage.

use super::asked::Colleague;
use super::views::{CommitmentView, PilotView, ProgressView, TakeHomeView};
use crate::Actor;
use torg_db::{Error, Row};
use torg_domain::commitment::OutcomeAfter;
use torg_domain::id::OrganisationId;

/// A commitment with the columns a reader is not shown as they are.
pub(super) struct CommitmentRow {
    pub(super) view: CommitmentView,
    pub(super) basis: String,
}

/// Reads the columns of [`FIND_COMMITMENT`] and [`LIST_COMMITMENTS`].
pub(super) fn read_commitment(row: &Row<'_>, actor: &Actor) -> Result<CommitmentRow, Error> {
    let organisation_id: String = row.get(1)?;
    let is_own = actor.organisation.as_ref() == Some(&OrganisationId::new(&organisation_id));
    let view = CommitmentView {
        id: row.get(0)?,
        organisation_id,
        organisation: row.get(2)?,
        network_id: row.get(3)?,
        exchange_id: row.get(4)?,
        promise: row.get(5)?,
        lang: row.get(6)?,
        basis_kind: row.get(7)?,
        owner_role: row.get(9)?,
        due_on: row.get(10)?,
        state: row.get(11)?,
        outcome_12: row.get(12)?,
        outcome_24: row.get(13)?,
        is_example: row.get(14)?,
        created_at: row.get(15)?,
        published_at: row.get(16)?,
        revision: row.get(17)?,
        is_own,
        awaits_outcome: false, // told by the clock, in the query
    };
    Ok(CommitmentRow { view, basis: row.get(8)? })
}

/// Reads the columns of [`FIND_PILOT`] and its siblings.
pub(super) fn read_pilot(row: &Row<'_>) -> Result<PilotView, Error> {
    Ok(PilotView {
        id: row.get(0)?,
        commitment_id: row.get(1)?,
        organisation_id: row.get(2)?,
        organisation: row.get(3)?,
        title: row.get(4)?,
        about: row.get(5)?,
        lang: row.get(6)?,
        starts_on: row.get(7)?,
        ends_on: row.get(8)?,
        deadline_note: row.get(9)?,
        team_count: row.get(10)?,
        funded_by: row.get(11)?,
        stop_rule: row.get(12)?,
        next_decision: row.get(13)?,
        state: row.get(14)?,
        is_example: row.get(15)?,
        created_at: row.get(16)?,
    })
}

/// Reads the columns of [`LIST_PROGRESS`].
pub(super) fn read_progress(row: &Row<'_>) -> Result<ProgressView, Error> {
    Ok(ProgressView { at: row.get(0)?, state: row.get(1)?, words: row.get(2)? })
}

/// Reads the columns of [`LIST_COLLEAGUES`] and [`FIND_PUBLISHER`].
pub(super) fn read_colleague(row: &Row<'_>) -> Result<Colleague, Error> {
    Ok(Colleague { title: row.get(0)?, language: row.get(1)?, address: row.get(2)? })
}

/// Reads the columns of [`LIST_TAKE_HOMES`].
pub(super) fn read_take_home(row: &Row<'_>) -> Result<TakeHomeView, Error> {
    Ok(TakeHomeView {
        id: row.get(0)?,
        promise: row.get(1)?,
        owner_role: row.get(2)?,
        due_on: row.get(3)?,
        lang: row.get(4)?,
    })
}

pub(super) const INSERT_COMMITMENT: &str = "INSERT INTO commitment (id, network_id, exchange_id, organisation_id,
         promise, lang, basis_kind, basis, owner_role, due_on, state, outcome_12, outcome_24, is_example, created_at,
         published_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";

/// What is read of a commitment; the end says of which.
macro_rules! commitments {
    ($end:literal) => {
        concat!(
            "SELECT c.id, c.organisation_id, o.name, c.network_id, c.exchange_id, c.promise,
         c.lang, c.basis_kind, c.basis, c.owner_role, c.due_on, c.state, c.outcome_12, c.outcome_24, c.is_example,
         c.created_at, c.published_at, c.revision
     FROM commitment c JOIN organisation o ON o.id = c.organisation_id ",
            $end
        )
    };
}

pub(super) const FIND_COMMITMENT: &str = commitments!("WHERE c.id = $1");
/// An empty parameter asks for all.
pub(super) const LIST_COMMITMENTS: &str = commitments!(
    "WHERE (CAST($1 AS TEXT) = '' OR c.organisation_id = $1) AND (CAST($2 AS TEXT) = '' OR c.network_id = $2)
       AND (CAST($3 AS TEXT) = '' OR c.state = $3) AND (CAST($4 AS TEXT) = '' OR c.exchange_id = $4)
     ORDER BY c.created_at DESC, c.id LIMIT 2000"
);
/// What somebody may be asked about; invented promises are nobody's.
pub(super) const LIST_PUBLISHED_SINCE: &str =
    commitments!("WHERE c.published_at >= $1 AND c.state <> 'draft' AND NOT c.is_example ORDER BY c.id");
pub(super) const LIST_COLLEAGUES: &str = "SELECT p.role_title, p.language, a.address
     FROM person p LEFT JOIN person_mail a ON a.person_id = p.id
     WHERE p.organisation_id = $1 AND p.removed_at IS NULL ORDER BY p.created_at, p.id";
pub(super) const FIND_PUBLISHER: &str = "SELECT p.role_title, p.language, a.address
     FROM person p LEFT JOIN person_mail a ON a.person_id = p.id
     WHERE p.removed_at IS NULL
       AND p.id = (SELECT h.person_id FROM happening h
                   WHERE h.anchor_kind = 'commitment' AND h.anchor_id = $1
                     AND h.deed IN ('publish_commitment', 'commit')
                   ORDER BY h.seq DESC LIMIT 1)
       AND (p.organisation_id = $2
            OR EXISTS (SELECT 1 FROM network_person r WHERE r.person_id = p.id AND r.network_id = $3
                         AND r.role IN ('coordinator', 'facilitator')))";
pub(super) const UPDATE_COMMITMENT: &str =
    "UPDATE commitment SET promise = $3, owner_role = $4, due_on = $5, state = $6,
         published_at = $7, revision = revision + 1
     WHERE id = $1 AND revision = $2";
pub(super) const UPDATE_STATE: &str =
    "UPDATE commitment SET state = $3, revision = revision + 1 WHERE id = $1 AND revision = $2";
/// What writes the answer to one of the questions.
pub(super) const fn update_outcome(after: OutcomeAfter) -> &'static str {
    match after {
        OutcomeAfter::TwelveMonths => UPDATE_OUTCOME_12,
        OutcomeAfter::TwentyFourMonths => UPDATE_OUTCOME_24,
    }
}

const UPDATE_OUTCOME_12: &str =
    "UPDATE commitment SET outcome_12 = $3, revision = revision + 1 WHERE id = $1 AND revision = $2";
const UPDATE_OUTCOME_24: &str =
    "UPDATE commitment SET outcome_24 = $3, revision = revision + 1 WHERE id = $1 AND revision = $2";

pub(super) const INSERT_PILOT: &str = "INSERT INTO pilot (id, commitment_id, organisation_id, title, about, lang, starts_on,
         ends_on, deadline_note, team_count, funded_by, stop_rule, next_decision, state, is_example, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";
pub(super) const INSERT_TEAM: &str = "INSERT INTO pilot_team (pilot_id, position, name) VALUES ($1, $2, $3)";
pub(super) const LIST_TEAMS: &str = "SELECT name FROM pilot_team WHERE pilot_id = $1 ORDER BY position";

/// What is read of a pilot; the end says of which.
macro_rules! pilots {
    ($end:literal) => {
        concat!(
            "SELECT p.id, p.commitment_id, p.organisation_id, o.name, p.title, p.about, p.lang,
         p.starts_on, p.ends_on, p.deadline_note, p.team_count, f.name, p.stop_rule, p.next_decision, p.state,
         p.is_example, p.created_at
     FROM pilot p JOIN organisation o ON o.id = p.organisation_id LEFT JOIN organisation f ON f.id = p.funded_by ",
            $end
        )
    };
}

pub(super) const FIND_PILOT: &str = pilots!("WHERE p.id = $1");
pub(super) const LIST_PILOTS_OF_COMMITMENT: &str =
    pilots!("WHERE p.commitment_id = $1 ORDER BY p.created_at, p.id");
pub(super) const LIST_PILOTS_OF_ORGANISATION: &str =
    pilots!("WHERE p.organisation_id = $1 ORDER BY p.created_at, p.id");
pub(super) const UPDATE_PILOT_STATE: &str = "UPDATE pilot SET state = $2, next_decision = $3 WHERE id = $1";

pub(super) const INSERT_PROGRESS: &str = "INSERT INTO progress (id, anchor_kind, anchor_id, at, state, words, person_id) VALUES ($1, $2, $3, $4, $5, $6, $7)";
pub(super) const LIST_PROGRESS: &str = "SELECT at, state, words FROM progress
     WHERE anchor_kind = $1 AND anchor_id = $2 ORDER BY at DESC, id DESC";

pub(super) const INSERT_TAKE_HOME: &str =
    "INSERT INTO take_home (id, feedback_id, promise, owner_role, due_on, lang, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)";
pub(super) const DELETE_TAKE_HOME: &str = "DELETE FROM take_home WHERE id = $1 AND feedback_id = $2";
pub(super) const LIST_TAKE_HOMES: &str = "SELECT id, promise, owner_role, due_on, lang FROM take_home
     WHERE feedback_id = $1 ORDER BY created_at, id";
pub(super) const COUNT_TAKE_HOMES: &str =
    "SELECT CAST(COUNT(*) AS BIGINT) FROM take_home WHERE feedback_id = $1";
/// On the bus, or by the organisation at that visit or because of that letter.
pub(super) const COUNT_TAKEN_HOME: &str = "SELECT
         (SELECT CAST(COUNT(*) AS BIGINT) FROM take_home t WHERE t.feedback_id = $1)
       + (SELECT CAST(COUNT(*) AS BIGINT) FROM commitment c JOIN feedback f ON f.id = $1
          WHERE (c.basis_kind = 'feedback' AND c.basis = f.id)
             OR (c.exchange_id = f.exchange_id AND c.organisation_id = f.organisation_id))";
pub(super) const COUNT_DELEGATION_NOTES: &str =
    "SELECT CAST(COUNT(*) AS BIGINT) FROM delegation_note WHERE feedback_id = $1";
pub(super) const COUNT_DUE: &str =
    "SELECT CAST(COUNT(*) AS BIGINT) FROM delegation_due WHERE feedback_id = $1 AND what = $2";
pub(super) const INSERT_DUE: &str =
    "INSERT INTO delegation_due (feedback_id, what, due_at) VALUES ($1, $2, $3)
     ON CONFLICT (feedback_id, what) DO NOTHING";
pub(super) const LIST_DUE: &str =
    "SELECT what, due_at FROM delegation_due WHERE feedback_id = $1 ORDER BY due_at, what";
