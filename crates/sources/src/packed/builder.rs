//! Values in the order of an answer → [`Cells`].

use super::texts::Texts;
use super::{Cell, Cells, MISSING};
use std::collections::HashMap;
use torg_domain::indicator::Gender;

/// Collects the values of one indicator.
#[derive(Debug, Default)]
pub struct Builder {
    places: Codes,
    periods: Codes,
    signs: Codes,
    rows: Vec<Row>,
}

#[derive(Debug, Clone, Copy)]
struct Row {
    place: u32,
    period: u32,
    part: u8,
    sign: u32,
    value: f64,
}

/// Texts by number. Answers come in runs: the same place, then the next period.
#[derive(Debug, Default)]
struct Codes {
    texts: Vec<String>,
    numbers: HashMap<String, u32>,
    last: u32,
}

impl Codes {
    #[allow(clippy::cast_possible_truncation, reason = "so many texts do not fit into an answer")]
    fn number(&mut self, text: &str) -> u32 {
        // What came last, or what came after it last time: nearly always one of the two.
        for guess in [self.last, self.last + 1] {
            if self.texts.get(guess as usize).is_some_and(|known| known == text) {
                self.last = guess;
                return guess;
            }
        }
        self.last = match self.numbers.get(text) {
            Some(number) => *number,
            None => {
                let number = self.texts.len() as u32;
                self.texts.push(text.to_owned());
                self.numbers.insert(text.to_owned(), number);
                number
            }
        };
        self.last
    }

    /// The texts in rising order, and for each number its place in them.
    fn sorted(&self) -> (Texts, Vec<u64>) {
        let mut order: Vec<usize> = (0..self.texts.len()).collect();
        order.sort_unstable_by(|a, b| self.texts[*a].cmp(&self.texts[*b]));
        let mut places = vec![0; order.len()];
        for (place, number) in (0..).zip(&order) {
            places[*number] = place;
        }
        (order.iter().map(|number| self.texts[*number].as_str()).collect(), places)
    }
}

impl Builder {
    /// Adds a value. Of several for the same place, part and period the last counts; what is no finite number is missing.
    pub fn push(&mut self, cell: &Cell<'_>) {
        if self.signs.texts.is_empty() {
            self.signs.number("");
        }
        self.rows.push(Row {
            place: self.places.number(cell.place),
            period: self.periods.number(cell.period),
            part: match cell.gender {
                Gender::All => 0,
                Gender::Women => 1,
                Gender::Men => 2,
            },
            sign: self.signs.number(cell.sign),
            value: cell.value.filter(|value| value.is_finite()).unwrap_or(MISSING),
        });
    }

    /// Number of values added.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether none was added.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// All of them in order.
    #[must_use]
    pub fn finish(self) -> Cells {
        let (places, place_of) = self.places.sorted();
        let (periods, period_of) = self.periods.sorted();
        let each = periods.len() as u64;
        let key = |row: &Row| {
            (place_of[row.place as usize] * 3 + u64::from(row.part)) * each + period_of[row.period as usize]
        };
        let mut rows: Vec<(u64, Row)> = self.rows.iter().map(|row| (key(row), *row)).collect();
        rows.sort_by_key(|(key, _)| *key);
        let mut signs: Texts = self.signs.texts.iter().map(String::as_str).collect();
        if signs.is_empty() {
            signs.push("");
        }
        let mut cells = Cells { places, periods, signs, ..Cells::default() };
        cells.values.reserve_exact(rows.len());
        cells.sign.reserve_exact(rows.len());
        for (key, row) in rows {
            if cells.keys.last() == Some(key) {
                cells.values.pop();
                cells.sign.pop();
            } else {
                cells.keys.push(key..key + 1);
            }
            cells.values.push(row.value);
            cells.sign.push(row.sign);
        }
        cells
    }
}
