//! Writing many rows of one table with few statements.

use anyhow::{Context, Result};
use std::collections::HashMap;
use torg_db::{Tx, Value};

/// Rows of one statement; 50 × 16 values stay far below what both databases take.
const PORTION: usize = 50;

/// A table that is filled in portions.
#[derive(Debug)]
pub(crate) struct Bulk {
    into: &'static str,
    columns: usize,
    statements: HashMap<usize, &'static str>,
    waiting: Vec<Value>,
}

impl Bulk {
    /// `into` is the table with its columns: `quote (finding_id, note_id, side)`.
    pub(crate) fn new(into: &'static str) -> Self {
        Self { into, columns: into.split(',').count(), statements: HashMap::new(), waiting: Vec::new() }
    }

    /// Keeps a row until [`Bulk::write`].
    pub(crate) fn put(&mut self, row: &[Value]) {
        assert_eq!(row.len(), self.columns, "{}", self.into);
        self.waiting.extend_from_slice(row);
    }

    /// Writes the rows that wait.
    pub(crate) fn write(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        for portion in self.waiting.chunks(self.columns * PORTION) {
            let rows = portion.len() / self.columns;
            let (into, columns) = (self.into, self.columns);
            let sql = *self.statements.entry(rows).or_insert_with(|| statement(into, columns, rows));
            tx.execute(sql, portion).with_context(|| format!("writing {}", self.into))?;
        }
        self.waiting.clear();
        Ok(())
    }
}

/// The database layer takes texts that live as long as the program; a few dozen are leaked here.
fn statement(into: &str, columns: usize, rows: usize) -> &'static str {
    let row = |row: usize| {
        let values: Vec<String> = (1..=columns).map(|n| format!("${}", row * columns + n)).collect();
        format!("({})", values.join(", "))
    };
    let rows: Vec<String> = (0..rows).map(row).collect();
    Box::leak(format!("INSERT INTO {into} VALUES {}", rows.join(", ")).into_boxed_str())
}

#[cfg(test)]
mod tests {
    use super::statement;

    #[test]
    fn a_statement_counts_its_values_through_all_rows() {
        assert_eq!(statement("t (a, b)", 2, 2), "INSERT INTO t (a, b) VALUES ($1, $2), ($3, $4)");
    }
}
