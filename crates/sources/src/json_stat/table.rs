//! A cube as a table: a row for each cell, in the cube's order.

use super::{Dataset, Datum};

/// One cell with the titles of its categories.
#[derive(Debug, Clone, PartialEq)]
pub struct Row<'d> {
    /// The cell.
    pub cell: usize,
    /// A title for each dimension, in order.
    pub labels: Vec<&'d str>,
    /// A code for each dimension, in order.
    pub codes: Vec<&'d str>,
    /// Its value.
    pub value: Option<&'d Datum>,
    /// Its sign.
    pub status: &'d str,
}

impl Dataset {
    /// The titles of the dimensions, as the heading of [`rows`](Self::rows).
    #[must_use]
    pub fn heading(&self) -> Vec<&str> {
        self.dimensions.iter().map(|dimension| dimension.label.as_str()).collect()
    }

    /// A row for each cell, those without a value too.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        (0..self.len()).map(|cell| self.row(cell))
    }

    /// The row of one cell.
    #[must_use]
    pub fn row(&self, cell: usize) -> Row<'_> {
        let positions = self.positions(cell);
        let categories = || {
            let both = self.dimensions.iter().zip(&positions);
            both.filter_map(|(dimension, position)| dimension.categories.get(*position))
        };
        Row {
            cell,
            labels: categories().map(|category| category.label.as_str()).collect(),
            codes: categories().map(|category| category.code.as_str()).collect(),
            value: self.value(cell),
            status: self.status(cell),
        }
    }
}
