//! Going downhill on a surface with kinks: BFGS with the weak Wolfe conditions, which ends at a local minimum of such
//! surfaces too (Lewis and Overton, "Nonsmooth optimization via quasi-Newton methods", Mathematical Programming 141, 2013).

use super::objective::Objective;

/// A place that was reached.
#[derive(Debug, Clone)]
pub(super) struct Reached {
    /// Logarithms of predictor weights.
    pub(super) at: Vec<f64>,
    /// Mean squared distance there.
    pub(super) value: f64,
}

/// The share of the foreseen gain that a step has to bring.
const GAIN: f64 = 1e-4;
/// The share of the slope that may be left after it.
const LEFT: f64 = 0.9;
/// Halvings and doublings of a step.
const TRIES: usize = 24;

/// Walks down from `from`, at most so many steps.
pub(super) fn descend(objective: &mut Objective, from: Vec<f64>, steps: usize, precision: f64) -> Reached {
    let count = from.len();
    let mut slope = vec![0.0; count];
    let mut value = objective.at(&from, &mut slope);
    let mut at = from;
    let mut inverse = identity(count);
    let mut is_fresh = true;
    for _ in 0..steps {
        let mut direction: Vec<f64> =
            (0..count).map(|row| -dot(&inverse[row * count..(row + 1) * count], &slope)).collect();
        let mut downhill = dot(&direction, &slope);
        if downhill >= 0.0 {
            direction.iter_mut().zip(&slope).for_each(|(one, slope)| *one = -slope);
            downhill = -dot(&slope, &slope);
            inverse = identity(count);
            is_fresh = true;
        }
        if downhill > -1e-14 * value.max(f64::MIN_POSITIVE) {
            break;
        }
        let length = dot(&direction, &direction).sqrt();
        let first = if is_fresh { 1.0 / length } else { (4.0 / length).min(1.0) };
        let Some(step) = line(objective, &at, value, &direction, (downhill, first)) else { break };
        let moved: Vec<f64> = step.at.iter().zip(&at).map(|(new, old)| new - old).collect();
        let turned: Vec<f64> = step.slope.iter().zip(&slope).map(|(new, old)| new - old).collect();
        update(&mut inverse, &moved, &turned, is_fresh);
        is_fresh = false;
        let gained = value - step.value;
        (at, value, slope) = (step.at, step.value, step.slope);
        if gained < precision * value {
            break;
        }
    }
    Reached { at, value }
}

struct Step {
    at: Vec<f64>,
    value: f64,
    slope: Vec<f64>,
}

/// A step that goes down far enough and not into the steep again; the best one seen where there is none.
fn line(
    objective: &mut Objective,
    from: &[f64],
    value: f64,
    direction: &[f64],
    (downhill, first): (f64, f64),
) -> Option<Step> {
    let (mut low, mut high, mut length) = (0.0, f64::INFINITY, first);
    let mut best: Option<Step> = None;
    for _ in 0..TRIES {
        let at: Vec<f64> = from.iter().zip(direction).map(|(one, step)| one + length * step).collect();
        let mut slope = vec![0.0; from.len()];
        let reached = objective.at(&at, &mut slope);
        let along = dot(&slope, direction);
        let is_low = reached <= value + GAIN * length * downhill;
        if reached < value && best.as_ref().is_none_or(|best| reached < best.value) {
            best = Some(Step { at, value: reached, slope });
        }
        if !is_low {
            high = length;
        } else if along < LEFT * downhill {
            low = length;
        } else {
            break;
        }
        length = if high.is_finite() { f64::midpoint(low, high) } else { 2.0 * length };
        if high - low < 1e-10 * high || length > 1e6 {
            break;
        }
    }
    best
}

fn update(inverse: &mut [f64], moved: &[f64], turned: &[f64], is_fresh: bool) {
    let count = moved.len();
    let bend = dot(moved, turned);
    if bend <= 1e-300 {
        return;
    }
    if is_fresh {
        let scale = bend / dot(turned, turned);
        inverse.iter_mut().for_each(|cell| *cell *= scale);
    }
    let spread: Vec<f64> =
        (0..count).map(|row| dot(&inverse[row * count..(row + 1) * count], turned)).collect();
    let factor = (1.0 + dot(turned, &spread) / bend) / bend;
    for (row, cells) in inverse.chunks_exact_mut(count).enumerate() {
        let (own_moved, own_spread) = (moved[row], spread[row]);
        for ((cell, moved), spread) in cells.iter_mut().zip(moved).zip(&spread) {
            *cell += factor * own_moved * moved - (own_spread * moved + own_moved * spread) / bend;
        }
    }
}

fn identity(count: usize) -> Vec<f64> {
    let mut cells = vec![0.0; count * count];
    cells.iter_mut().step_by(count + 1).for_each(|cell| *cell = 1.0);
    cells
}

fn dot(one: &[f64], two: &[f64]) -> f64 {
    one.iter().zip(two).map(|(one, two)| one * two).sum()
}
