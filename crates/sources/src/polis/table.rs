//! A CSV file with named columns, every line with as many cells as the first.

use super::{Fault, Why};

/// One line.
pub(super) struct Row {
    pub(super) line: u64,
    record: csv::StringRecord,
}

impl Row {
    /// Without spaces around; empty where there is no such cell.
    pub(super) fn cell(&self, at: usize) -> &str {
        self.record.get(at).unwrap_or_default().trim()
    }
}

/// All lines.
pub(super) struct Table {
    pub(super) names: Vec<String>,
    pub(super) rows: Vec<Row>,
}

impl Table {
    /// # Errors
    /// Every line that is no CSV, or has another number of cells than the first.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Vec<Fault>> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
        let unreadable = |error: &csv::Error| Fault {
            line: error.position().map_or(1, csv::Position::line),
            why: Why::Unreadable(error.to_string()),
        };
        let names: Vec<String> = match reader.headers() {
            Ok(names) => names.iter().map(|name| name.trim().to_owned()).collect(),
            Err(error) => return Err(vec![unreadable(&error)]),
        };
        let (mut rows, mut faults) = (Vec::new(), Vec::new());
        for record in reader.records() {
            match record {
                Err(error) => faults.push(unreadable(&error)),
                Ok(record) => {
                    let line = record.position().map_or(0, csv::Position::line);
                    if record.len() != names.len() {
                        faults.push(Fault { line, why: Why::Cells(record.len(), names.len()) });
                    }
                    rows.push(Row { line, record });
                }
            }
        }
        if faults.is_empty() { Ok(Self { names, rows }) } else { Err(faults) }
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.names.iter().any(|own| own == name)
    }

    /// # Errors
    /// The first line has no such column.
    pub(super) fn column(&self, name: &'static str) -> Result<usize, Vec<Fault>> {
        let at = self.names.iter().position(|own| own == name);
        at.ok_or_else(|| vec![Fault { line: 1, why: Why::NoColumn(name) }])
    }
}
