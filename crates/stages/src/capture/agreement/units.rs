//! The votes on single statements: by the units of a finding for cards on the workbench, by level for lists.

use super::ballots::Ballots;
use super::declared::{self, OTHERS_WORD};
use super::queries::{found, names};
use super::views::{GroupingView, StandView, UnitVotesView, VotesView};
use crate::capture::commands;
use crate::capture::queries::live::is_over;
use crate::capture::store;
use crate::capture::views::{NoteView, TallyView};
use crate::ground::access;
use crate::{Actor, Ctx, Result};
use std::collections::{BTreeMap, HashMap};
use torg_db::Tx;
use torg_domain::board::Grouping;
use torg_domain::id::{BoardId, ExchangeId};
use torg_domain::prevalence::Unit;

/// How the boards of an exchange voted on its cards, by note; of boards where voting is over and whose agreement this
/// reader may see.
///
/// # Errors
/// The database's.
pub fn by_note(
    tx: &mut Tx<'_>,
    (ctx, actor): (&Ctx, &Actor),
    exchange: &ExchangeId,
) -> Result<HashMap<String, VotesView>> {
    let mut all = HashMap::new();
    for board in store::vote::list_boards_with_votes(tx, exchange)? {
        all.extend(of_board(tx, (ctx, actor), &BoardId::new(board))?);
    }
    Ok(all)
}

/// How a board voted on one card, where voting is over and this reader may see it.
///
/// # Errors
/// The database's.
pub fn note_votes(ctx: &Ctx, actor: &Actor, note: &NoteView) -> Result<Option<VotesView>> {
    let Some(board) = note.board_id.as_ref().map(BoardId::new) else { return Ok(None) };
    ctx.db.read(|tx| Ok(of_board(tx, (ctx, actor), &board)?.remove(&note.id)))
}

fn of_board(
    tx: &mut Tx<'_>,
    (ctx, actor): (&Ctx, &Actor),
    id: &BoardId,
) -> Result<HashMap<String, VotesView>> {
    let (board, exchange) = found(tx, id)?;
    let may_see = access::board::may_see_agreement(actor, &exchange.network, board.shows_agreement).is_ok();
    if !is_over(&board) || !may_see {
        return Ok(HashMap::new());
    }
    if commands::is_open(&board) {
        // Late votes make no kept answer old, so that an answer with them is never kept.
        let _ = ctx.now();
    }
    let ballots = Ballots::read(tx, id)?;
    let wanted = [Grouping::Level, Grouping::Role, Grouping::Organisation];
    let told = declared::groupings(&ballots, &names(tx, &exchange.id)?, &wanted);
    let [levels, _, organisations] = told.as_slice() else { return Ok(HashMap::new()) };
    let by_place: HashMap<&str, &StandView> =
        organisations.statements.iter().map(|stand| (stand.note_id.as_str(), stand)).collect();
    let votes = |stand: &StandView| {
        let units = [(Unit::Role, Some(stand)), (Unit::Municipality, by_place.get(&*stand.note_id).copied())];
        let view = VotesView {
            board_id: board.id.clone(),
            stand: stand.stand.clone(),
            pooled: stand.pooled,
            units: units.into_iter().filter_map(|(unit, stand)| counted(unit, stand?)).collect(),
        };
        (stand.note_id.clone(), view)
    };
    Ok(levels.statements.iter().filter(|stand| stand.pooled.seen > 0).map(votes).collect())
}

/// `None` where no unit is told apart.
fn counted(unit: Unit, stand: &StandView) -> Option<UnitVotesView> {
    let told: Vec<&TallyView> = stand
        .lines
        .iter()
        .filter(|line| line.group != OTHERS_WORD && line.tally.seen > 0)
        .map(|line| &line.tally)
        .collect();
    let has = |side: fn(&TallyView) -> Option<i64>| {
        told.iter().filter(|tally| side(tally).is_some_and(|people| 2 * people > tally.seen)).count()
    };
    (!told.is_empty()).then(|| UnitVotesView {
        unit: unit.word().to_owned(),
        agree: has(|tally| tally.agree),
        disagree: has(|tally| tally.disagree),
        of: told.len(),
    })
}

/// The votes on each statement of a board by level: the group's word and its votes.
///
/// # Errors
/// The database's.
pub(in crate::capture) fn level_lines(
    tx: &mut Tx<'_>,
    board: &BoardId,
) -> Result<HashMap<String, Vec<(String, TallyView)>>> {
    let ballots = Ballots::read(tx, board)?;
    let told = declared::groupings(&ballots, &BTreeMap::new(), &[Grouping::Level]);
    let lines = |stand: StandView| {
        let lines = stand.lines.into_iter().filter(|line| line.tally.seen > 0);
        let lines: Vec<_> = lines.map(|line| (line.group, line.tally)).collect();
        // One line alone says what the whole room says.
        (stand.note_id, if lines.len() > 1 { lines } else { Vec::new() })
    };
    let levels = told.into_iter().flat_map(|GroupingView { statements, .. }| statements);
    Ok(levels.map(lines).collect())
}
