//! SQL of proposals and versions.

use super::ConceptWords;
use super::history::VersionView;
use super::proposals::ProposalView;
use torg_db::{Error, Row};

pub(super) const INSERT_PROPOSAL: &str = "INSERT INTO concept_proposal (id, concept_id, is_new, network_id, person_id, why, words, base_revision, state, made_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
pub(super) const DECIDE_PROPOSAL: &str =
    "UPDATE concept_proposal SET state = $2, decided_by = $3, decided_at = $4, reason = $5
     WHERE id = $1 AND state = 'open'";
pub(super) const COUNT_OF_CONCEPT: &str = "SELECT CAST(COUNT(*) AS BIGINT) FROM (
         SELECT id FROM concept WHERE id = $1
         UNION SELECT concept_id FROM concept_proposal WHERE concept_id = $1 AND state <> 'returned') taken";

/// What is read of a proposal; the end says of which.
macro_rules! proposals {
    ($end:literal) => {
        concat!(
            "SELECT p.id, p.concept_id, p.is_new, p.network_id, n.name, w.display_name, p.why, p.words, p.base_revision,
            p.state, p.made_at, COALESCE(d.display_name, ''), p.decided_at, p.reason, p.person_id
     FROM concept_proposal p JOIN network n ON n.id = p.network_id JOIN person w ON w.id = p.person_id
     LEFT JOIN person d ON d.id = p.decided_by ",
            $end
        )
    };
}

pub(super) const FIND_PROPOSAL: &str = proposals!("WHERE p.id = $1");
pub(super) const LIST_PROPOSALS: &str = proposals!(
    "WHERE CAST($1 AS TEXT) = '' OR p.concept_id = $1
     ORDER BY CASE WHEN p.state = 'open' THEN 0 ELSE 1 END, p.made_at DESC, p.id DESC LIMIT 500"
);

pub(super) const INSERT_VERSION: &str =
    "INSERT INTO concept_version (concept_id, revision, at, person_id, proposal_id, words)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (concept_id, revision) DO NOTHING";
pub(super) const MARK_CHANGED: &str =
    "UPDATE concept SET revision = $2, changed_at = $3, source = $4 WHERE id = $1";
pub(super) const LIST_VERSIONS: &str = "SELECT v.revision, v.at, COALESCE(w.display_name, ''), COALESCE(v.proposal_id, ''), v.words
     FROM concept_version v LEFT JOIN person w ON w.id = v.person_id WHERE v.concept_id = $1 ORDER BY v.revision DESC";

/// The words stand as JSON in the place of the source; [`super::proposals`] parses them.
pub(super) fn read(row: &Row<'_>) -> Result<ProposalView, Error> {
    Ok(ProposalView {
        id: row.get(0)?,
        concept_id: row.get(1)?,
        is_new: row.get(2)?,
        network_id: row.get(3)?,
        network: row.get(4)?,
        who: row.get(5)?,
        why: row.get(6)?,
        words: ConceptWords { source: row.get(7)?, ..ConceptWords::default() },
        base_revision: row.get(8)?,
        state: row.get(9)?,
        made_at: row.get(10)?,
        decided_by: row.get(11)?,
        decided_at: row.get(12)?,
        reason: row.get(13)?,
        may_decide: false,
        proposer: row.get(14)?,
    })
}

/// As [`read`], of a version.
pub(super) fn read_version(row: &Row<'_>) -> Result<VersionView, Error> {
    Ok(VersionView {
        revision: row.get(0)?,
        at: row.get(1)?,
        who: row.get(2)?,
        proposal_id: row.get(3)?,
        words: ConceptWords { source: row.get(4)?, ..ConceptWords::default() },
    })
}
