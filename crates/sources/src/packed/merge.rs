//! What an answer adds to what is known, and both together.

use super::Cells;
use super::runs::Runs;
use super::texts::Texts;
use std::ops::Range;

/// What an answer brings.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Changes {
    /// New and changed values: all that has to be kept.
    pub cells: Cells,
    /// Values that were not known.
    pub added: usize,
    /// Values that were known otherwise.
    pub revised: usize,
    /// Values that were known just so.
    pub unchanged: usize,
    /// Known values of the answer's places and periods that it no longer has. They are kept: a source that removes
    /// a value does not make it unsaid.
    pub gone: usize,
}

/// The same keys by other lists of places and periods. Both lists rise, so the order stays.
fn moved(cells: &Cells, places: &[u64], periods: &[u64], each: u64) -> Runs {
    let mut all = Runs::default();
    for line in cells.lines(0..cells.keys.len()) {
        let start = (places[line.place] * 3 + line.part as u64) * each;
        let (first, last) = (periods[line.periods.start], periods[line.periods.end - 1]);
        if last - first == (line.periods.len() - 1) as u64 {
            all.push(start + first..start + last + 1);
        } else {
            let keys = periods[line.periods].iter().map(|period| start + period);
            keys.for_each(|key| all.push(key..key + 1));
        }
    }
    all
}

/// Two sets of cells by the same lists of places and periods.
struct Aligned {
    places: Texts,
    periods: Texts,
    left: Runs,
    right: Runs,
    /// Where the places and periods of the right one stand in the lists.
    right_places: Vec<u64>,
    right_periods: Vec<u64>,
}

impl Aligned {
    fn of(left: &Cells, right: &Cells) -> Self {
        let (places, left_places, right_places) = Texts::united(&left.places, &right.places);
        let (periods, left_periods, right_periods) = Texts::united(&left.periods, &right.periods);
        let each = periods.len() as u64;
        Self {
            left: moved(left, &left_places, &left_periods, each),
            right: moved(right, &right_places, &right_periods, each),
            places,
            periods,
            right_places,
            right_periods,
        }
    }

    /// How many of these keys are of places and periods that the right one has.
    #[allow(clippy::cast_possible_truncation, reason = "a key is made of places in lists")]
    fn asked(&self, keys: Range<u64>) -> usize {
        let each = self.periods.len() as u64;
        let has = |list: &[u64], place: u64| list.binary_search(&place).is_ok();
        keys.filter(|key| has(&self.right_places, key / each / 3) && has(&self.right_periods, key % each))
            .count()
    }
}

impl Cells {
    /// What `answer` brings beyond these.
    #[must_use]
    pub fn changes(&self, answer: &Self) -> Changes {
        let aligned = Aligned::of(self, answer);
        let mut signs = self.signs.clone();
        let sign_of = answer.signs_in(&mut signs);
        // The same to the last bit: a correction in the sixth decimal is a correction.
        let is_same = |(left, right): (usize, usize)| {
            self.values[left].to_bits() == answer.values[right].to_bits()
                && self.sign[left] == sign_of[answer.sign[right] as usize]
        };
        let mut found = Changes::default();
        let mut kept: Vec<Range<usize>> = Vec::new();
        for piece in aligned.left.beside(&aligned.right) {
            match (piece.left, piece.right) {
                (Some(_), None) => found.gone += aligned.asked(piece.keys),
                (None, Some(right)) => {
                    found.added += right.len();
                    kept.push(right);
                }
                (Some(left), Some(right)) => {
                    let count = right.len();
                    let revised =
                        left.zip(right).filter(|both| !is_same(*both)).map(|(_, right)| right..right + 1);
                    let before = kept.len();
                    kept.extend(revised);
                    found.revised += kept.len() - before;
                    found.unchanged += count - (kept.len() - before);
                }
                (None, None) => {}
            }
        }
        found.cells = answer.only(&kept, found.added + found.revised);
        found
    }

    /// Those at these rising positions, `count` in all, with lists of what they need only.
    fn only(&self, positions: &[Range<usize>], count: usize) -> Self {
        if count == self.len() {
            return self.clone();
        }
        let mut builder = super::Builder::default();
        positions.iter().for_each(|range| self.range(range.clone()).for_each(|cell| builder.push(&cell)));
        builder.finish()
    }

    /// The places of the own signs in another list, which gets those it lacks.
    #[allow(clippy::cast_possible_truncation, reason = "there are few signs")]
    fn signs_in(&self, signs: &mut Texts) -> Vec<u32> {
        self.signs.iter().map(|sign| signs.place(sign) as u32).collect()
    }

    /// These with `newer` over them.
    #[must_use]
    pub fn with(&self, newer: &Self) -> Self {
        if self.is_empty() {
            return newer.clone();
        }
        if newer.is_empty() {
            return self.clone();
        }
        let Aligned { places, periods, left, right, .. } = Aligned::of(self, newer);
        let mut signs = self.signs.clone();
        let sign_of = newer.signs_in(&mut signs);
        let mut all = Self { places, periods, signs, ..Self::default() };
        all.values.reserve_exact(left.len() + right.len());
        all.sign.reserve_exact(left.len() + right.len());
        for piece in left.beside(&right) {
            all.keys.push(piece.keys);
            // Of the same place, part and period the newer counts.
            if let Some(right) = piece.right {
                all.values.extend_from_slice(&newer.values[right.clone()]);
                all.sign.extend(newer.sign[right].iter().map(|sign| sign_of[*sign as usize]));
            } else if let Some(left) = piece.left {
                all.values.extend_from_slice(&self.values[left.clone()]);
                all.sign.extend_from_slice(&self.sign[left]);
            }
        }
        all
    }
}
