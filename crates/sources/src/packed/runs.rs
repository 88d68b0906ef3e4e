//! Rising keys as runs, which is what they nearly always are: a table without holes is one run.

use std::ops::Range;

/// Rising whole numbers, each at most once; one in a run is a value.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Runs {
    /// Neither empty nor touching.
    runs: Vec<Run>,
    len: usize,
}

/// Numbers without a gap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) keys: Range<u64>,
    /// How many numbers come before it.
    pub(super) at: usize,
}

impl Run {
    pub(super) fn len(&self) -> usize {
        length(&self.keys)
    }
}

#[allow(clippy::cast_possible_truncation, reason = "no more than there are values in memory")]
fn length(keys: &Range<u64>) -> usize {
    keys.end.saturating_sub(keys.start) as usize
}

impl Runs {
    pub(super) fn len(&self) -> usize {
        self.len
    }

    pub(super) fn iter(&self) -> std::slice::Iter<'_, Run> {
        self.runs.iter()
    }

    /// Adds numbers above all that are there.
    pub(super) fn push(&mut self, keys: Range<u64>) {
        if keys.is_empty() {
            return;
        }
        let count = length(&keys);
        match self.runs.last_mut() {
            Some(last) if last.keys.end == keys.start => last.keys.end = keys.end,
            _ => self.runs.push(Run { keys, at: self.len }),
        }
        self.len += count;
    }

    pub(super) fn last(&self) -> Option<u64> {
        self.runs.last().map(|run| run.keys.end - 1)
    }

    /// Positions of the numbers that lie in `keys`.
    pub(super) fn positions(&self, keys: Range<u64>) -> Range<usize> {
        let below = |key: u64| {
            let first = self.runs.partition_point(|run| run.keys.end <= key);
            self.runs.get(first).map_or(self.len, |run| run.at + length(&(run.keys.start..key)))
        };
        below(keys.start)..below(keys.end)
    }

    /// The parts of the runs at these positions.
    pub(super) fn at(&self, positions: Range<usize>) -> impl Iterator<Item = Run> {
        let first = self.runs.partition_point(|run| run.at + run.len() <= positions.start);
        let (start, end) = (positions.start, positions.end);
        self.runs[first..].iter().take_while(move |run| run.at < end).map(move |run| {
            let (from, to) = (run.at.max(start), (run.at + run.len()).min(end));
            let key = |at: usize| run.keys.start + (at - run.at) as u64;
            Run { keys: key(from)..key(to), at: from }
        })
    }

    /// Both walked through together, piece by piece.
    pub(super) fn beside<'r>(&'r self, other: &'r Self) -> impl Iterator<Item = Piece> + 'r {
        let (mut left, mut right) = (Rest::of(&self.runs), Rest::of(&other.runs));
        std::iter::from_fn(move || {
            let (own, theirs) = (left.keys(), right.keys());
            let start = own.start.min(theirs.start);
            if start == u64::MAX {
                return None;
            }
            // Up to where either of them begins or ends.
            let border = |keys: &Range<u64>| if keys.start > start { keys.start } else { keys.end };
            let end = border(&own).min(border(&theirs));
            let keys = start..end;
            Some(Piece { left: left.take(&keys), right: right.take(&keys), keys })
        })
    }
}

/// Numbers that are in one of two lists, or in both.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) keys: Range<u64>,
    /// How many of the left list come before it, where it has these.
    pub(super) left: Option<Range<usize>>,
    pub(super) right: Option<Range<usize>>,
}

/// What is still to come of a list.
struct Rest<'r> {
    runs: &'r [Run],
    /// How much of the first is done.
    done: u64,
}

impl<'r> Rest<'r> {
    fn of(runs: &'r [Run]) -> Self {
        Self { runs, done: 0 }
    }

    /// The rest of the run at hand; after the last one nothing, far away.
    fn keys(&self) -> Range<u64> {
        self.runs.first().map_or(u64::MAX..u64::MAX, |run| run.keys.start + self.done..run.keys.end)
    }

    fn take(&mut self, keys: &Range<u64>) -> Option<Range<usize>> {
        let rest = self.keys();
        if rest.start != keys.start {
            return None;
        }
        let run = self.runs.first()?;
        let at = run.at + length(&(run.keys.start..keys.start));
        if keys.end == run.keys.end {
            (self.runs, self.done) = (&self.runs[1..], 0);
        } else {
            self.done = keys.end - run.keys.start;
        }
        Some(at..at + length(keys))
    }
}
