//! A board while it is live: what every screen shows, what one person still has to vote on, what came out.
//!
//! The parts without an actor apply no rule: they feed the one change feed of a server, which has asked for the seat or
//! the right to lead once, when a screen began to listen.

use crate::capture::agreement;
use crate::capture::commands;
use crate::capture::store::{self, vote::Cast};
use crate::capture::views::{BoardLine, LiveBoard, LiveCard, ResultView, TallyView};
use crate::error::OrMissing;
use crate::ground::{access, people};
use crate::{Actor, Ctx, Result};
use std::collections::{BTreeMap, HashMap, HashSet};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::board::{BoardPhase, Stance, Tally, typed_code};
use torg_domain::id::{BoardId, ExchangeId};
use torg_engine::routing::{self, Asked};

/// Votes by card; those on cards put under another are counted there.
pub type Tallies = BTreeMap<String, Tally>;

/// How one person has voted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnVotes {
    /// The seat.
    pub participant: String,
    /// Statements they have voted on.
    pub statements: HashSet<String>,
    /// Cards they support.
    pub supported: HashSet<String>,
}

/// What a board is doing; nothing where there is none.
///
/// # Errors
/// The database's.
pub fn live_board(ctx: &Ctx, board: &BoardId) -> Result<Option<LiveBoard>> {
    ctx.db.read(|tx| Ok(store::vote::find_live(tx, board)?))
}

/// Its cards, oldest first. One whose other card is hidden stands for itself.
///
/// # Errors
/// The database's.
pub fn live_cards(ctx: &Ctx, board: &BoardId) -> Result<Vec<LiveCard>> {
    ctx.db.read(|tx| cards(tx, board))
}

/// Its votes by card.
///
/// # Errors
/// The database's.
pub fn live_tallies(ctx: &Ctx, board: &BoardId) -> Result<Tallies> {
    ctx.db.read(|tx| tallies(tx, board))
}

/// The board a seat is at, while it is open.
///
/// # Errors
/// [`Refusal::CodeUnknown`] where code and cookie do not belong together.
pub fn board_of_seat(ctx: &Ctx, code: &str, token: &str) -> Result<(BoardId, OwnVotes)> {
    ctx.db.read(|tx| {
        let voter = store::vote::find_voter(tx, &people::hash_of_secret(token), &typed_code(code))?
            .ok_or(Refusal::CodeUnknown)?;
        Ok((voter.board, own_votes(tx, &voter.id)?))
    })
}

/// The board, for somebody who leads it.
///
/// # Errors
/// Missing board; forbidden for those who do not lead it.
pub fn led_board(ctx: &Ctx, actor: &Actor, id: &BoardId) -> Result<BoardLine> {
    ctx.db.read(|tx| {
        let board = store::board::find(tx, id)?.or_missing("board", id.as_str())?;
        let exchange = super::note::facts(tx, &ExchangeId::new(&board.exchange_id))?;
        access::board::may_lead(actor, &exchange.network)?;
        Ok(board)
    })
}

/// The next statements for one person, at most `most`: which one comes is drawn by the rule of
/// [`torg_engine::routing`], the same for the same person and the same number of votes.
#[must_use]
pub fn hand<'c>(cards: &'c [LiveCard], tallies: &Tallies, own: &OwnVotes, most: usize) -> Vec<&'c LiveCard> {
    let open: Vec<&LiveCard> =
        cards.iter().filter(|card| card.under.is_none() && !own.statements.contains(&card.id)).collect();
    let asked: Vec<Asked> = open
        .iter()
        .map(|card| tallies.get(&card.id).copied().unwrap_or_default())
        .map(|tally| Asked { agree: whole(tally.agree), pass: whole(tally.pass), seen: whole(tally.seen()) })
        .collect();
    let seed = own
        .participant
        .bytes()
        .fold(own.statements.len() as u64, |sum, byte| sum.wrapping_mul(0x0100_0000_01b3) ^ u64::from(byte));
    routing::hand(&asked, most, seed).into_iter().map(|at| open[at]).collect()
}

fn whole(people: i64) -> u32 {
    u32::try_from(people).unwrap_or_default()
}

pub(in crate::capture) fn cards(tx: &mut Tx<'_>, board: &BoardId) -> Result<Vec<LiveCard>> {
    let mut cards = store::vote::list_cards(tx, board)?;
    let shown: HashSet<String> = cards.iter().map(|card| card.id.clone()).collect();
    for card in &mut cards {
        card.under.take_if(|head| !shown.contains(head));
    }
    Ok(cards)
}

/// The card that each card put under another lies under.
fn merges(tx: &mut Tx<'_>, board: &BoardId) -> Result<HashMap<String, String>> {
    Ok(store::vote::list_merges(tx, board)?.into_iter().collect())
}

pub(super) fn tallies(tx: &mut Tx<'_>, board: &BoardId) -> Result<Tallies> {
    let merges = merges(tx, board)?;
    tallies_over(tx, board, &merges)
}

fn tallies_over(tx: &mut Tx<'_>, board: &BoardId, merges: &HashMap<String, String>) -> Result<Tallies> {
    let mut tallies = Tallies::new();
    for (note, stance, people) in store::vote::list_counts(tx, board)? {
        if let Some(stance) = stance {
            tallies.entry(note).or_default().add(stance, people);
        }
    }
    for ((head, _), cast) in once_each(store::vote::list_merged_votes(tx, board)?, merges) {
        tallies.entry(head).or_default().add(cast.stance, 1);
    }
    Ok(tallies)
}

/// One vote for each person and heap of cards: the one on the card on top, otherwise the latest; support counts wherever
/// it was given.
pub(in crate::capture) fn once_each(
    votes: Vec<Cast>,
    merges: &HashMap<String, String>,
) -> HashMap<(String, (String, bool)), Cast> {
    let mut once: HashMap<(String, (String, bool)), Cast> = HashMap::new();
    for cast in votes {
        let head = merges.get(&cast.note).unwrap_or(&cast.note).clone();
        let rank =
            |cast: &Cast| (cast.stance == Stance::Support, !merges.contains_key(&cast.note), cast.turn);
        let key = (head, (cast.participant.clone(), cast.is_support));
        if once.get(&key).is_none_or(|known| rank(known) < rank(&cast)) {
            once.insert(key, cast);
        }
    }
    once
}

pub(super) fn own_votes(tx: &mut Tx<'_>, participant: &str) -> Result<OwnVotes> {
    let mut own = OwnVotes { participant: participant.to_owned(), ..OwnVotes::default() };
    for cast in store::vote::list_own(tx, participant)? {
        match cast.stance {
            Stance::Support => own.supported.insert(cast.note),
            Stance::Withdrawn => false,
            _ => own.statements.insert(cast.note),
        };
    }
    Ok(own)
}

/// What came out, best first: by support, then by the share that agree, with the prior of Jeffreys so that two of two do
/// not beat nine of ten. Levels are told apart only where `is_over`: while votes come in, one more vote would say whose it was.
pub(super) fn results(tx: &mut Tx<'_>, board: &BoardId, is_over: bool) -> Result<Vec<ResultView>> {
    let (all, merges) = (cards(tx, board)?, merges(tx, board)?);
    let tallies = tallies_over(tx, board, &merges)?;
    let mut levels = if is_over { agreement::level_lines(tx, board)? } else { HashMap::new() };
    let mut under: HashMap<String, Vec<String>> = HashMap::new();
    for card in &all {
        if let Some(head) = &card.under {
            under.entry(head.clone()).or_default().push(card.text.clone());
        }
    }
    let mut results: Vec<(Tally, ResultView)> = all
        .into_iter()
        .filter(|card| card.under.is_none())
        .map(|card| {
            let tally = tallies.get(&card.id).copied().unwrap_or_default();
            let groups = levels.remove(&card.id).unwrap_or_default();
            let under = under.remove(&card.id).unwrap_or_default();
            (tally, ResultView { under, tally: TallyView::of(&tally), groups, card })
        })
        .collect();
    let rank = |tally: &Tally| (tally.agree as f64 + 0.5) / (tally.seen() as f64 + 1.0);
    results.sort_by(|(one, left), (other, right)| {
        (other.support.cmp(&one.support))
            .then(rank(other).total_cmp(&rank(one)))
            .then_with(|| left.card.at.cmp(&right.card.at))
    });
    Ok(results.into_iter().map(|(_, result)| result).collect())
}

/// Are votes over, so that what came out may be shown in groups?
pub(in crate::capture) fn is_over(board: &BoardLine) -> bool {
    !commands::is_open(board) || board.phase == BoardPhase::Group.word()
}
