//! The votes of a board as a Polis-style export, which `torg opinion` reads: without names, labels, levels or
//! organisations, and with people in an order that only their votes decide.

use super::ballots::Ballots;
use super::queries::found;
use crate::capture::queries::live::is_over;
use crate::ground::access;
use crate::{Actor, Ctx, Result};
use torg_domain::Refusal;
use torg_domain::id::BoardId;
use torg_engine::opinion::Vote;
use torg_sources::polis::{write_comments, write_votes};

/// Which of the two files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatementFile {
    /// A row for each person.
    Votes,
    /// The statements with their numbers.
    Comments,
}

/// One of the files as CSV.
///
/// # Errors
/// Missing board; forbidden for those who do not lead it; [`Refusal::VotingGoesOn`] until voting is over, since the
/// difference of two files would say what one person voted.
pub fn export(ctx: &Ctx, actor: &Actor, id: &BoardId, file: StatementFile) -> Result<String> {
    ctx.db.read(|tx| {
        let (board, exchange) = found(tx, id)?;
        access::board::may_lead(actor, &exchange.network)?;
        if !is_over(&board) {
            return Err(Refusal::VotingGoesOn.into());
        }
        // Late votes make no kept answer old, so that this one is never kept.
        let _ = ctx.now();
        let ballots = Ballots::read(tx, id)?;
        Ok(match file {
            StatementFile::Comments => {
                let texts: Vec<&str> =
                    ballots.statements.iter().map(|(card, _)| card.text.as_str()).collect();
                write_comments(&texts)
            }
            StatementFile::Votes => write_votes(ballots.statements.len(), &rows(&ballots)),
        })
    })
}

/// What each person voted by statement, in rising order of these rows.
fn rows(ballots: &Ballots) -> Vec<Vec<Option<i8>>> {
    let mut rows = vec![vec![None; ballots.statements.len()]; ballots.people.len()];
    for cast in &ballots.cast {
        let sign = match cast.vote {
            Vote::Agree => 1,
            Vote::Pass => 0,
            Vote::Disagree => -1,
        };
        rows[cast.voter as usize][usize::from(cast.statement)] = Some(sign);
    }
    rows.retain(|row| row.iter().any(Option::is_some));
    rows.sort_unstable();
    rows
}
