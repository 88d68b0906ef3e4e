//! What is wrong with a file, by line, without what stands there.

use super::mapping::Column;

/// Which of the two files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum File {
    /// The visits.
    Visits,
    /// What is known of clients.
    Clients,
}

/// A line that can not be taken, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// The file.
    pub file: File,
    /// Counted from 1, the first line too; of a sheet the row.
    pub line: u64,
    /// Why.
    pub why: Why,
}

/// Why a line can not be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It is no CSV.
    NoCsv,
    /// It is no XLSX that can be read.
    NoSheet,
    /// It unpacks to more than may be read.
    TooLarge,
    /// The first line lacks this column.
    NoColumn(Column),
    /// It has so many cells and not so many.
    Cells(usize, usize),
    /// This cell is empty.
    Empty(Column),
    /// This is no date with a time.
    NoTime(Column),
    /// This is no date.
    NoDate(Column),
    /// This says neither yes nor no.
    NoYesOrNo(Column),
    /// This is no known kind of visit.
    NoKind,
    /// This is neither woman nor man.
    NoSex,
    /// The end comes before the start.
    EndsBefore,
    /// The visit lasts longer than a day.
    LastsTooLong,
    /// Of the same client an earlier line says otherwise.
    SaysOtherwise(Column),
    /// The client is not in the file of clients.
    NotAmongClients,
    /// More teams than there can be: this column holds something else.
    TooManyTeams,
}

/// Every fault up to a limit, and how many more.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Faults {
    /// In the order they were found.
    pub told: Vec<Fault>,
    /// So many were found beyond these.
    pub more: u64,
    /// What the first lines call the columns, to choose from; empty where a first line looks like data and not like names.
    pub headings: Vec<String>,
}

/// Faults that are kept: a file with more is not mended line by line.
const MOST_KEPT: usize = 1000;

/// So many digits are no column's name.
const MOST_DIGITS: usize = 4;
/// Nor are so many letters.
const LONGEST_NAME: usize = 60;
/// A log has fewer columns.
const MOST_NAMES: usize = 200;

impl Faults {
    pub(super) fn add(&mut self, file: File, line: u64, why: Why) {
        if self.told.len() < MOST_KEPT {
            self.told.push(Fault { file, line, why });
        } else {
            self.more += 1;
        }
    }

    /// Keeps the names of a first line. A file without names begins with somebody's row: a cell with a date, a time or a number in
    /// it says so, and then nothing of the line is kept.
    pub(super) fn keep_headings(&mut self, names: &[String]) {
        let is_data = |name: &String| {
            name.chars().filter(char::is_ascii_digit).count() >= MOST_DIGITS
                || name.chars().count() > LONGEST_NAME
        };
        if names.len() > MOST_NAMES || names.iter().any(is_data) {
            return;
        }
        for name in names.iter().filter(|name| !name.is_empty()) {
            if !self.headings.contains(name) {
                self.headings.push(name.clone());
            }
        }
    }
}
