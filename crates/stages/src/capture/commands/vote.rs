//! Votes at a board: many at once in one transaction, so that a room that votes in the same second waits for few commits.

use crate::capture::store::{self, vote::Voter};
use crate::ground::{change, people};
use crate::{Ctx, Result};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::board::{SUPPORT_MOST, Stance, typed_code};
use torg_domain::id::{BoardId, NoteId};

/// What became of one vote among many: counted, or refused.
pub type Told = std::result::Result<(), Refusal>;

/// A vote as a phone sends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CastVote {
    /// The board's code.
    pub code: String,
    /// The secret of the seat.
    pub token: String,
    /// The card.
    pub note: NoteId,
    /// What is said about it.
    pub stance: Stance,
    /// Counted by the phone, rising: sent twice it counts once, and what was sent later wins. `None` = the latest.
    pub turn: Option<i64>,
}

/// Somebody at a board votes on a card, or takes a support back.
///
/// # Errors
/// As told for each vote of [`cast_votes`].
pub fn cast_vote(ctx: &Ctx, vote: &CastVote) -> Result<()> {
    let told = cast_votes(ctx, std::slice::from_ref(vote))?;
    told.into_iter().try_for_each(|one| one).map_err(Into::into)
}

/// Many votes in one transaction; one that is refused leaves the others alone. Nothing is written in the journal: how
/// somebody votes leaves no trace but the vote. Refused are [`Refusal::CodeUnknown`] for an unknown code or a seat at
/// another board, [`Refusal::BoardClosed`], [`Refusal::BoardWaits`] while frozen or in a phase without this kind of vote,
/// [`Refusal::SupportSpent`] for one support too many.
///
/// # Errors
/// The database's: then none of them has been counted.
pub fn cast_votes(ctx: &Ctx, votes: &[CastVote]) -> Result<Vec<Told>> {
    ctx.db.tx(|tx| votes.iter().map(|vote| take_vote(tx, vote)).collect())
}

/// What somebody at a board said about its cards, inside a running transaction and without a rule, for loading known
/// material.
///
/// # Errors
/// The database's.
pub fn insert_votes(
    tx: &mut Tx<'_>,
    board: &BoardId,
    participant: &str,
    votes: &[(NoteId, Stance)],
) -> Result<()> {
    for (note, stance) in votes {
        store::vote::put(tx, (participant, board), note, *stance, Some(1))?;
    }
    Ok(())
}

fn take_vote(tx: &mut Tx<'_>, vote: &CastVote) -> Result<Told> {
    let token_hash = people::hash_of_secret(&vote.token);
    let Some(voter) = store::vote::find_voter(tx, &token_hash, &typed_code(&vote.code))? else {
        return Ok(Err(Refusal::CodeUnknown));
    };
    if let Some(refusal) = refused(tx, &voter, vote)? {
        return Ok(Err(refusal));
    }
    change::place_of_votes(tx, &voter.board);
    store::vote::put(tx, (&voter.id, &voter.board), &vote.note, vote.stance, vote.turn)?;
    Ok(Ok(()))
}

fn refused(tx: &mut Tx<'_>, voter: &Voter, vote: &CastVote) -> Result<Option<Refusal>> {
    if !voter.is_open {
        return Ok(Some(Refusal::BoardClosed));
    }
    if voter.is_frozen || !voter.phase.takes(vote.stance) {
        return Ok(Some(Refusal::BoardWaits));
    }
    if vote.stance != Stance::Support {
        return Ok(None);
    }
    let given = store::vote::count_support(tx, voter, &vote.note)?;
    let is_spent = usize::try_from(given).is_ok_and(|given| given >= SUPPORT_MOST);
    Ok(is_spent.then_some(Refusal::SupportSpent { most: SUPPORT_MOST }))
}
