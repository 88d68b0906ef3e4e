//! Small systems: Cholesky's factor of a few rows, and whether a matrix can be turned round at all.

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

/// A square matrix turned round.
#[derive(Debug, Clone)]
pub(super) struct Inverse {
    size: usize,
    rows: Vec<f64>,
    /// `1 / (‖A‖₁ ‖A⁻¹‖₁)`, as LAPACK's condition estimators tell it, here from the whole inverse: 1 = as good as can be, 0 = singular.
    pub(super) reciprocal_condition: f64,
}

impl Inverse {
    /// Turns a matrix of `size` rows round, by Gauss and Jordan with the largest pivot of each column. Where there is no pivot or
    /// numbers overflow the reciprocal condition is 0.
    pub(super) fn of(matrix: &[f64], size: usize) -> Self {
        let mut left = matrix.to_vec();
        let mut rows = vec![0.0; size * size];
        (0..size).for_each(|at| rows[at * size + at] = 1.0);
        let mut is_whole = true;
        for column in 0..size {
            let height = |row: &usize| left[row * size + column].abs();
            let pivot = (column..size).max_by(|one, two| height(one).total_cmp(&height(two)));
            let Some(pivot) = pivot.filter(|row| height(row) > 0.0) else {
                is_whole = false;
                break;
            };
            for at in 0..size {
                left.swap(column * size + at, pivot * size + at);
                rows.swap(column * size + at, pivot * size + at);
            }
            let by = left[column * size + column];
            for at in 0..size {
                left[column * size + at] /= by;
                rows[column * size + at] /= by;
            }
            for row in (0..size).filter(|row| *row != column) {
                let factor = left[row * size + column];
                for at in 0..size {
                    left[row * size + at] -= factor * left[column * size + at];
                    rows[row * size + at] -= factor * rows[column * size + at];
                }
            }
        }
        let product = norm(matrix, size) * norm(&rows, size);
        let reciprocal_condition = if is_whole && product.is_finite() { product.recip() } else { 0.0 };
        Self { size, rows, reciprocal_condition }
    }

    /// `v' A⁻¹ v`.
    pub(super) fn square(&self, values: &[f64]) -> f64 {
        let of_row = |row: &[f64]| row.iter().zip(values).map(|(one, two)| one * two).sum::<f64>();
        self.rows.chunks_exact(self.size).zip(values).map(|(row, value)| value * of_row(row)).sum()
    }
}

/// The largest sum of sizes in a column.
fn norm(matrix: &[f64], size: usize) -> f64 {
    let of = |column: usize| matrix.iter().skip(column).step_by(size).map(|value| value.abs()).sum::<f64>();
    (0..size).map(of).fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Hilbert's matrices of 3 and 5 rows have the condition numbers 748 and 943,656 in this norm (Higham, Accuracy and Stability of
    /// Numerical Algorithms, 2002, section 28.1; `numpy.linalg.cond(scipy.linalg.hilbert(n), 1)`).
    #[test]
    fn the_condition_is_that_of_the_books_and_a_dependent_row_has_none() {
        for (size, condition) in [(3, 748.0), (5, 943_656.0)] {
            let hilbert: Vec<f64> =
                (0..size * size).map(|at| 1.0 / (at / size + at % size + 1) as f64).collect();
            let found = Inverse::of(&hilbert, size).reciprocal_condition;
            assert!((found * condition - 1.0).abs() < 1e-8, "{size}: {found}");
        }
        let dependent = Inverse::of(&[1.0, 2.0, 3.0, 2.0, 4.0, 6.0, 3.0, 6.0, 10.0], 3);
        assert!(dependent.reciprocal_condition <= f64::EPSILON, "{}", dependent.reciprocal_condition);
        let turned = Inverse::of(&[0.0, 2.0, 4.0, 0.0], 2);
        // The inverse is [[0, 1/4], [1/2, 0]].
        assert!((turned.square(&[1.0, 1.0]) - 0.75).abs() < 1e-15);
    }
}
