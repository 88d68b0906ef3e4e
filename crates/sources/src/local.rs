//! Values of local measures from a sheet somebody keeps at home: which column is what, and every line that can not be taken.
//!
//! [`Mapping::guess`] finds the columns by their headings in five languages; the administrator may say otherwise; the
//! preview shows both before anything is read. With one bad line nothing is taken.

use crate::recorded::LocalValue;
use crate::sheet::{Sheet, SheetRow};
use std::collections::HashMap;
use torg_domain::date::PartialDate;
use torg_domain::number::{Decimals, number_beside};

/// What a column can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// Id or title of the measure.
    Measure,
    /// Code or id of the municipality.
    Place,
    /// Team or part of the place.
    Part,
    /// Year, month or day.
    Period,
    /// The value.
    Value,
    /// Persons behind it.
    Persons,
}

impl Field {
    /// All of them, in the order they are told.
    pub const ALL: [Self; 6] =
        [Self::Measure, Self::Place, Self::Part, Self::Period, Self::Value, Self::Persons];

    /// Its word in a mapping and in the keys of the locales.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Measure => "measure",
            Self::Place => "place",
            Self::Part => "part",
            Self::Period => "period",
            Self::Value => "value",
            Self::Persons => "persons",
        }
    }

    /// Headings it is known by, without capitals, a bar between them.
    const fn headings(self) -> &'static str {
        match self {
            Self::Measure => {
                "measure|indicator|mått|nyckeltal|nøgletal|nøkkeltall|indikator|mål|måltal|mittari"
            }
            Self::Place => "place|municipality|kommun|kommune|kunta|plats|sted|kommunkod|kommunenummer",
            Self::Part => {
                "part|team|unit|enhet|enhed|grupp|gruppe|område|arbetslag|arbeidslag\
                 |hemtjänstgrupp|distrikt|sone|tiimi"
            }
            Self::Period => "period|periode|year|month|år|månad|måned|date|datum|dato|tid|vuosi",
            Self::Value => {
                "value|värde|værdi|verdi|utfall|resultat|result|snitt|medel|medelvärde|gennemsnit\
                 |gjennomsnitt|mean|average|arvo"
            }
            Self::Persons => {
                "persons|n|antal|antall|antal personer|antall personer|personer|clients\
                 |number of persons|number of clients|brukare|antal brukare|brukere|antall brukere\
                 |borgere|antal borgere|henkilöt"
            }
        }
    }

    fn is_headed(self, heading: &str) -> bool {
        self.headings().split('|').any(|known| known == heading)
    }

    /// Whether a sheet without it can not be taken. A sheet of one place and measure needs no column for them.
    const fn is_needed(self) -> bool {
        matches!(self, Self::Period | Self::Value | Self::Persons)
    }
}

/// Which column is what.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mapping {
    columns: HashMap<Field, usize>,
}

/// What is wrong with a line, or with the heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Its number in the sheet, from 1.
    pub line: usize,
    /// The column it is about.
    pub field: Field,
    /// What is wrong.
    pub why: Why,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// No column is this.
    NoColumn,
    /// There is no column with this heading.
    NoHeading(String),
    /// Two columns could be it.
    TwoColumns(String, String),
    /// The cell is empty.
    Empty,
    /// This is no number.
    NoNumber(String),
    /// This is no year, month or day.
    NoPeriod(String),
    /// The same measure, place, part and period stand in an earlier line.
    Twice(usize),
}

impl Mapping {
    /// Finds the columns by the heading, which is the first row; `said` names some of them and wins. Beside what was found,
    /// every column that is missing or could be two.
    #[must_use]
    pub fn guess(sheet: &Sheet, said: &[(Field, String)]) -> (Self, Vec<Fault>) {
        let empty = SheetRow::default();
        let heading = sheet.rows.first().unwrap_or(&empty);
        let mut mapping = Self::default();
        let mut faults = Vec::new();
        let mut fault = |field, why| faults.push(Fault { line: heading.line.max(1), field, why });
        for (field, name) in said {
            match heading.cells.iter().position(|cell| plain(cell) == plain(name)) {
                Some(at) => {
                    mapping.columns.insert(*field, at);
                }
                None => fault(*field, Why::NoHeading(name.clone())),
            }
        }
        for field in Field::ALL {
            if said.iter().any(|(own, _)| *own == field) {
                continue;
            }
            let is_free = |at: &usize| !mapping.columns.values().any(|taken| taken == at);
            let is_known = |at: &usize| field.is_headed(&bare(&heading.cells[*at]));
            let found: Vec<usize> = (0..heading.cells.len()).filter(is_known).filter(is_free).collect();
            match found[..] {
                [] if field.is_needed() => fault(field, Why::NoColumn),
                [] => {}
                [at] => {
                    mapping.columns.insert(field, at);
                }
                [first, second, ..] => {
                    fault(
                        field,
                        Why::TwoColumns(heading.cell(first).to_owned(), heading.cell(second).to_owned()),
                    );
                }
            }
        }
        (mapping, faults)
    }

    /// Headings of the columns that nothing is read from. Whoever looks decides whether one of them says which team a line is of.
    #[must_use]
    pub fn unread<'s>(&self, sheet: &'s Sheet) -> Vec<&'s str> {
        let headings = sheet.rows.first().map_or(&[][..], |row| &row.cells);
        let is_unread = |at: &usize| !self.columns.values().any(|read| read == at);
        let unread = (0..headings.len()).filter(is_unread).map(|at| headings[at].trim());
        unread.filter(|heading| !heading.is_empty()).collect()
    }

    /// The same with these columns not read, so that what is usual stands for them.
    #[must_use]
    pub fn without(mut self, fields: &[Field]) -> Self {
        self.columns.retain(|field, _| !fields.contains(field));
        self
    }

    /// The heading of the column that is this; `None` where no column is.
    #[must_use]
    pub fn heading<'s>(&self, sheet: &'s Sheet, field: Field) -> Option<&'s str> {
        Some(sheet.rows.first()?.cell(*self.columns.get(&field)?))
    }

    /// Reads every line below the heading. `usual` stands where no column is the measure or the place.
    ///
    /// # Errors
    /// Every line that can not be taken, with its number.
    pub fn read(&self, sheet: &Sheet, (measure, place): (&str, &str)) -> Result<Vec<LocalValue>, Vec<Fault>> {
        let (mut values, mut faults) = (Vec::new(), Vec::new());
        let mut seen: HashMap<(String, String, String, String), usize> = HashMap::new();
        let cells = self.columns.get(&Field::Value).into_iter();
        let decimals = Decimals::seen_in(
            cells.flat_map(|at| sheet.rows.iter().skip(1).map(|row| amount(row.cell(*at)))),
        );
        for row in sheet.rows.iter().skip(1) {
            let before = faults.len();
            let mut line = Line { row, mapping: self, decimals, faults: &mut faults };
            let indicator = line.text(Field::Measure, measure);
            let organisation = line.text(Field::Place, place);
            let period = line.period();
            let value = line.number(Field::Value);
            let persons = line.number(Field::Persons);
            let whole = persons.filter(|persons| persons.fract() == 0.0 && (0.0..1e9).contains(persons));
            if let (Some(persons), None) = (persons, whole) {
                line.fault(Field::Persons, Why::NoNumber(persons.to_string()));
            }
            let part = self.columns.get(&Field::Part).map_or("", |at| row.cell(*at)).to_owned();
            let key = (indicator.clone(), organisation.clone(), part.clone(), period.clone());
            if faults.len() == before {
                if let Some(earlier) = seen.insert(key, row.line) {
                    faults.push(Fault { line: row.line, field: Field::Period, why: Why::Twice(earlier) });
                }
                #[allow(clippy::cast_possible_truncation, reason = "a whole number below 1e9")]
                values.push(LocalValue {
                    indicator,
                    organisation,
                    part,
                    period,
                    value,
                    status: String::new(),
                    persons: whole.map(|persons| persons as i64),
                    is_example: false,
                });
            }
        }
        if faults.is_empty() { Ok(values) } else { Err(faults) }
    }
}

fn plain(heading: &str) -> String {
    heading.trim().trim_end_matches(':').to_lowercase()
}

/// Without what a heading says in brackets: `Värde (%)`.
fn bare(heading: &str) -> String {
    plain(heading.split('(').next().unwrap_or_default())
}

/// Without the sign for hundredths, which a cell may carry.
fn amount(cell: &str) -> &str {
    cell.trim().trim_end_matches('%')
}

struct Line<'l> {
    row: &'l SheetRow,
    mapping: &'l Mapping,
    decimals: Decimals,
    faults: &'l mut Vec<Fault>,
}

impl Line<'_> {
    fn fault(&mut self, field: Field, why: Why) {
        self.faults.push(Fault { line: self.row.line, field, why });
    }

    fn cell(&self, field: Field) -> Option<&str> {
        self.mapping.columns.get(&field).map(|at| self.row.cell(*at))
    }

    fn text(&mut self, field: Field, usual: &str) -> String {
        let text = self.cell(field).unwrap_or(usual).to_owned();
        if text.is_empty() {
            self.fault(field, Why::Empty);
        }
        text
    }

    fn period(&mut self) -> String {
        let text = self.text(Field::Period, "");
        match PartialDate::typed(&text) {
            Ok(date) => date.map_or(String::new(), |date| date.as_str().to_owned()),
            Err(_) => {
                self.fault(Field::Period, Why::NoPeriod(text));
                String::new()
            }
        }
    }

    fn number(&mut self, field: Field) -> Option<f64> {
        let text = self.cell(field).unwrap_or_default().to_owned();
        match number_beside(amount(&text), self.decimals) {
            _ if text.is_empty() => {
                self.fault(field, Why::Empty);
                None
            }
            Ok(number) => Some(number),
            Err(_) => {
                self.fault(field, Why::NoNumber(text));
                None
            }
        }
    }
}
