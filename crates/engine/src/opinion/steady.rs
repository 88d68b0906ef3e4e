//! How many groups a live board shows: it does not jump with every vote.

/// So many times in a row the same number has to be the best before it is shown.
const TIMES: u32 = 4;

/// What is shown, and what would be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SteadyCount {
    shown: Option<usize>,
    wanted: usize,
    times: u32,
}

impl SteadyCount {
    /// Takes in the best number of groups of this calculation and answers how many to show. `possible` says which
    /// numbers can be shown now; what is shown is given up at once where it can not.
    pub fn next(&mut self, best: usize, possible: &[usize]) -> usize {
        self.times = if self.wanted == best { self.times + 1 } else { 1 };
        self.wanted = best;
        let is_kept = self.shown.is_some_and(|shown| possible.contains(&shown)) && self.times < TIMES;
        let shown = self.shown.filter(|_| is_kept).unwrap_or(best);
        self.shown = Some(shown);
        shown
    }
}
