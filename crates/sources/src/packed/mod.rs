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
mod runs;
mod texts;

pub use builder::Builder;
pub use merge::Changes;
pub use texts::Texts;

use runs::Runs;
use std::ops::Range;
use std::rc::Rc;
use torg_domain::indicator::Gender;

/// Parts an official value may count: everybody, women, men.
pub const PARTS: [Gender; 3] = [Gender::All, Gender::Women, Gender::Men];

/// Values of one indicator, each at most once, in rising order of place, part and period.
#[derive(Debug, Clone, Default)]
pub struct Cells {
    /// Codes of the places, rising.
    pub places: Texts,
    /// Periods, rising: `2023` or `2026-03`.
    pub periods: Texts,
    /// Signs for missing values; the first is the empty one.
    pub signs: Texts,
    /// Where each value belongs: `(place × 3 + part) × periods + period`, rising.
    keys: Runs,
    /// [`MISSING`] = published as missing.
    values: Vec<f64>,
    /// Place in [`signs`](Self::signs).
    sign: Vec<u32>,
}

/// Stands for a value that is missing. No source states a number that is none.
const MISSING: f64 = f64::NAN;

/// To the last bit.
impl PartialEq for Cells {
    fn eq(&self, other: &Self) -> bool {
        (&self.places, &self.periods, &self.signs) == (&other.places, &other.periods, &other.signs)
            && (&self.keys, &self.sign) == (&other.keys, &other.sign)
            && self
                .values
                .iter()
                .map(|value| value.to_bits())
                .eq(other.values.iter().map(|value| value.to_bits()))
    }
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
        self.values.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// All values in order.
    pub fn iter(&self) -> impl Iterator<Item = Cell<'_>> {
        self.range(0..self.len())
    }

    /// The values at these positions, in order.
    fn range(&self, positions: Range<usize>) -> impl Iterator<Item = Cell<'_>> {
        // Looked up once, not for each value.
        let (periods, signs): (Rc<[&str]>, Rc<[&str]>) =
            (self.periods.iter().collect(), self.signs.iter().collect());
        self.lines(positions).flat_map(move |line| {
            let place = self.places.get(line.place).unwrap_or_default();
            let gender = PARTS[line.part];
            let told = self.values[line.at..].iter().zip(&self.sign[line.at..]);
            let (periods, signs) = (Rc::clone(&periods), Rc::clone(&signs));
            line.periods.zip(told).map(move |(period, (value, sign))| Cell {
                place,
                gender,
                period: periods[period],
                value: (!value.is_nan()).then_some(*value),
                sign: signs[*sign as usize],
            })
        })
    }

    /// The values at these positions line by line.
    #[allow(clippy::cast_possible_truncation, reason = "a key is made of three places in lists")]
    fn lines(&self, positions: Range<usize>) -> impl Iterator<Item = Line> {
        let each = self.periods.len() as u64;
        self.keys.at(positions).flat_map(move |run| {
            let (mut next, mut at) = (run.keys.start, run.at);
            std::iter::from_fn(move || {
                if next == run.keys.end {
                    return None;
                }
                let line = next / each;
                let start = line * each;
                let end = run.keys.end.min(start + each);
                let periods = (next - start) as usize..(end - start) as usize;
                let found = Line { place: (line / 3) as usize, part: (line % 3) as usize, periods, at };
                (next, at) = (end, at + found.periods.len());
                Some(found)
            })
        })
    }

    /// The values of one place, in order.
    pub fn of_place(&self, code: &str) -> impl Iterator<Item = Cell<'_>> {
        let keys = self.places.find(code).map_or(0..0, |place| {
            let each = 3 * self.periods.len() as u64;
            place as u64 * each..(place as u64 + 1) * each
        });
        self.range(self.keys.positions(keys))
    }

    /// Leaves out the places that `is_kept` says no to, and gives their codes.
    pub fn retain_places(&mut self, is_kept: impl FnMut(&str) -> bool) -> Vec<String> {
        let kept: Vec<bool> = self.places.iter().map(is_kept).collect();
        if kept.iter().all(|kept| *kept) {
            return Vec::new();
        }
        let mut builder = Builder::default();
        for cell in self.iter().filter(|cell| self.places.find(cell.place).is_some_and(|at| kept[at])) {
            builder.push(&cell);
        }
        let left_out = self.places.iter().zip(&kept).filter(|(_, kept)| !**kept);
        let left_out = left_out.map(|(place, _)| place.to_owned()).collect();
        *self = builder.finish();
        left_out
    }
}

/// Values of one place and part, of periods that follow each other.
#[derive(Debug)]
struct Line {
    place: usize,
    part: usize,
    periods: Range<usize>,
    /// Position of the first value.
    at: usize,
}
