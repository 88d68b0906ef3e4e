//! Agreement across groups that people said they belong to.
//!
//! A share of the whole room can look fine while one group says no. So every group counts the same, however large:
//! its share has half a vote added on each side (Jeffreys' prior), and the shares are multiplied and rooted, so that
//! rooms with different numbers of groups can be compared. Beside that stand the least share and the span.

use super::tally::{Strength, Tally, Z_90, group_share, tallies};
use super::votes::{Vote, Votes};
use std::cmp::Ordering;

/// A group with fewer people is not shown by itself: its members could be known.
const LEAST_VOTERS_OF_A_GROUP: usize = 5;
/// Of more lines not every selection is tried.
const MOST_ROWS: usize = 12;
/// Under so many votes on a statement a group has no majority.
const LEAST_SEEN: u32 = 3;

/// The number of the line that holds small groups and people without one.
pub const OTHERS: usize = usize::MAX;

/// For or against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// For it.
    Agree,
    /// Against it.
    Disagree,
}

/// How the groups stand to a statement and to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stand {
    /// More than half of every group, and surely more than half of the room.
    Shared(Side),
    /// One group has a majority for it and another against it.
    Tension,
    /// One line alone has a majority, surely more than the rest; nobody else has one.
    OnlyOne(usize, Side),
    /// Anything else: too few votes, too many passes, or no majority.
    Uncertain,
}

/// One group's votes on one statement.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Line {
    /// The group's number, or [`OTHERS`].
    pub group: usize,
    /// Votes.
    pub tally: Tally,
    /// Share for it.
    pub agree: f64,
    /// Share against it.
    pub disagree: f64,
}

impl Line {
    fn of(group: usize, tally: Tally) -> Self {
        let share = |hits| group_share(hits, tally.seen);
        Self { group, tally, agree: share(tally.agree), disagree: share(tally.disagree) }
    }

    fn majority(&self) -> Option<Side> {
        match (self.tally.seen >= LEAST_SEEN, self.agree > 0.5, self.disagree > 0.5) {
            (true, true, _) => Some(Side::Agree),
            (true, _, true) => Some(Side::Disagree),
            _ => None,
        }
    }
}

/// What the groups say about one statement.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    /// Which.
    pub statement: usize,
    /// Each group's votes.
    pub lines: Vec<Line>,
    /// Everybody's votes.
    pub pooled: Tally,
    /// Agreement across groups: the geometric mean of the shares for it.
    pub agree: f64,
    /// The same for the shares against it.
    pub disagree: f64,
    /// The least share for it.
    pub least: f64,
    /// The largest share for it less the least.
    pub tension: f64,
    /// What follows.
    pub stand: Stand,
}

impl Statement {
    /// From the votes of each group.
    #[must_use]
    pub fn of(statement: usize, groups: &[(usize, Tally)]) -> Self {
        let lines: Vec<Line> = groups.iter().map(|(group, tally)| Line::of(*group, *tally)).collect();
        let pooled = groups.iter().fold(Tally::default(), |sum, (_, tally)| sum.with(*tally));
        let together = |share: fn(&Line) -> f64| {
            let logs: f64 = lines.iter().map(|line| share(line).ln()).sum();
            (logs / lines.len().max(1) as f64).exp()
        };
        let (agree, disagree) = (together(|line| line.agree), together(|line| line.disagree));
        let shares = || lines.iter().map(|line| line.agree);
        let (least, most) = (shares().fold(1.0, f64::min), shares().fold(0.0, f64::max));
        let stand = stand(&lines, pooled);
        Self { statement, pooled, agree, disagree, least, tension: (most - least).max(0.0), stand, lines }
    }

    /// Lines whose majority is against what most of the room says.
    #[must_use]
    pub fn against(&self) -> Vec<usize> {
        let room = Line::of(OTHERS, self.pooled).majority();
        let is_against = |line: &Line| room.is_some() && line.majority().is_some_and(|own| Some(own) != room);
        (0..self.lines.len()).filter(|at| is_against(&self.lines[*at])).collect()
    }

    /// The order to read in: shared first, then tension, then what one line alone says, then uncertain; the clearest first
    /// in each.
    #[must_use]
    pub fn before(&self, other: &Self) -> Ordering {
        let rank = |one: &Self| match one.stand {
            Stand::Shared(_) => 0,
            Stand::Tension => 1,
            Stand::OnlyOne(..) => 2,
            Stand::Uncertain => 3,
        };
        let clear = |one: &Self| match one.stand {
            Stand::Shared(Side::Agree) => one.agree,
            Stand::Shared(Side::Disagree) => one.disagree,
            Stand::Tension | Stand::OnlyOne(..) => one.tension,
            Stand::Uncertain => f64::from(one.pooled.seen),
        };
        let by_clearness = clear(other).total_cmp(&clear(self));
        rank(self).cmp(&rank(other)).then(by_clearness).then(self.statement.cmp(&other.statement))
    }
}

fn stand(lines: &[Line], pooled: Tally) -> Stand {
    let majorities: Vec<Option<Side>> = lines.iter().map(Line::majority).collect();
    let has = |side| majorities.contains(&Some(side));
    if has(Side::Agree) && has(Side::Disagree) {
        return Stand::Tension;
    }
    let strength = |tally: Tally, rest, side| -> Strength {
        tally.strength(rest, if side == Side::Agree { Vote::Agree } else { Vote::Disagree })
    };
    for side in [Side::Agree, Side::Disagree] {
        let mut own = (0..lines.len()).filter(|at| majorities[*at] == Some(side));
        let (Some(first), count) = (own.next(), 1 + own.count()) else { continue };
        let is_sure = strength(pooled, Tally::default(), side).z > Z_90;
        if count == lines.len() && is_sure {
            return Stand::Shared(side);
        }
        let tally = lines[first].tally;
        if count == 1 && lines.len() > 1 && strength(tally, pooled.without(tally), side).is_significant() {
            return Stand::OnlyOne(first, side);
        }
    }
    Stand::Uncertain
}

/// Does the share of the whole room look fine although a group says the opposite?
#[must_use]
pub fn pooled_hides(statement: &Statement) -> bool {
    !statement.against().is_empty()
}

/// All statements of a room.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    /// Number and people of each line, [`OTHERS`] last.
    pub lines: Vec<(usize, usize)>,
    /// Groups that went into [`OTHERS`], and people in them.
    pub folded: Vec<(usize, usize)>,
    /// In the order they are to be read.
    pub statements: Vec<Statement>,
}

/// Sets groups beside each other. `group_of` by person, each number under `groups`; `muted` statements are left out.
///
/// Groups under five people go into [`OTHERS`], and on one statement those of which fewer than five voted on it; where
/// that has under five itself, the smallest other groups join it, so that no line can be told apart by taking away the rest.
#[must_use]
pub fn compare(votes: &Votes, group_of: &[Option<usize>], groups: usize, muted: &[bool]) -> Compared {
    let own =
        |row: usize| group_of.get(votes.people[row] as usize).copied().flatten().filter(|own| *own < groups);
    let mut people = vec![0_usize; groups];
    let mut alone = 0;
    for row in 0..votes.rows() {
        match own(row) {
            Some(group) => people[group] += 1,
            None => alone += 1,
        }
    }
    let is_shown = shown(&people, alone);
    let kept: Vec<usize> = (0..groups).filter(|group| is_shown[*group]).collect();
    let place = |row: usize| {
        let at = own(row).and_then(|group| kept.iter().position(|kept| *kept == group));
        Some(at.unwrap_or(kept.len()))
    };
    let small: Vec<(usize, usize)> = (0..groups)
        .filter(|group| !is_shown[*group] && people[*group] > 0)
        .map(|group| (group, people[group]))
        .collect();
    let others = alone + small.iter().map(|(_, count)| count).sum::<usize>();
    let mut lines: Vec<(usize, usize)> = kept.iter().map(|group| (*group, people[*group])).collect();
    if others > 0 {
        lines.push((OTHERS, others));
    }
    let counted = tallies(votes, kept.len() + 1, place);
    let mut statements: Vec<Statement> = (0..votes.statements())
        .filter(|statement| !muted.get(*statement).copied().unwrap_or(false))
        .map(|statement| {
            let tallies: Vec<(usize, Tally)> = lines
                .iter()
                .zip(&counted)
                .map(|((group, _), counted)| (*group, counted[statement]))
                .collect();
            Statement::of(statement, &folded(&tallies))
        })
        .collect();
    statements.sort_by(Statement::before);
    Compared { lines, folded: small, statements }
}

/// The votes on one statement so that nobody can be told apart: lines with fewer than five votes go into [`OTHERS`], and
/// where that has fewer than five itself, the smallest join it. A line without a vote stays: it tells of nobody.
#[must_use]
pub fn folded(lines: &[(usize, Tally)]) -> Vec<(usize, Tally)> {
    let is_named = |(group, _): &&(usize, Tally)| *group != OTHERS;
    let mut others =
        lines.iter().filter(|line| !is_named(line)).fold(Tally::default(), |sum, (_, own)| sum.with(*own));
    let named: Vec<&(usize, Tally)> = lines.iter().filter(is_named).collect();
    let voted: Vec<usize> = named.iter().map(|(_, own)| own.seen as usize).collect();
    let is_shown = shown(&voted, others.seen as usize);
    let mut kept = Vec::new();
    for ((group, own), is_shown) in named.into_iter().zip(is_shown) {
        if is_shown || own.seen == 0 {
            kept.push((*group, *own));
        } else {
            others = others.with(*own);
        }
    }
    if others.seen > 0 {
        kept.push((OTHERS, others));
    }
    kept
}

/// Could somebody find a group of fewer than five by taking lines of one division of the same people from lines of
/// another? `cells[row][column]` has the people who are in both; where both have very many lines the answer is yes.
///
/// What can be found are the people of some rows who are in none of the columns that lie wholly within these rows.
#[must_use]
pub fn uncovers(cells: &[Vec<u32>]) -> bool {
    let columns = cells.first().map_or(0, Vec::len);
    if cells.len() > MOST_ROWS {
        let turned: Vec<Vec<u32>> =
            (0..columns).map(|column| cells.iter().map(|row| row[column]).collect()).collect();
        return columns > MOST_ROWS || uncovers(&turned);
    }
    let rows: Vec<u32> = cells.iter().map(|row| row.iter().sum()).collect();
    let in_rows = |column: usize| {
        let bits = (0..cells.len()).filter(|row| cells[*row][column] > 0).map(|row| 1_u32 << row);
        (bits.sum::<u32>(), cells.iter().map(|row| row[column]).sum::<u32>())
    };
    let columns: Vec<(u32, u32)> = (0..columns).map(in_rows).collect();
    (1..1_u32 << cells.len()).any(|some| {
        let of_rows: u32 = (0..cells.len()).filter(|row| some >> row & 1 == 1).map(|row| rows[row]).sum();
        let within = columns.iter().filter(|(bits, _)| bits & !some == 0);
        let left = of_rows - within.map(|(_, people)| people).sum::<u32>();
        (1..LEAST_VOTERS_OF_A_GROUP as u32).contains(&left)
    })
}

/// Which groups are shown by themselves.
fn shown(people: &[usize], alone: usize) -> Vec<bool> {
    let mut is_shown: Vec<bool> = people.iter().map(|count| *count >= LEAST_VOTERS_OF_A_GROUP).collect();
    loop {
        let hidden = people.iter().zip(&is_shown).filter(|(_, shown)| !**shown).map(|(count, _)| count);
        let others = alone + hidden.sum::<usize>();
        let smallest =
            people.iter().zip(&is_shown).filter(|(_, shown)| **shown).map(|(count, _)| *count).min();
        let (1..LEAST_VOTERS_OF_A_GROUP, Some(smallest)) = (others, smallest) else { return is_shown };
        for (count, shown) in people.iter().zip(&mut is_shown) {
            *shown &= *count != smallest;
        }
    }
}
