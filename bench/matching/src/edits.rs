//! One edit and solving again, against solving from the start.

use crate::problem::{Numbers, Problem};
use anyhow::{Result, ensure};
use std::time::{Duration, Instant};
use torg_engine::matching::Matching;

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

    /// Makes one edit of this kind, drawn from the numbers. Answers false where the draw fits nothing.
    fn make(self, matching: &mut Matching, problem: &Problem, numbers: &mut Numbers) -> bool {
        let made = &problem.pairs[numbers.below(problem.pairs.len() as u32) as usize];
        let (need, offer) = (made.need, made.offer);
        match self {
            Self::OfferRoom => matching.set_offer_room(offer, numbers.below(5)).is_ok(),
            Self::NeedRoom => matching.set_need_room(need, numbers.below(4)).is_ok(),
            Self::Fix => matching.fix(need, offer).is_ok(),
            Self::Forbid => {
                let pairs = matching.pairs();
                let pair = pairs[numbers.below(pairs.len() as u32) as usize];
                matching.forbid(pair.need, pair.offer).is_ok()
            }
            Self::Score => {
                let score = 1 + numbers.below(1000).cast_signed();
                matching.set_score(need, offer, score).is_ok()
            }
            Self::Remove => matching.remove_need(need).is_ok(),
            Self::Add => {
                let offers = 0..problem.offers.len() as u32;
                let pairs: Vec<(u32, i32)> = offers
                    .filter_map(|offer| {
                        (numbers.below(5) == 0).then(|| (offer, 1 + numbers.below(1000).cast_signed()))
                    })
                    .collect();
                matching.add_need(1 + numbers.below(2), &pairs).is_ok()
            }
        }
    }
}

/// Times of `count` edits of one kind, each from the solved problem, in order of length. After each the prices have
/// to prove the new assignment. The draw of the edit is counted for all but [`Edit::Forbid`] and [`Edit::Add`], where
/// it is longer than the edit and is counted too: the figures are upper bounds.
///
/// # Errors
/// Where the proof fails.
pub fn times(edit: Edit, problem: &Problem, count: usize) -> Result<Vec<Duration>> {
    let mut numbers = Numbers(edit as u64 + 11);
    let mut matching = problem.solved()?;
    // The first edit of all also teaches the offers their pairs; it is told apart.
    let mut times = Vec::new();
    while times.len() < count + 1 {
        let started = Instant::now();
        let is_made = edit.make(&mut matching, problem, &mut numbers);
        matching.solve();
        let took = started.elapsed();
        if is_made {
            ensure!(matching.certify().is_ok(), "{}: not proved", edit.name());
            times.push(took);
        }
    }
    Ok(times)
}
