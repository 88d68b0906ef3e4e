//! Needs or offers: the two sides are alike, so that one search serves both directions.

/// Pairs of a row sorted in the first go; most needs never look further.
const FIRST: usize = 16;
/// How much further each next go sorts.
const GROWTH: usize = 4;

/// A pair that is made, as one side remembers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Held {
    /// Number on the other side.
    pub other: u32,
    /// What the pair is worth.
    pub score: i32,
}

/// All needs, or all offers.
#[derive(Debug, Clone, Default)]
pub(super) struct Side {
    /// Per member its possible pairs, each as [`key`]: the best first when sorted.
    pub rows: Vec<Vec<u64>>,
    /// So many at the start of each row are sorted, and better than all behind them.
    pub sorted: Vec<usize>,
    /// How many pairs each may have.
    pub room: Vec<u32>,
    /// The pairs each has.
    pub held: Vec<Vec<Held>>,
    /// The price of each, at least 0.
    pub price: Vec<i64>,
    /// Who may have to be settled.
    pub open: Vec<u32>,
}

/// A pair in one number: a higher score makes a smaller key, an equal score is ordered by the other's number.
pub(super) const fn key(score: i32, other: u32) -> u64 {
    ((i32::MAX.abs_diff(score) as u64) << 32) | other as u64
}

/// The other's number in a key.
#[expect(clippy::cast_possible_truncation, reason = "the lower half is the number")]
pub(super) const fn other_of(key: u64) -> u32 {
    key as u32
}

/// How far the score in a key is below the highest possible one.
pub(super) const fn below_top(key: u64) -> i64 {
    (key >> 32).cast_signed()
}

/// The score in a key.
#[expect(clippy::cast_possible_truncation, reason = "it was made from a score")]
pub(super) const fn score_of(key: u64) -> i32 {
    (i32::MAX as i64 - below_top(key)) as i32
}

impl Side {
    /// A side of members with this room and no pairs yet.
    pub fn new(room: &[u32]) -> Self {
        let count = room.len();
        Self {
            rows: vec![Vec::new(); count],
            sorted: vec![0; count],
            room: room.to_vec(),
            held: vec![Vec::new(); count],
            price: vec![0; count],
            open: Vec::new(),
        }
    }

    /// Has this one room for one more?
    pub fn has_room(&self, one: u32) -> bool {
        self.held[one as usize].len() < self.room[one as usize] as usize
    }

    /// Has this one room and a price, so that it has to be settled?
    pub fn is_open(&self, one: u32) -> bool {
        self.price[one as usize] > 0 && self.has_room(one)
    }

    /// Sorts the row further. Answers false where all of it is sorted.
    pub fn sort_further(&mut self, one: usize) -> bool {
        let row = &mut self.rows[one];
        let done = self.sorted[one];
        let rest = &mut row[done..];
        if rest.is_empty() {
            return false;
        }
        let next = if done == 0 { FIRST } else { done * (GROWTH - 1) };
        if rest.len() > 2 * next {
            rest.select_nth_unstable(next);
            rest[..next].sort_unstable();
            self.sorted[one] = done + next;
        } else {
            rest.sort_unstable();
            self.sorted[one] = row.len();
        }
        true
    }

    /// The key of a pair and where it stands in its row.
    pub fn find(&self, one: u32, other: u32) -> Option<(usize, u64)> {
        let row = &self.rows[one as usize];
        row.iter().position(|key| other_of(*key) == other).map(|at| (at, row[at]))
    }

    /// Puts a pair into a row. The row is sorted anew when it is read next.
    pub fn put(&mut self, one: u32, key: u64) {
        self.rows[one as usize].push(key);
        self.sorted[one as usize] = 0;
    }

    /// Takes a pair out of a row.
    pub fn take(&mut self, one: u32, other: u32) -> Option<u64> {
        let (at, key) = self.find(one, other)?;
        self.rows[one as usize].swap_remove(at);
        self.sorted[one as usize] = 0;
        Some(key)
    }

    /// Remembers a pair that is made.
    pub fn hold(&mut self, one: u32, held: Held) {
        self.held[one as usize].push(held);
    }

    /// Forgets a pair that was made. Answers whether it was.
    pub fn release(&mut self, one: u32, other: u32) -> bool {
        let held = &mut self.held[one as usize];
        let at = held.iter().position(|held| held.other == other);
        at.map(|at| held.swap_remove(at)).is_some()
    }
}
