//! One edit and solving again, against solving from the start.

use crate::problem::{Numbers, Problem};
use anyhow::{Result, ensure};
use std::time::{Duration, Instant};
use torg_engine::matching::Matching;

/// What an edit is about, drawn before the clock starts.
#[derive(Debug)]
struct Drawn {
    need: u32,
    offer: u32,
    room: u32,
    score: i32,
    pairs: Vec<(u32, i32)>,
}

/// What an edit does.
#[derive(Debug, Clone, Copy)]
pub enum Edit {
    /// An offer takes one more or one fewer.
    OfferRoom,
    /// A need takes one more or one fewer.
    NeedRoom,
    /// A pair that is not made is fixed.
    Fix,
    /// A pair that is made is forbidden.
    Forbid,
    /// A pair is worth something else.
    Score,
    /// A need is taken away.
    Remove,
    /// A need with its pairs is added.
    Add,
}

impl Edit {
    /// Every one, in order.
    pub const ALL: [Self; 7] =
        [Self::OfferRoom, Self::NeedRoom, Self::Fix, Self::Forbid, Self::Score, Self::Remove, Self::Add];

    /// In words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::OfferRoom => "an offer's room changed",
            Self::NeedRoom => "a need's room changed",
            Self::Fix => "a pair fixed that was not made",
            Self::Forbid => "a pair forbidden that was made",
            Self::Score => "a score changed",
            Self::Remove => "a need taken away",
            Self::Add => "a need added",
        }
    }

    /// Draws what an edit of this kind needs; not counted.
    fn draw(self, matching: &Matching, problem: &Problem, numbers: &mut Numbers) -> Drawn {
        let made = matching.pairs();
        let from = if matches!(self, Self::Forbid) { &made } else { &problem.pairs };
        let pair = from[numbers.below(from.len() as u32) as usize];
        let (room, score) = (numbers.below(5), 1 + numbers.below(1000).cast_signed());
        let offers = 0..problem.offers.len() as u32;
        let mut pairs = Vec::new();
        for offer in offers {
            if numbers.below(5) == 0 {
                pairs.push((offer, 1 + numbers.below(1000).cast_signed()));
            }
        }
        Drawn { need: pair.need, offer: pair.offer, room, score, pairs }
    }

    /// Makes the edit. Answers false where it is refused.
    fn make(self, matching: &mut Matching, drawn: &Drawn) -> bool {
        let Drawn { need, offer, room, score, pairs } = drawn;
        let (need, offer) = (*need, *offer);
        match self {
            Self::OfferRoom => matching.set_offer_room(offer, *room).is_ok(),
            Self::NeedRoom => matching.set_need_room(need, (*room).min(3)).is_ok(),
            Self::Fix => matching.fix(need, offer).is_ok(),
            Self::Forbid => matching.forbid(need, offer).is_ok(),
            Self::Score => matching.set_score(need, offer, *score).is_ok(),
            Self::Remove => matching.remove_need(need).is_ok(),
            Self::Add => matching.add_need((*room).clamp(1, 2), pairs).is_ok(),
        }
    }
}

/// Times of `count` edits of one kind, one after the other from the solved problem; the first is told apart by the
/// caller, for it also teaches the offers their pairs. After each the prices have to prove the new assignment.
///
/// # Errors
/// Where the proof fails.
pub fn times(edit: Edit, problem: &Problem, count: usize) -> Result<Vec<Duration>> {
    let mut numbers = Numbers(edit as u64 + 11);
    let mut matching = problem.solved()?;
    let mut times = Vec::new();
    while times.len() < count + 1 {
        let drawn = edit.draw(&matching, problem, &mut numbers);
        let started = Instant::now();
        let is_made = edit.make(&mut matching, &drawn);
        matching.solve();
        let took = started.elapsed();
        if is_made {
            ensure!(matching.certify().is_ok(), "{}: not proved", edit.name());
            times.push(took);
        }
    }
    Ok(times)
}
