//! Reading a plain table: first line names, first column ids. Comma, semicolon or tab between cells; decimal comma or
//! point; what is empty or a usual sign for "not known" is missing.

use crate::stop::Stop;
use std::collections::HashSet;
use torg_domain::number::Decimals;
use torg_sources::sheet::number;

/// A table.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    pub(super) columns: Vec<String>,
    pub(super) ids: Vec<String>,
    /// Row by row; NaN = missing.
    pub(super) values: Vec<f64>,
    pub(super) bad: Vec<Bad>,
    known: HashSet<String>,
}

/// A line that was left out, or a cell that was taken as missing.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Bad {
    /// Its number in the file, from 1.
    pub(super) line: u64,
    pub(super) why: String,
}

impl Sheet {
    /// Reads a file, UTF-8 with or without its mark.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Stop> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter(bytes))
            .flexible(true)
            .trim(csv::Trim::All)
            .from_reader(bytes);
        let unreadable = |why: csv::Error| {
            Stop::refused(format!("The first line can not be read: {why}."), "Save the file as CSV in UTF-8.")
        };
        let columns: Vec<String> =
            reader.headers().map_err(unreadable)?.iter().skip(1).map(str::to_owned).collect();
        if columns.is_empty() {
            return Err(Stop::refused(
                "The table has no column but the first.",
                "The first line names the columns; cells are set apart by comma, semicolon or tab.",
            ));
        }
        let mut sheet = Self { columns, ..Self::default() };
        let records: Vec<Result<csv::StringRecord, csv::Error>> = reader.records().collect();
        let cells = records.iter().flatten().flat_map(|record| record.iter().skip(1));
        let decimals = Decimals::seen_in(cells);
        for record in records {
            match record {
                Ok(record) => sheet.put(&record, decimals),
                Err(why) => {
                    let line = why.position().map_or(0, csv::Position::line);
                    sheet.bad.push(Bad { line, why: "not UTF-8, left out".to_owned() });
                }
            }
        }
        Ok(sheet)
    }

    fn put(&mut self, record: &csv::StringRecord, decimals: Decimals) {
        let line = record.position().map_or(0, csv::Position::line);
        let mut leave_out = |why: String| self.bad.push(Bad { line, why });
        let id = record.get(0).unwrap_or_default();
        if record.len() != self.columns.len() + 1 {
            return leave_out(format!(
                "{} cells where {} belong, left out",
                record.len(),
                self.columns.len() + 1
            ));
        }
        if id.is_empty() {
            return leave_out("no id, left out".to_owned());
        }
        if !self.known.insert(id.to_owned()) {
            return leave_out(format!("{id} stands here again, left out"));
        }
        for (name, cell) in self.columns.iter().zip(record.iter().skip(1)) {
            let value = number(cell, decimals).unwrap_or_else(|| {
                let why = format!("{name} of {id} is no number ({cell}), taken as missing");
                self.bad.push(Bad { line, why });
                None
            });
            self.values.push(value.unwrap_or(f64::NAN));
        }
        self.ids.push(id.to_owned());
    }

    /// The place of a column.
    pub(super) fn column(&self, name: &str) -> Result<usize, Stop> {
        self.columns.iter().position(|known| known == name.trim()).ok_or_else(|| {
            Stop::refused(
                format!("There is no column {name}."),
                format!("The columns are {}.", self.columns.join(", ")),
            )
        })
    }
}

/// The sign that stands most often in the first line. Semicolons win over commas: they are used where commas are decimal.
fn delimiter(bytes: &[u8]) -> u8 {
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |sign: u8| first.iter().filter(|byte| **byte == sign).count();
    [b';', b'\t', b','].into_iter().find(|sign| count(*sign) > 0).unwrap_or(b',')
}
