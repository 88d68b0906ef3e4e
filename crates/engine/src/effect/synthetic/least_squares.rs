//! Small least-squares problems by Householder reflections, in memory that is used again.
//!
//! Predictor weights differ by factors up to 10⁸; normal equations would lose what the light ones say. Some columns more cost
//! one pass over those that are there, and the last ones can be taken away again.

/// Columns in an upper triangle, with the reflections that brought them there, and a right side.
#[derive(Debug, Clone, Default)]
pub(super) struct LeastSquares {
    rows: usize,
    /// By column: above the diagonal the triangle, from the diagonal on the vector of the column's reflection.
    cells: Vec<f64>,
    /// The upper triangle's diagonal; 0 where a column depends on those before it.
    diagonal: Vec<f64>,
    /// What a product with the vector is multiplied by; 0 where there is no reflection.
    factors: Vec<f64>,
    /// The right side as it was given, and reflected.
    right: Vec<f64>,
    reflected: Vec<f64>,
}

/// A column this much shorter than at first depends on those before it.
const DEPENDENT: f64 = 1e-13;

impl LeastSquares {
    /// Begins with a right side, one number for each row, and no column.
    pub(super) fn begin(&mut self, right: impl Iterator<Item = f64>) {
        self.right.clear();
        self.right.extend(right);
        self.rows = self.right.len();
        self.truncate(0);
    }

    /// Takes all columns but the first `columns` away.
    pub(super) fn truncate(&mut self, columns: usize) {
        self.cells.truncate(columns * self.rows);
        self.diagonal.truncate(columns);
        self.factors.truncate(columns);
        self.reflected.clear();
        self.reflected.extend_from_slice(&self.right);
        for (column, factor) in self.factors.iter().enumerate() {
            reflect(&mut self.reflected, &self.cells[column * self.rows..], column, *factor);
        }
    }

    /// A column more, which counts once [`Self::reduce`] has been called.
    pub(super) fn put(&mut self, column: impl Iterator<Item = f64>) {
        self.cells.extend(column);
    }

    /// Brings the new columns into the triangle. A column that depends on those before it gets a diagonal of 0.
    pub(super) fn reduce(&mut self) {
        let (rows, known) = (self.rows, self.factors.len());
        let (before, new) = self.cells.split_at_mut(known * rows);
        // Reflection by reflection: products with different columns do not wait for each other.
        for (column, (vector, factor)) in before.chunks_exact(rows).zip(&self.factors).enumerate() {
            reflect_all(new, rows, vector, column, *factor);
        }
        for column in known..self.cells.len() / rows {
            let (head, rest) = self.cells.split_at_mut((column + 1) * rows);
            let own = &mut head[column * rows..];
            let (length, factor) = mirror(own, column);
            self.diagonal.push(length);
            self.factors.push(factor);
            reflect_all(rest, rows, own, column, factor);
            reflect(&mut self.reflected, own, column, factor);
        }
    }

    /// Adds the solution to `into`; a column that depends on others gets 0.
    pub(super) fn solution(&self, into: &mut Vec<f64>) {
        let (start, columns) = (into.len(), self.factors.len());
        into.extend_from_slice(&self.reflected[..columns.min(self.rows)]);
        into.resize(start + columns, 0.0);
        self.back(&mut into[start..]);
    }

    /// Solves `R x = b` in place.
    fn back(&self, values: &mut [f64]) {
        for column in (0..self.factors.len()).rev() {
            let length = self.diagonal[column];
            if length == 0.0 {
                values[column] = 0.0;
                continue;
            }
            values[column] /= length;
            let value = values[column];
            for (above, cell) in values[..column].iter_mut().zip(&self.cells[column * self.rows..]) {
                *above -= value * cell;
            }
        }
    }

    /// Solves `(AᵀA) x = b` in place, with `A` the columns as they were put.
    pub(super) fn solve_normal(&self, values: &mut [f64]) {
        for column in 0..self.factors.len() {
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

/// Makes of a column the vector of the reflection that puts what is from `at` on onto the diagonal. Answers with the
/// diagonal and the factor of the reflection; both 0 where nothing is left to put there.
fn mirror(own: &mut [f64], at: usize) -> (f64, f64) {
    let whole: f64 = own.iter().map(|value| value * value).sum();
    let Some(below) = own.get_mut(at..).filter(|below| !below.is_empty()) else { return (0.0, 0.0) };
    let square: f64 = below.iter().map(|value| value * value).sum();
    if square <= DEPENDENT * DEPENDENT * whole || square == 0.0 {
        return (0.0, 0.0);
    }
    let length = if below[0] > 0.0 { -square.sqrt() } else { square.sqrt() };
    below[0] -= length;
    (length, 1.0 / (length * below[0]))
}

/// Reflects columns, two at a time: their products do not wait for each other.
fn reflect_all(columns: &mut [f64], rows: usize, vector: &[f64], at: usize, factor: f64) {
    // Also where the column stands below the last row.
    if factor == 0.0 {
        return;
    }
    let vector = &vector[at..rows];
    let mut pairs = columns.chunks_exact_mut(2 * rows);
    for pair in &mut pairs {
        let (one, two) = pair.split_at_mut(rows);
        let (one, two) = (&mut one[at..rows], &mut two[at..rows]);
        let mut products = [-0.0, -0.0];
        for ((vector, one), two) in vector.iter().zip(&*one).zip(&*two) {
            products[0] += vector * one;
            products[1] += vector * two;
        }
        let shifts = products.map(|product| factor * product);
        for ((vector, one), two) in vector.iter().zip(one).zip(two) {
            *one += shifts[0] * vector;
            *two += shifts[1] * vector;
        }
    }
    for column in pairs.into_remainder().chunks_exact_mut(rows) {
        reflect(&mut column[at..], vector, 0, factor);
    }
}

/// Reflects what is from row `at` on at the vector's.
fn reflect(values: &mut [f64], vector: &[f64], at: usize, factor: f64) {
    if factor == 0.0 {
        return;
    }
    let (values, vector) = (&mut values[at..], &vector[at..]);
    let product: f64 = vector.iter().zip(&*values).map(|(one, two)| one * two).sum();
    let shift = factor * product;
    for (value, reflected) in values.iter_mut().zip(vector) {
        *value += shift * reflected;
    }
}
