//! Small least-squares problems by Householder reflections, in memory that is used again.
//!
//! Predictor weights differ by factors up to 10⁸; normal equations would lose what the light ones say.

/// Rows × (columns + 1): the last column is the right side.
#[derive(Debug, Clone, Default)]
pub(super) struct LeastSquares {
    rows: usize,
    columns: usize,
    /// By column.
    cells: Vec<f64>,
    /// The upper triangle's diagonal.
    diagonal: Vec<f64>,
}

/// A column this much shorter than at first depends on those before it.
const DEPENDENT: f64 = 1e-13;

impl LeastSquares {
    pub(super) fn begin(&mut self, rows: usize, columns: usize) {
        (self.rows, self.columns) = (rows, columns);
        self.cells.clear();
        self.cells.resize(rows * (columns + 1), 0.0);
    }

    pub(super) fn put(&mut self, row: usize, column: usize, value: f64) {
        self.cells[column * self.rows + row] = value;
    }

    /// Brings the columns into an upper triangle. A column that depends on those before it gets a diagonal of 0.
    pub(super) fn reduce(&mut self) {
        let rows = self.rows;
        self.diagonal.clear();
        for column in 0..self.columns {
            let (head, rest) = self.cells.split_at_mut((column + 1) * rows);
            let own = &mut head[column * rows..];
            let whole: f64 = own.iter().map(|value| value * value).sum();
            let Some(below) = own.get_mut(column..).filter(|below| !below.is_empty()) else {
                self.diagonal.push(0.0);
                continue;
            };
            let square: f64 = below.iter().map(|value| value * value).sum();
            if square <= DEPENDENT * DEPENDENT * whole || square == 0.0 {
                self.diagonal.push(0.0);
                continue;
            }
            let length = if below[0] > 0.0 { -square.sqrt() } else { square.sqrt() };
            below[0] -= length;
            let factor = 1.0 / (length * below[0]);
            for other in rest.chunks_exact_mut(rows) {
                let other = &mut other[column..];
                let product: f64 = below.iter().zip(&*other).map(|(one, two)| one * two).sum();
                let shift = factor * product;
                for (value, reflected) in other.iter_mut().zip(&*below) {
                    *value += shift * reflected;
                }
            }
            self.diagonal.push(length);
        }
    }

    /// Adds the solution to `into`; a column that depends on others gets 0.
    pub(super) fn solution(&self, into: &mut Vec<f64>) {
        let start = into.len();
        into.extend_from_slice(&self.cells[self.columns * self.rows..][..self.columns.min(self.rows)]);
        into.resize(start + self.columns, 0.0);
        self.back(&mut into[start..]);
    }

    /// Solves `R x = b` in place.
    fn back(&self, values: &mut [f64]) {
        for column in (0..self.columns).rev() {
            let length = self.diagonal[column];
            if length == 0.0 {
                values[column] = 0.0;
                continue;
            }
            values[column] /= length;
            let value = values[column];
            for (row, above) in values[..column].iter_mut().enumerate() {
                *above -= value * self.cells[column * self.rows + row];
            }
        }
    }

    /// Solves `(AᵀA) x = b` in place, with `A` the columns as they were put.
    pub(super) fn solve_normal(&self, values: &mut [f64]) {
        for column in 0..self.columns {
            let length = self.diagonal[column];
            if length == 0.0 {
                values[column] = 0.0;
                continue;
            }
            let cells = &self.cells[column * self.rows..];
            let before: f64 = values[..column].iter().zip(cells).map(|(value, cell)| value * cell).sum();
            values[column] = (values[column] - before) / length;
        }
        self.back(values);
    }
}
