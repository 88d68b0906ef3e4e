//! Visit feedback in the database. Its entries are notes once it is handed over; before, they are a draft in JSON.

use super::Read;
use crate::capture::commands::NewFeedback;
use crate::capture::views::FeedbackLine;
use torg_db::{Row, Tx, args};
use torg_domain::id::{ExchangeId, FeedbackId, OrganisationId};

/// When known material was handed over and confirmed is not stated; the two times stay empty then.
pub(in crate::capture) fn insert(tx: &mut Tx<'_>, id: &FeedbackId, new: &NewFeedback, at: &str) -> Read<()> {
    let values = args![
        id.as_str(),
        new.exchange.as_str(),
        new.organisation.as_ref().map(OrganisationId::as_str),
        new.author_role.trim(),
        &new.lang,
        new.side.word(),
        new.state.word(),
        at,
    ];
    tx.execute(INSERT_FEEDBACK, values)?;
    Ok(())
}

pub(in crate::capture) fn find(tx: &mut Tx<'_>, id: &FeedbackId) -> Read<Option<FeedbackLine>> {
    tx.find(FIND_FEEDBACK, args![id.as_str()], read)
}

pub(in crate::capture) fn list_of_exchange(
    tx: &mut Tx<'_>,
    exchange: &ExchangeId,
) -> Read<Vec<FeedbackLine>> {
    tx.list(LIST_FEEDBACK_OF_EXCHANGE, args![exchange.as_str()], read)
}

/// The unfinished entries, as JSON; empty where there are none.
pub(in crate::capture) fn find_draft(tx: &mut Tx<'_>, id: &FeedbackId) -> Read<String> {
    Ok(tx.find(FIND_DRAFT, args![id.as_str()], |row| row.get(0))?.unwrap_or_default())
}

/// Keeps a draft; touches nothing once it was handed over.
pub(in crate::capture) fn save_draft(
    tx: &mut Tx<'_>,
    id: &FeedbackId,
    (organisation, role): (Option<&OrganisationId>, &str),
    draft: &str,
) -> Read<u64> {
    let values = args![id.as_str(), organisation.map(OrganisationId::as_str), role.trim(), draft];
    tx.execute(SAVE_DRAFT, values)
}

pub(in crate::capture) fn submit(tx: &mut Tx<'_>, id: &FeedbackId, at: &str) -> Read<u64> {
    tx.execute(SUBMIT_FEEDBACK, args![id.as_str(), at])
}

pub(in crate::capture) fn confirm(tx: &mut Tx<'_>, id: &FeedbackId, at: &str) -> Read<u64> {
    tx.execute(CONFIRM_FEEDBACK, args![id.as_str(), at])
}

fn read(row: &Row<'_>) -> Read<FeedbackLine> {
    Ok(FeedbackLine {
        id: row.get(0)?,
        exchange_id: row.get(1)?,
        organisation_id: row.get(2)?,
        organisation: row.get(3)?,
        author_role: row.get(4)?,
        lang: row.get(5)?,
        side: row.get(6)?,
        state: row.get(7)?,
        created_at: row.get(8)?,
        submitted_at: row.get(9)?,
        confirmed_at: row.get(10)?,
    })
}

const INSERT_FEEDBACK: &str =
    "INSERT INTO feedback (id, exchange_id, organisation_id, author_role, lang, side, state, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

/// What is read of feedback on a visit; the end says of which.
macro_rules! feedback {
    ($end:literal) => {
        concat!(
            "SELECT f.id, f.exchange_id, f.organisation_id, COALESCE(o.name, ''), f.author_role, f.lang, f.side,
         f.state, f.created_at, f.submitted_at, f.confirmed_at
     FROM feedback f LEFT JOIN organisation o ON o.id = f.organisation_id ",
            $end
        )
    };
}

const FIND_FEEDBACK: &str = feedback!("WHERE f.id = $1");
const LIST_FEEDBACK_OF_EXCHANGE: &str = feedback!("WHERE f.exchange_id = $1 ORDER BY f.created_at, f.id");
const FIND_DRAFT: &str = "SELECT draft FROM feedback WHERE id = $1";
const SAVE_DRAFT: &str = "UPDATE feedback SET organisation_id = $2, author_role = $3, draft = $4
     WHERE id = $1 AND state = 'draft'";
const SUBMIT_FEEDBACK: &str = "UPDATE feedback SET state = 'submitted', submitted_at = $2, draft = ''
     WHERE id = $1 AND state = 'draft'";
const CONFIRM_FEEDBACK: &str = "UPDATE feedback SET state = 'confirmed', confirmed_at = $2
     WHERE id = $1 AND state = 'submitted'";
