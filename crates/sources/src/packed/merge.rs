//! What an answer adds to what is known, and both together.

use super::{Cells, Lines};
use std::cmp::Ordering;

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

/// Two lists in one rising order, and where the entries of each stand in it.
fn united(left: &[String], right: &[String]) -> (Vec<String>, Vec<u64>, Vec<u64>) {
    if left == right {
        let same: Vec<u64> = (0..left.len() as u64).collect();
        return (left.to_vec(), same.clone(), same);
    }
    let mut all: Vec<String> = left.iter().chain(right).cloned().collect();
    all.sort_unstable();
    all.dedup();
    let places = |list: &[String]| {
        list.iter().map(|text| all.binary_search(text).map_or(0, |at| at as u64)).collect::<Vec<u64>>()
    };
    let (left, right) = (places(left), places(right));
    (all, left, right)
}

/// The same cells by other lists of places and periods. Both lists rise, so the order stays.
fn moved(cells: &Cells, places: &[u64], periods: &[u64], each: u64) -> Vec<u64> {
    let is_there = |list: &[u64]| (0..).zip(list).all(|(at, place)| *place == at);
    if cells.periods.len() as u64 == each && is_there(places) && is_there(periods) {
        return cells.keys.clone();
    }
    let mut lines = Lines::of(cells);
    let key = |key: &u64| {
        let (place, part, period) = lines.find(*key);
        (places[place] * 3 + part as u64) * each + periods[period]
    };
    cells.keys.iter().map(key).collect()
}

/// Two sets of cells by the same lists of places and periods.
struct Aligned {
    places: Vec<String>,
    periods: Vec<String>,
    left: Vec<u64>,
    right: Vec<u64>,
    /// Where the places and periods of the right one stand in the lists.
    right_places: Vec<u64>,
    right_periods: Vec<u64>,
}

impl Aligned {
    fn of(left: &Cells, right: &Cells) -> Self {
        let (places, left_places, right_places) = united(&left.places, &right.places);
        let (periods, left_periods, right_periods) = united(&left.periods, &right.periods);
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
}

impl Cells {
    /// What `answer` brings beyond these.
    #[must_use]
    pub fn changes(&self, answer: &Self) -> Changes {
        let aligned = Aligned::of(self, answer);
        let (own, other) = (aligned.left, aligned.right);
        let each = aligned.periods.len() as u64;
        let (mut place_asked, mut period_asked) =
            (vec![false; aligned.places.len()], vec![false; aligned.periods.len()]);
        aligned.right_places.iter().for_each(|at| place_asked[*at as usize] = true);
        aligned.right_periods.iter().for_each(|at| period_asked[*at as usize] = true);
        let mut found = Changes::default();
        let mut kept = Vec::new();
        let (mut left, mut right) = (0, 0);
        while left < own.len() || right < other.len() {
            let order = match (own.get(left), other.get(right)) {
                (Some(left), Some(right)) => left.cmp(right),
                (None, _) => Ordering::Greater,
                (_, None) => Ordering::Less,
            };
            match order {
                Ordering::Less => {
                    let (place, period) = (own[left] / each / 3, own[left] % each);
                    found.gone += usize::from(place_asked[place as usize] && period_asked[period as usize]);
                    left += 1;
                }
                Ordering::Greater => {
                    found.added += 1;
                    kept.push(right);
                    right += 1;
                }
                Ordering::Equal => {
                    if self.is_same(left, answer, right) {
                        found.unchanged += 1;
                    } else {
                        found.revised += 1;
                        kept.push(right);
                    }
                    (left, right) = (left + 1, right + 1);
                }
            }
        }
        found.cells = answer.only(&kept);
        found
    }

    /// The same to the last bit: a correction in the sixth decimal is a correction.
    fn is_same(&self, at: usize, other: &Self, there: usize) -> bool {
        self.values[at].map(f64::to_bits) == other.values[there].map(f64::to_bits)
            && self.signs[self.sign[at] as usize] == other.signs[other.sign[there] as usize]
    }

    /// Those at these rising positions, with lists of what they need only.
    fn only(&self, positions: &[usize]) -> Self {
        if positions.len() == self.len() {
            return self.clone();
        }
        let mut builder = super::Builder::default();
        positions.iter().for_each(|at| builder.push(&self.cell(*at)));
        builder.finish()
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
        let Aligned { places, periods, left: own, right: other, .. } = Aligned::of(self, newer);
        let mut signs = self.signs.clone();
        let sign_of: Vec<u32> = newer.signs.iter().map(|sign| number(&mut signs, sign)).collect();
        let mut all = Self { places, periods, signs, ..Self::default() };
        let most = own.len() + other.len();
        all.keys.reserve_exact(most);
        all.values.reserve_exact(most);
        all.sign.reserve_exact(most);
        let (mut left, mut right) = (0, 0);
        while left < own.len() || right < other.len() {
            // Of the same place, part and period the newer counts.
            let is_own = left < own.len() && other.get(right).is_none_or(|key| own[left] < *key);
            if is_own {
                all.keys.push(own[left]);
                all.values.push(self.values[left]);
                all.sign.push(self.sign[left]);
                left += 1;
            } else {
                left += usize::from(own.get(left) == Some(&other[right]));
                all.keys.push(other[right]);
                all.values.push(newer.values[right]);
                all.sign.push(sign_of[newer.sign[right] as usize]);
                right += 1;
            }
        }
        all
    }
}

/// The place of a text in a list, at its end where it is new.
#[allow(clippy::cast_possible_truncation, reason = "there are few signs")]
fn number(list: &mut Vec<String>, text: &str) -> u32 {
    let at = list.iter().position(|known| known == text).unwrap_or(list.len());
    if at == list.len() {
        list.push(text.to_owned());
    }
    at as u32
}
