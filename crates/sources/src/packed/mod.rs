//! Many values of one indicator as one compact value, and what is new in an answer.
//!
//! [`Cells`] holds an indicator's values by place, part and period in rising order; [`Builder`] makes them from an
//! answer in any order; [`Cells::pack`] and [`Cells::unpack`] turn them into bytes and back without losing a bit: numbers
//! with few decimals are kept as whole numbers in as few bits as their range needs, others as they are
//! (decision 0067). [`Cells::changes`] says what of an answer is not known yet, which is all that is ever stored.
//! Not for: where the bytes are kept.

mod bits;
mod builder;
mod bytes;
mod merge;

pub use builder::Builder;
pub use merge::Changes;

use torg_domain::indicator::Gender;

/// Parts an official value may count: everybody, women, men.
pub const PARTS: [Gender; 3] = [Gender::All, Gender::Women, Gender::Men];

/// Values of one indicator, each at most once, in rising order of place, part and period.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cells {
    /// Codes of the places, rising.
    pub places: Vec<String>,
    /// Periods, rising: `2023` or `2026-03`.
    pub periods: Vec<String>,
    /// Signs for missing values; the first is the empty one.
    pub signs: Vec<String>,
    /// Where each value belongs: `(place × 3 + part) × periods + period`, rising.
    pub(crate) keys: Vec<u64>,
    /// `None` = published as missing.
    pub(crate) values: Vec<Option<f64>>,
    /// Place in [`signs`](Self::signs).
    pub(crate) sign: Vec<u32>,
}

/// One value where it belongs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cell<'c> {
    /// The place's code.
    pub place: &'c str,
    /// Who is counted.
    pub gender: Gender,
    /// The period.
    pub period: &'c str,
    /// The value; `None` = published as missing.
    pub value: Option<f64>,
    /// The source's sign for why it is missing; mostly empty.
    pub sign: &'c str,
}

/// The bytes are no packed values, or of a kind this version does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("packed values are damaged at byte {at}")]
pub struct Damaged {
    /// Where.
    pub at: usize,
}

impl Cells {
    /// Number of values.
    #[must_use]
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// The value at a position.
    fn cell(&self, at: usize) -> Cell<'_> {
        self.cell_at(at, Lines::of(self).find(self.keys[at]))
    }

    fn cell_at(&self, at: usize, (place, part, period): (usize, usize, usize)) -> Cell<'_> {
        Cell {
            place: &self.places[place],
            gender: PARTS[part],
            period: &self.periods[period],
            value: self.values[at],
            sign: &self.signs[self.sign[at] as usize],
        }
    }

    /// All values in order.
    pub fn iter(&self) -> impl Iterator<Item = Cell<'_>> {
        let mut lines = Lines::of(self);
        self.keys.iter().enumerate().map(move |(at, key)| self.cell_at(at, lines.find(*key)))
    }

    /// The values of one place, in order.
    pub fn of_place(&self, code: &str) -> impl Iterator<Item = Cell<'_>> {
        let range = self.places.binary_search_by(|place| place.as_str().cmp(code)).map_or(0..0, |place| {
            let each = 3 * self.periods.len() as u64;
            let start = self.keys.partition_point(|key| *key < place as u64 * each);
            start..self.keys.partition_point(|key| *key < (place as u64 + 1) * each)
        });
        range.map(|at| self.cell(at))
    }

    /// Leaves out the places that `is_kept` says no to, and gives their codes.
    pub fn retain_places(&mut self, mut is_kept: impl FnMut(&str) -> bool) -> Vec<String> {
        let kept: Vec<bool> = self.places.iter().map(|place| is_kept(place)).collect();
        if kept.iter().all(|kept| *kept) {
            return Vec::new();
        }
        let mut builder = Builder::default();
        for cell in self.iter().filter(|cell| {
            self.places.binary_search_by(|place| place.as_str().cmp(cell.place)).is_ok_and(|at| kept[at])
        }) {
            builder.push(&cell);
        }
        let left_out = self.places.iter().zip(&kept).filter(|(_, kept)| !**kept);
        let left_out = left_out.map(|(place, _)| place.clone()).collect();
        *self = builder.finish();
        left_out
    }
}

/// Keys in rising order taken apart into place, part and period. Most lie in the line of the one before, which saves dividing.
#[derive(Debug, Clone, Copy)]
struct Lines {
    periods: u64,
    /// First key of the line.
    start: u64,
    place: usize,
    part: usize,
}

impl Lines {
    const fn of(cells: &Cells) -> Self {
        Self { periods: cells.periods.len() as u64, start: 0, place: 0, part: 0 }
    }

    #[allow(clippy::cast_possible_truncation, reason = "a key is made of three places in lists")]
    const fn find(&mut self, key: u64) -> (usize, usize, usize) {
        if key < self.start || key - self.start >= self.periods {
            let line = key / self.periods;
            self.start = line * self.periods;
            (self.place, self.part) = ((line / 3) as usize, (line % 3) as usize);
        }
        (self.place, self.part, (key - self.start) as usize)
    }
}
