//! A tab-separated text as rows that know their column names. Not for: what a column means.

use crate::{BadLine, ReadError};

pub(super) struct Table<'t> {
    header: Vec<&'t str>,
    lines: Vec<(usize, &'t str)>,
}

/// One line, with its columns by name.
pub(super) struct Line<'t, 'h> {
    cells: Vec<&'t str>,
    header: &'h [&'t str],
}

impl<'t> Table<'t> {
    /// Splits header and lines, and makes sure that the needed columns are there.
    pub(super) fn read(text: &'t str, needed: &[&'static str]) -> Result<Self, ReadError> {
        let text = text.trim_start_matches('\u{feff}');
        let mut lines =
            text.lines().enumerate().map(|(at, line)| (at + 1, line)).filter(|(_, line)| !line.is_empty());
        let header: Vec<&str> = lines.next().map(|(_, line)| line.split('\t').collect()).unwrap_or_default();
        for column in needed {
            if !header.contains(column) {
                return Err(ReadError::ColumnMissing(column));
            }
        }
        Ok(Self { header, lines: lines.collect() })
    }

    /// Every line turned into a value, or all bad lines.
    pub(super) fn map<T>(
        &self,
        read: impl Fn(&Line<'t, '_>) -> Result<T, String>,
    ) -> Result<Vec<T>, ReadError> {
        let (mut all, mut bad) = (Vec::with_capacity(self.lines.len()), Vec::new());
        for (number, line) in &self.lines {
            match self.line(line).and_then(|line| read(&line)) {
                Ok(value) => all.push(value),
                Err(why) => bad.push(BadLine { number: *number, why }),
            }
        }
        if bad.is_empty() { Ok(all) } else { Err(ReadError::BadLines(bad)) }
    }

    fn line(&self, text: &'t str) -> Result<Line<'t, '_>, String> {
        let cells: Vec<&str> = text.split('\t').collect();
        if cells.len() > self.header.len() {
            return Err(format!("{} columns where the header has {}", cells.len(), self.header.len()));
        }
        Ok(Line { cells, header: &self.header })
    }
}

impl<'t> Line<'t, '_> {
    /// The cell of a column without spaces around it; empty where the line is short or has no such column.
    pub(super) fn get(&self, column: &str) -> &'t str {
        let at = self.header.iter().position(|name| *name == column);
        at.and_then(|at| self.cells.get(at)).map_or("", |cell| cell.trim())
    }

    /// A cell that may not be empty.
    pub(super) fn needed(&self, column: &str) -> Result<&'t str, String> {
        match self.get(column) {
            "" => Err(format!("{column} is empty")),
            cell => Ok(cell),
        }
    }

    /// A whole number, or nothing where the cell is empty.
    pub(super) fn number(&self, column: &str) -> Result<Option<i64>, String> {
        match self.get(column) {
            "" => Ok(None),
            cell => cell.parse().map(Some).map_err(|_| format!("{column}: {cell:?} is no whole number")),
        }
    }
}
