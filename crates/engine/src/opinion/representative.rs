//! The statements that tell a group from the rest, and those that everybody shares.

use super::tally::{Strength, Tally, Z_90};
use super::votes::Vote;

/// Statements told of each group, and of each side of what all share.
pub const MOST_TOLD: usize = 5;

/// A statement that tells a group from the rest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Representative {
    /// Which.
    pub statement: usize,
    /// Is the group for it or against it?
    pub vote: Vote,
    /// So many of the group.
    pub hits: u32,
    /// Of so many of the group who saw it.
    pub seen: u32,
    /// How sure.
    pub strength: Strength,
    /// What the group agrees to most, compared with the rest.
    pub is_best_agree: bool,
}

/// A statement that everybody shares.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Consensus {
    /// Which.
    pub statement: usize,
    /// Is everybody for it or against it?
    pub vote: Vote,
    /// So many.
    pub hits: u32,
    /// Of so many who saw it.
    pub seen: u32,
    /// Share, one more on each side.
    pub p: f64,
    /// Is the share more than half? As a z value.
    pub z: f64,
}

/// Both sides of a statement as one group sees it.
#[derive(Clone, Copy)]
struct Candidate {
    statement: usize,
    own: Tally,
    agree: Strength,
    disagree: Strength,
}

impl Candidate {
    fn told(&self, vote: Vote, is_best_agree: bool) -> Representative {
        let strength = if vote == Vote::Agree { self.agree } else { self.disagree };
        let (hits, seen) = (self.own.hits(vote), self.own.seen);
        Representative { statement: self.statement, vote, hits, seen, strength, is_best_agree }
    }

    fn side(&self) -> Vote {
        if self.agree.z_ratio > self.disagree.z_ratio { Vote::Agree } else { Vote::Disagree }
    }

    /// Does this one stand better for what the group agrees to?
    fn beats(&self, best: Option<&Self>) -> bool {
        if self.own.agree == 0 && self.own.disagree == 0 {
            return false;
        }
        match best {
            Some(best) if best.agree.ratio > 1.0 => self.agree.rank() > best.agree.rank(),
            Some(best) => self.agree.p * self.agree.z > best.agree.p * best.agree.z,
            None => self.agree.z > Z_90 || (self.agree.ratio > 1.0 && self.agree.p > 0.5),
        }
    }
}

/// By group: what it agrees to most first, then what it is for, then what it is against. `groups` has the votes by group and
/// statement; `muted` statements are left out.
#[must_use]
pub fn representative(groups: &[Vec<Tally>], muted: &[bool]) -> Vec<Vec<Representative>> {
    let statements = groups.first().map_or(0, Vec::len);
    let all = |statement: usize| groups.iter().fold(Tally::default(), |sum, own| sum.with(own[statement]));
    let everybody: Vec<Tally> = (0..statements).map(all).collect();
    groups.iter().map(|own| of_group(own, &everybody, muted)).collect()
}

fn of_group(own: &[Tally], everybody: &[Tally], muted: &[bool]) -> Vec<Representative> {
    let candidates: Vec<Candidate> = own
        .iter()
        .zip(everybody)
        .enumerate()
        .filter(|(statement, _)| !muted.get(*statement).copied().unwrap_or(false))
        .map(|(statement, (own, all))| {
            let rest = all.without(*own);
            let [agree, disagree] = [Vote::Agree, Vote::Disagree].map(|vote| own.strength(rest, vote));
            Candidate { statement, own: *own, agree, disagree }
        })
        .collect();
    let mut best: Option<&Candidate> = None;
    for one in &candidates {
        if one.beats(best) {
            best = Some(one);
        }
    }
    let passes = |one: &&Candidate| one.agree.is_significant() || one.disagree.is_significant();
    let mut passed: Vec<Representative> =
        candidates.iter().filter(passes).map(|one| one.told(one.side(), false)).collect();
    passed.sort_by(|a, b| b.strength.rank().total_cmp(&a.strength.rank()));
    let mut told: Vec<Representative> = best.map(|one| one.told(Vote::Agree, true)).into_iter().collect();
    told.extend(passed.into_iter().filter(|one| best.is_none_or(|best| best.statement != one.statement)));
    if told.is_empty() {
        let most = |one: &Candidate| one.agree.z_ratio.max(one.disagree.z_ratio);
        let fallback = candidates.iter().rev().max_by(|a, b| most(a).total_cmp(&most(b)));
        told.extend(fallback.map(|one| one.told(one.side(), false)));
    }
    told.truncate(MOST_TOLD);
    told.sort_by_key(|one| one.vote != Vote::Agree);
    told
}

/// What everybody shares, groups or not: first what they are for, then what they are against.
#[must_use]
pub fn consensus(everybody: &[Tally], muted: &[bool]) -> Vec<Consensus> {
    let mut all = Vec::new();
    for vote in [Vote::Agree, Vote::Disagree] {
        let mut side: Vec<Consensus> = everybody
            .iter()
            .enumerate()
            .filter(|(statement, _)| !muted.get(*statement).copied().unwrap_or(false))
            .map(|(statement, tally)| {
                let Strength { p, z, .. } = tally.strength(Tally::default(), vote);
                Consensus { statement, vote, hits: tally.hits(vote), seen: tally.seen, p, z }
            })
            .filter(|one| one.p > 0.5 && one.z > Z_90)
            .collect();
        side.sort_by(|a, b| (b.p * b.z).total_cmp(&(a.p * a.z)));
        side.truncate(MOST_TOLD);
        all.append(&mut side);
    }
    all
}
