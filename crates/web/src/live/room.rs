//! A board that somebody looks at: what it shows on phones and to those who lead, and what has to be read again.

use super::agreed::{Agreed, Now};
use super::screen::{Parts, Screen};
use crate::live::locked;
use serde::Serialize;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::sync::watch;
use torg_domain::board::{BoardPhase, Tally};
use torg_domain::id::BoardId;
use torg_stages::capture::agreement::AgreementView;
use torg_stages::capture::queries::{self, Tallies};
use torg_stages::capture::views::{LiveBoard, LiveCard, TallyView};
use torg_stages::ground::change;
use torg_stages::{Ctx, Result};

/// A room nobody listens to is kept so long for those who ask again and again.
const KEPT: Duration = Duration::from_secs(15);

/// Who looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Audience {
    /// Those who sit at the board.
    Phones,
    /// Those who lead it, and the room's screen.
    Leaders,
}

#[derive(Debug)]
pub(crate) struct Room {
    board: BoardId,
    state: Mutex<State>,
    /// Held while the database is read, so that a crowd waits for one reading.
    reading: Mutex<()>,
    news: watch::Sender<()>,
    agreed: Agreed,
}

#[derive(Debug)]
struct State {
    stale: Stale,
    facts: Option<LiveBoard>,
    cards: Arc<Vec<LiveCard>>,
    tallies: Arc<Tallies>,
    phones: Screen,
    leaders: Screen,
    asked_at: Instant,
    /// Readings of cards that differed, and of votes.
    turns: (u64, u64),
}

/// What has changed since it was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stale {
    cards: bool,
    votes: bool,
}

impl Room {
    /// Nothing is read yet.
    pub(super) fn new(board: BoardId) -> Self {
        let state = State {
            stale: Stale { cards: true, votes: true },
            facts: None,
            cards: Arc::default(),
            tallies: Arc::default(),
            phones: Screen::default(),
            leaders: Screen::default(),
            asked_at: Instant::now(),
            turns: (0, 0),
        };
        Self {
            board,
            state: Mutex::new(state),
            reading: Mutex::default(),
            news: watch::Sender::new(()),
            agreed: Agreed::default(),
        }
    }

    /// Somebody asks; answers what they listen to for news.
    pub(super) fn listen(&self) -> watch::Receiver<()> {
        locked(&self.state).asked_at = Instant::now();
        self.news.subscribe()
    }

    /// Does anybody look, or ask again and again?
    pub(super) fn is_wanted(&self) -> bool {
        self.news.receiver_count() > 0 || locked(&self.state).asked_at.elapsed() < KEPT
    }

    /// Notes which of these changed places this board has to be read again for.
    pub(super) fn note(&self, places: &[String]) {
        let mut state = locked(&self.state);
        let votes = change::place_of_board(&self.board);
        for place in places {
            let is_own_network = state.facts.as_ref().is_none_or(|facts| facts.network_id == *place);
            state.stale.cards |= place.is_empty() || is_own_network;
            state.stale.votes |= place.is_empty() || *place == votes;
        }
    }

    /// Reads again what is stale, and tells those who listen. What was stale stays so where the database does not answer.
    pub(super) fn read(&self, ctx: &Ctx) -> Result<()> {
        let _turn = locked(&self.reading);
        let stale = std::mem::replace(&mut locked(&self.state).stale, Stale { cards: false, votes: false });
        if !stale.cards && !stale.votes {
            return Ok(());
        }
        let read = self.read_stale(ctx, stale);
        let mut state = locked(&self.state);
        match read {
            Ok(fresh) => state.take(fresh),
            Err(error) => {
                state.stale = Stale {
                    cards: state.stale.cards || stale.cards,
                    votes: state.stale.votes || stale.votes,
                };
                return Err(error);
            }
        }
        if state.show() {
            self.news.send_replace(());
        }
        Ok(())
    }

    fn read_stale(&self, ctx: &Ctx, stale: Stale) -> Result<Fresh> {
        let cards = if stale.cards {
            Some((queries::live_board(ctx, &self.board)?, queries::live_cards(ctx, &self.board)?))
        } else {
            None
        };
        let tallies = if stale.votes { Some(queries::live_tallies(ctx, &self.board)?) } else { None };
        Ok(Fresh { cards, tallies })
    }

    /// Messages for a screen that shows `known`, and the mark of what it shows after them.
    pub(super) fn since(&self, who: Audience, known: Option<&str>) -> (Vec<Arc<str>>, String) {
        let mut state = locked(&self.state);
        state.asked_at = Instant::now();
        let screen = state.screen(who);
        (screen.since(known), screen.mark())
    }

    /// Where the room agrees, calculated once for all who look.
    pub(crate) fn agreement(&self, ctx: &Ctx) -> Result<Arc<AgreementView>> {
        let now = {
            let mut state = locked(&self.state);
            state.asked_at = Instant::now();
            Now { turns: state.turns, is_over: state.facts.as_ref().is_some_and(is_over) }
        };
        self.agreed.at(ctx, &self.board, now)
    }

    /// Cards and votes, for choosing the next statements.
    pub(crate) fn statements(&self) -> (Arc<Vec<LiveCard>>, Arc<Tallies>) {
        let state = locked(&self.state);
        (Arc::clone(&state.cards), Arc::clone(&state.tallies))
    }
}

struct Fresh {
    cards: Option<(Option<LiveBoard>, Vec<LiveCard>)>,
    tallies: Option<Tallies>,
}

impl State {
    fn screen(&mut self, who: Audience) -> &mut Screen {
        match who {
            Audience::Phones => &mut self.phones,
            Audience::Leaders => &mut self.leaders,
        }
    }

    fn take(&mut self, fresh: Fresh) {
        if let Some((facts, cards)) = fresh.cards {
            self.turns.0 += u64::from(*self.cards != cards);
            (self.facts, self.cards) = (facts, Arc::new(cards));
        }
        if let Some(tallies) = fresh.tallies {
            self.turns.1 += 1;
            self.tallies = Arc::new(tallies);
        }
    }

    /// Brings both kinds of screen to the present state.
    fn show(&mut self) -> bool {
        let Some(facts) = self.facts.clone() else { return false };
        let (phones, leaders) = (self.parts(&facts, Audience::Phones), self.parts(&facts, Audience::Leaders));
        let is_new = self.phones.show(phones);
        self.leaders.show(leaders) || is_new
    }

    /// Phones get cards while everybody may see them or has to, and votes only when voting is over: what others said
    /// should not lead anybody.
    fn parts(&self, facts: &LiveBoard, who: Audience) -> Parts {
        let is_leading = who == Audience::Leaders;
        let is_over = is_over(facts);
        let shows_cards = is_leading
            || is_over
            || match facts.phase {
                BoardPhase::Write => facts.shows_cards,
                BoardPhase::Statements => false,
                BoardPhase::Support | BoardPhase::Group => true,
            };
        let mut parts = Parts::from([
            ("board".to_owned(), json(&Doing::of(facts))),
            ("votes".to_owned(), self.tallies.values().map(votes).sum::<i64>().to_string()),
        ]);
        if shows_cards {
            parts.extend(self.cards.iter().map(|card| (format!("c:{}", card.id), json(card))));
        } else {
            parts.insert("cards".to_owned(), self.cards.len().to_string());
        }
        if is_leading || is_over {
            let told = self.tallies.iter().map(|(card, tally)| (card, TallyView::of(tally)));
            parts.extend(told.map(|(card, tally)| (format!("t:{card}"), json(&tally))));
        }
        parts
    }
}

/// Is voting over?
fn is_over(facts: &LiveBoard) -> bool {
    !facts.is_open || facts.phase == BoardPhase::Group
}

const fn votes(tally: &Tally) -> i64 {
    tally.seen() + tally.support
}

/// What the board is doing, as screens read it.
#[derive(Serialize)]
struct Doing<'f> {
    open: bool,
    phase: &'static str,
    frozen: bool,
    ends: Option<&'f str>,
    agreement: bool,
}

impl<'f> Doing<'f> {
    fn of(facts: &'f LiveBoard) -> Self {
        Self {
            open: facts.is_open,
            phase: facts.phase.word(),
            frozen: facts.is_frozen,
            ends: facts.timer_ends_at.as_deref(),
            agreement: facts.shows_agreement,
        }
    }
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_else(|_| "null".to_owned()) // plain fields always can be written
}
