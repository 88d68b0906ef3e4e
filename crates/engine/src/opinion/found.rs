//! Groups from votes alone: directions, places, base clusters, groups, and whether they are more than chance.

use super::chance::{Chance, chance};
use super::cluster::{self, Base, Split};
use super::components::{Centred, Effort, places};
use super::tally::{Tally, tallies};
use super::votes::Votes;

/// Under so many people who count no groups are looked for.
pub const LEAST_VOTERS: usize = 50;
/// A number of groups of which one has fewer people is not taken.
pub const LEAST_GROUP: usize = 5;
/// Who has voted on so many statements counts; on all, where there are fewer.
const LEAST_VOTES: usize = 7;

/// One number of groups that could be shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tried {
    /// How many groups.
    pub k: usize,
    /// How far apart they stand.
    pub silhouette: f64,
}

/// Groups, the largest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Groups {
    /// People in each.
    pub sizes: Vec<usize>,
    /// By person; `None` for those with too few votes.
    pub group_of: Vec<Option<usize>>,
    /// Votes by group and statement.
    pub tallies: Vec<Vec<Tally>>,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    /// Fewer than [`LEAST_VOTERS`] people count.
    TooFew,
    /// No number of groups has at least [`LEAST_GROUP`] people in each.
    NoSplit,
    /// Votes without groups would look the same.
    LikeChance,
    /// There are groups.
    Groups(Groups),
}

/// Everything that is known about the opinions of a room.
#[derive(Debug, Clone, PartialEq)]
pub struct Opinion {
    /// People who voted at all.
    pub voters: usize,
    /// People with votes enough to count.
    pub counted: usize,
    /// Share of all variance along the two directions.
    pub shares: [f64; 2],
    /// The two directions, by statement.
    pub directions: [Vec<f64>; 2],
    /// By person, for those who voted: their place on the map.
    pub places: Vec<Option<[f64; 2]>>,
    /// The numbers of groups that could be shown.
    pub tried: Vec<Tried>,
    /// The comparison with chance, where it was made.
    pub chance: Option<Chance>,
    /// What came of it.
    pub verdict: Verdict,
}

/// Rows of those who count.
pub(super) fn counted(votes: &Votes) -> impl Iterator<Item = usize> {
    let least = LEAST_VOTES.min(votes.statements());
    (0..votes.rows()).filter(move |row| votes.row(*row).len() >= least)
}

/// Looks for groups and compares them with chance. `muted`, one for each statement, are as if everybody had passed;
/// `shown` is a number of groups to keep to where it is possible ([`super::SteadyCount`]).
#[must_use]
pub fn find(votes: &Votes, muted: &[bool], shown: Option<usize>) -> Opinion {
    let mut opinion = find_without_chance(votes, muted, shown);
    let best = opinion.tried.iter().map(|tried| tried.silhouette).fold(-1.0, f64::max);
    if matches!(opinion.verdict, Verdict::Groups(_)) {
        let muted = &muted_for(votes, muted);
        let found = chance(votes, muted, (best, opinion.shares[0]));
        opinion.chance = Some(found);
        if !found.is_beaten() {
            opinion.verdict = Verdict::LikeChance;
        }
    }
    opinion
}

fn muted_for(votes: &Votes, muted: &[bool]) -> Vec<bool> {
    (0..votes.statements()).map(|at| muted.get(at).copied().unwrap_or(false)).collect()
}

/// The same without asking whether chance would do as well: for a live board between two questions, and for measuring.
#[must_use]
pub fn find_without_chance(votes: &Votes, muted: &[bool], shown: Option<usize>) -> Opinion {
    let muted = &muted_for(votes, muted);
    let rows: Vec<usize> = counted(votes).collect();
    let mut opinion = Opinion {
        voters: votes.rows(),
        counted: rows.len(),
        shares: [0.0; 2],
        directions: [Vec::new(), Vec::new()],
        places: vec![None; votes.voters()],
        tried: Vec::new(),
        chance: None,
        verdict: Verdict::TooFew,
    };
    if rows.len() < LEAST_VOTERS {
        return opinion;
    }
    let components = Centred::new(votes, muted).components(Effort::of(votes.len()));
    let places = places(votes, muted, &components);
    let points: Vec<[f64; 2]> = rows.iter().map(|row| places[*row]).collect();
    let base = cluster::base(&points);
    let splits = cluster::splits(&base);
    opinion.tried = splits.iter().map(|split| Tried { k: split.k, silhouette: split.silhouette }).collect();
    opinion.verdict = match chosen(&splits, shown) {
        Some(split) => Verdict::Groups(groups(votes, &rows, (&base, split))),
        None => Verdict::NoSplit,
    };
    for (person, place) in votes.people.iter().zip(places) {
        opinion.places[*person as usize] = Some(place);
    }
    opinion.shares = components.shares;
    opinion.directions = components.directions;
    opinion
}

/// The number of groups asked for, or the one that stands apart most; of equals the smaller.
fn chosen(splits: &[Split], shown: Option<usize>) -> Option<&Split> {
    let best = || splits.iter().rev().max_by(|a, b| a.silhouette.total_cmp(&b.silhouette));
    splits.iter().find(|split| Some(split.k) == shown).or_else(best)
}

fn groups(votes: &Votes, rows: &[usize], (base, split): (&Base, &Split)) -> Groups {
    let mut sizes: Vec<(usize, usize)> = (0..split.k).map(|group| (0, group)).collect();
    let own = |at: usize| usize::from(split.labels[usize::from(base.labels[at])]);
    (0..rows.len()).for_each(|at| sizes[own(at)].0 += 1);
    // The largest first; of equal ones the one whose first row stands first, which nobody's number decides.
    let first = |group: usize| (0..rows.len()).find(|at| own(*at) == group);
    sizes.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| first(a.1).cmp(&first(b.1))));
    let mut name = vec![0; split.k];
    for (at, (_, group)) in sizes.iter().enumerate() {
        name[*group] = at;
    }
    let mut by_row = vec![None; votes.rows()];
    for (at, row) in rows.iter().enumerate() {
        by_row[*row] = Some(name[own(at)]);
    }
    let mut group_of = vec![None; votes.voters()];
    for (row, person) in votes.people.iter().enumerate() {
        group_of[*person as usize] = by_row[row];
    }
    let tallies = tallies(votes, split.k, |row| by_row[row]);
    Groups { sizes: sizes.into_iter().map(|(count, _)| count).collect(), group_of, tallies }
}
