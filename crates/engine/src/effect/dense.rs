//! Small symmetric systems: Cholesky's factor of a few rows.

/// A symmetric matrix of full rank, factored.
#[derive(Debug, Clone)]
pub(super) struct Cholesky {
    size: usize,
    /// Lower triangle, row by row in full rows.
    lower: Vec<f64>,
}

/// A pivot this small beside its own diagonal is rounding: the columns depend on each other.
const DEPENDENT: f64 = 1e-14;

impl Cholesky {
    /// Factors a matrix of `size` rows. `None` where it has no full rank or is not positive.
    pub(super) fn of(mut matrix: Vec<f64>, size: usize) -> Option<Self> {
        for row in 0..size {
            for column in 0..=row {
                let known: f64 =
                    (0..column).map(|at| matrix[row * size + at] * matrix[column * size + at]).sum();
                let rest = matrix[row * size + column] - known;
                if row != column {
                    matrix[row * size + column] = rest / matrix[column * size + column];
                } else if rest > DEPENDENT * matrix[row * size + row] {
                    matrix[row * size + row] = rest.sqrt();
                } else {
                    return None;
                }
            }
        }
        Some(Self { size, lower: matrix })
    }

    /// Solves in place.
    pub(super) fn solve(&self, values: &mut [f64]) {
        let size = self.size;
        for row in 0..size {
            let known: f64 = (0..row).map(|at| self.lower[row * size + at] * values[at]).sum();
            values[row] = (values[row] - known) / self.lower[row * size + row];
        }
        for row in (0..size).rev() {
            let known: f64 = (row + 1..size).map(|at| self.lower[at * size + row] * values[at]).sum();
            values[row] = (values[row] - known) / self.lower[row * size + row];
        }
    }
}
