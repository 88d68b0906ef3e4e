//! Which column of a table is what.

use super::{Fault, Why};
use crate::sheet::{Sheet, SheetRow};

/// What a column can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// Whose outcome it is.
    Unit,
    /// When.
    Time,
    /// The outcome.
    Outcome,
    /// When the unit began; empty, 0 or "never" where it never did.
    First,
}

impl Column {
    /// Its word: the flag it is named by and the end of its key in the locales.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Unit => "unit",
            Self::Time => "time",
            Self::Outcome => "outcome",
            Self::First => "first",
        }
    }

    /// Headings it is known by, without capitals.
    const fn headings(self) -> &'static [&'static str] {
        match self {
            Self::Unit => &[
                "unit",
                "id",
                "state",
                "name",
                "place",
                "municipality",
                "region",
                "team",
                "enhet",
                "enhed",
                "kommun",
                "kommune",
                "kunta",
                "namn",
                "navn",
                "yksikkö",
            ],
            Self::Time => &[
                "time", "year", "period", "month", "t", "år", "tid", "månad", "måned", "periode", "vuosi",
                "date", "datum", "dato", "quarter", "kvartal", "week", "vecka", "uge", "uke",
            ],
            Self::Outcome => {
                &["outcome", "value", "y", "utfall", "udfald", "värde", "værdi", "verdi", "resultat", "arvo"]
            }
            Self::First => &[
                "first",
                "first_treated",
                "first.treat",
                "first treated",
                "first_treat",
                "g",
                "group",
                "start",
                "starts",
                "starts_on",
                "startar",
                "starter",
                "började",
                "begyndte",
                "begynte",
            ],
        }
    }
}

/// What the columns are called; `None` = as usual.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Columns {
    /// Whose outcome it is.
    pub unit: Option<String>,
    /// When.
    pub time: Option<String>,
    /// The outcome.
    pub outcome: Option<String>,
    /// When the unit began. Looked for by its heading only where it is wanted.
    pub first: Option<String>,
    /// Is a column needed that says when a unit began?
    pub wants_first: bool,
    /// Units that stand together; never guessed.
    pub cluster: Option<String>,
    /// Further columns with numbers.
    pub others: Vec<String>,
}

/// Where they stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Places {
    pub(super) unit: usize,
    pub(super) time: usize,
    pub(super) outcome: usize,
    pub(super) first: Option<usize>,
    pub(super) cluster: Option<usize>,
    pub(super) others: Vec<usize>,
}

pub(super) fn heading(sheet: &Sheet, at: usize) -> String {
    sheet.rows.first().map_or("", |row| row.cell(at)).to_owned()
}

impl Columns {
    pub(super) fn places(&self, sheet: &Sheet) -> Result<Places, Vec<Fault>> {
        let empty = SheetRow::default();
        let first = sheet.rows.first().unwrap_or(&empty);
        let mut look = Look { heading: first, all: first.cells.join(", "), faults: Vec::new() };
        let unit = look.find(Column::Unit, self.unit.as_deref());
        let time = look.find(Column::Time, self.time.as_deref());
        let outcome = look.find(Column::Outcome, self.outcome.as_deref());
        let begins = (self.wants_first || self.first.is_some())
            .then(|| look.find(Column::First, self.first.as_deref()))
            .flatten();
        let cluster = self.cluster.as_deref().and_then(|name| look.named(name));
        let others: Vec<usize> = self.others.iter().filter_map(|name| look.named(name)).collect();
        match (unit, time, outcome) {
            (Some(unit), Some(time), Some(outcome)) if look.faults.is_empty() => {
                Ok(Places { unit, time, outcome, first: begins, cluster, others })
            }
            _ => Err(look.faults),
        }
    }
}

struct Look<'s> {
    heading: &'s SheetRow,
    all: String,
    faults: Vec<Fault>,
}

impl Look<'_> {
    fn fault(&mut self, why: Why) {
        self.faults.push(Fault { line: self.heading.line.max(1), why });
    }

    fn named(&mut self, name: &str) -> Option<usize> {
        let plain = |text: &str| text.trim().to_lowercase();
        let found = self.heading.cells.iter().position(|cell| plain(cell) == plain(name));
        if found.is_none() {
            self.fault(Why::NoHeading(name.trim().to_owned(), self.all.clone()));
        }
        found
    }

    fn find(&mut self, column: Column, said: Option<&str>) -> Option<usize> {
        if let Some(name) = said {
            return self.named(name);
        }
        let plain = |cell: &String| cell.trim().to_lowercase();
        let is_it = |at: &usize| column.headings().contains(&plain(&self.heading.cells[*at]).as_str());
        let found: Vec<usize> = (0..self.heading.cells.len()).filter(is_it).collect();
        match found[..] {
            [] => self.fault(Why::NoColumn(column, self.all.clone())),
            [at] => return Some(at),
            [one, two, ..] => {
                let (one, two) = (self.heading.cell(one).to_owned(), self.heading.cell(two).to_owned());
                self.fault(Why::TwoColumns(column, one, two));
            }
        }
        None
    }
}
