//! The two largest eigenvalues of a symmetric matrix that is only known by what it does to a vector.

use super::Effort;
use crate::numbers::Numbers;

const SEED: u64 = 0x6C61_6E63;
/// After so many steps it is looked whether it has settled, and then again and again.
const LOOK_EVERY: usize = 6;

/// The two largest, with their vectors.
pub(super) struct Leading {
    pub(super) values: [f64; 2],
    pub(super) vectors: [Vec<f64>; 2],
}

/// Where there are fewer than two, the value is 0 and so is the vector.
pub(super) fn leading(size: usize, effort: Effort, mut times: impl FnMut(&[f64], &mut [f64])) -> Leading {
    let most = effort.steps.min(size);
    let mut numbers = Numbers::new(SEED, size as u64);
    let mut basis: Vec<Vec<f64>> = Vec::new();
    let (mut diagonal, mut beside) = (Vec::new(), Vec::new());
    let mut image = vec![0.0; size];
    let mut scale = 0.0_f64;
    let mut small = Small::default();
    while basis.len() < most {
        let fresh = match beside.last_mut() {
            Some(length) if *length > 1e-12 * scale => image.iter().map(|entry| entry / *length).collect(),
            ended => {
                // Nothing leads on from here: begin again beside what is known.
                ended.into_iter().for_each(|length| *length = 0.0);
                (0..size).map(|_| numbers.sign()).collect()
            }
        };
        let Some(vector) = unit_beside(fresh, &basis) else { break };
        times(&vector, &mut image);
        diagonal.push(dot(&vector, &image));
        basis.push(vector);
        remove(&mut image, &basis);
        remove(&mut image, &basis);
        let length = dot(&image, &image).sqrt();
        scale = scale.max(diagonal[diagonal.len() - 1].abs()).max(length);
        beside.push(length);
        let steps = basis.len();
        if steps == most || steps.is_multiple_of(LOOK_EVERY) {
            small = Small::of(&diagonal, &beside);
            if steps >= 2 && small.left(length) <= effort.tolerance * small.values[0].abs() {
                break;
            }
        }
    }
    if small.vectors[0].len() != basis.len() {
        small = Small::of(&diagonal, &beside);
    }
    Leading { values: small.values, vectors: small.vectors.map(|parts| combined(&parts, &basis, size)) }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn remove(vector: &mut [f64], basis: &[Vec<f64>]) {
    for one in basis {
        let along = dot(vector, one);
        vector.iter_mut().zip(one).for_each(|(entry, other)| *entry -= along * other);
    }
}

/// The part of a vector that is at a right angle to all others, of length 1; `None` where nothing is left.
fn unit_beside(mut vector: Vec<f64>, basis: &[Vec<f64>]) -> Option<Vec<f64>> {
    let before = dot(&vector, &vector).sqrt();
    remove(&mut vector, basis);
    remove(&mut vector, basis);
    let length = dot(&vector, &vector).sqrt();
    if length <= 1e-9 * before || length == 0.0 {
        return None;
    }
    vector.iter_mut().for_each(|entry| *entry /= length);
    Some(vector)
}

fn combined(parts: &[f64], basis: &[Vec<f64>], size: usize) -> Vec<f64> {
    let mut vector = vec![0.0; size];
    for (part, one) in parts.iter().zip(basis) {
        vector.iter_mut().zip(one).for_each(|(entry, other)| *entry += part * other);
    }
    let length = dot(&vector, &vector).sqrt();
    if length > 0.0 {
        vector.iter_mut().for_each(|entry| *entry /= length);
    }
    vector
}

/// The two largest of the small tridiagonal matrix.
#[derive(Default)]
struct Small {
    values: [f64; 2],
    vectors: [Vec<f64>; 2],
}

impl Small {
    /// By bisection for the values and inverse iteration for the vectors.
    fn of(diagonal: &[f64], beside: &[f64]) -> Self {
        let size = diagonal.len();
        if size == 0 {
            return Self::default();
        }
        let beside = &beside[..size - 1];
        let first = value(diagonal, beside, size - 1);
        let one = vector(diagonal, beside, first, None);
        if size == 1 {
            return Self { values: [first, 0.0], vectors: [one, vec![0.0]] };
        }
        let second = value(diagonal, beside, size - 2);
        let two = vector(diagonal, beside, second, Some(&one));
        Self { values: [first, second], vectors: [one, two] }
    }

    /// How far the worse of the two is from being an eigenvector of the large matrix.
    fn left(&self, length: f64) -> f64 {
        let last = |vector: &Vec<f64>| vector.last().map_or(0.0, |last| last.abs());
        length * last(&self.vectors[0]).max(last(&self.vectors[1]))
    }
}

/// The eigenvalue that has `below` others under it.
fn value(diagonal: &[f64], beside: &[f64], below: usize) -> f64 {
    let reach = |at: usize| {
        let left = at.checked_sub(1).and_then(|left| beside.get(left)).map_or(0.0, |b| b.abs());
        left + beside.get(at).map_or(0.0, |b| b.abs())
    };
    let bounds = (0..diagonal.len()).map(|at| (diagonal[at] - reach(at), diagonal[at] + reach(at)));
    let (mut low, mut high) =
        bounds.fold((f64::MAX, f64::MIN), |(low, high), b| (low.min(b.0), high.max(b.1)));
    for _ in 0..200 {
        let middle = f64::midpoint(low, high);
        if middle <= low || middle >= high {
            break;
        }
        if count_below(diagonal, beside, middle) <= below {
            low = middle;
        } else {
            high = middle;
        }
    }
    f64::midpoint(low, high)
}

/// How many eigenvalues lie under `x` (Sturm's count).
fn count_below(diagonal: &[f64], beside: &[f64], x: f64) -> usize {
    let mut count = 0;
    let mut pivot = 1.0;
    for (at, entry) in diagonal.iter().enumerate() {
        let square = at.checked_sub(1).map_or(0.0, |left| beside[left] * beside[left]);
        pivot = entry - x - if at == 0 { 0.0 } else { square / pivot };
        if pivot == 0.0 {
            pivot = -f64::MIN_POSITIVE.sqrt();
        }
        count += usize::from(pivot < 0.0);
    }
    count
}

/// The vector of an eigenvalue, at a right angle to another one where that is given.
fn vector(diagonal: &[f64], beside: &[f64], value: f64, other: Option<&Vec<f64>>) -> Vec<f64> {
    let size = diagonal.len();
    let reach = diagonal.iter().chain(beside).fold(0.0_f64, |most, entry| most.max(entry.abs()));
    let shift = value + 1e-13 * reach.max(f64::MIN_POSITIVE);
    let mut numbers = Numbers::new(SEED, 1);
    let mut vector: Vec<f64> = (0..size).map(|_| numbers.sign()).collect();
    for _ in 0..4 {
        vector = solved(diagonal, beside, shift, vector);
        let begun = other.map(std::slice::from_ref).unwrap_or_default();
        vector = match unit_beside(vector, begun) {
            Some(vector) => vector,
            None => (0..size).map(|_| numbers.sign()).collect(),
        };
    }
    vector
}

/// Solves (T − shift) x = b by elimination with exchange of neighbouring rows.
fn solved(diagonal: &[f64], beside: &[f64], shift: f64, mut b: Vec<f64>) -> Vec<f64> {
    let size = diagonal.len();
    // Each row of the triangle: its own column and the two to the right.
    let mut rows: Vec<[f64; 3]> = Vec::with_capacity(size);
    let of = |at: usize| beside.get(at).copied().unwrap_or(0.0);
    let mut now = [diagonal[0] - shift, of(0), 0.0];
    for at in 0..size - 1 {
        let mut below = [of(at), diagonal[at + 1] - shift, if at + 1 < size - 1 { of(at + 1) } else { 0.0 }];
        if below[0].abs() > now[0].abs() {
            std::mem::swap(&mut now, &mut below);
            b.swap(at, at + 1);
        }
        let pivot = if now[0] == 0.0 { f64::EPSILON } else { now[0] };
        let factor = below[0] / pivot;
        rows.push([pivot, now[1], now[2]]);
        b[at + 1] -= factor * b[at];
        now = [below[1] - factor * now[1], below[2] - factor * now[2], 0.0];
    }
    rows.push([if now[0] == 0.0 { f64::EPSILON } else { now[0] }, 0.0, 0.0]);
    for at in (0..size).rev() {
        let right = |away: usize| b.get(at + away).copied().unwrap_or(0.0);
        b[at] = (b[at] - rows[at][1] * right(1) - rows[at][2] * right(2)) / rows[at][0];
    }
    b
}
